import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { key } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee requests a person to talk with by one press and without typing. The response does not reveal the
 * request to an onlooker.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterEach(() => waitUntilIdle(harness));
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  her = await people.trainee(institution, { officer });
});

const asks = (person: Person, input: Data, idempotencyKey = key()): Promise<Data> =>
  person.ask('mutation ($i: HelpRequestInput!, $k: ID!) { helpRequest(input: $i, idempotencyKey: $k) { __typename ... on HelpRequestPayload { arrived } } }', {
    i: input,
    k: idempotencyKey,
  });
const ARRIVED = { __typename: 'HelpRequestPayload', arrived: true };
const tasks = (): Promise<Data[]> =>
  harness.sql('select kind, subject_id as about, trainee_id as whose, assigned_to as by, state from task order by kind, created_at');
const alerts = (): Promise<Data[]> =>
  harness.sql('select trainee_id as whose, placement_id as place, employer_id as employer, source, severity, indicators, state from safety_alert');

test('a call request is recorded once while it is open, and again after it was done', async () => {
  const request = key();
  for (const one of [request, request, key()]) expect(await asks(her.user, { kind: 'CALL_ME' }, one)).toEqual(ARRIVED);
  await waitUntilIdle(harness);
  expect(await asks(her.user, { kind: 'CALL_ME' })).toEqual(ARRIVED);
  await waitUntilIdle(harness);
  const [first, ...more] = await tasks();
  expect(first).toEqual({ kind: 'CALL_TRAINEE', about: her.id, whose: her.id, by: officer.id, state: 'OPEN' });
  expect(more).toEqual([]);
  await harness.sql("update task set state = 'DONE'");
  await asks(her.user, { kind: 'CALL_ME' });
  await waitUntilIdle(harness);
  expect((await tasks()).filter(({ state }) => state === 'OPEN')).toHaveLength(1);
});

test('a suggestion states until when she can answer, and whether her request to talk first is open', async () => {
  const vacancy = await people.vacancy(await people.employer());
  const { id } = await referralIn(harness, her, vacancy, 'ASKED');
  const seen = (): Promise<Data> => her.user.ask('query ($id: ID!) { myReferral(id: $id) { answerBy isTalkRequested } }', { id });
  await harness.sql('update vacancy set closes_on = $1 where id = $2', [inDays(3), vacancy.id]);
  expect(await seen()).toEqual({ answerBy: inDays(3), isTalkRequested: false });
  await asks(her.user, { kind: 'TALK_ABOUT_SUGGESTION', aboutId: id });
  expect(await seen()).toMatchObject({ isTalkRequested: true });
  await waitUntilIdle(harness);
  expect(await seen()).toMatchObject({ isTalkRequested: true });
  await harness.sql("update task set state = 'DONE'");
  expect(await seen()).toMatchObject({ isTalkRequested: false });
});

test('concurrent requests create one task of each kind, and one alert', async () => {
  const offer = await offerIn(harness, her, await people.vacancy(await people.employer()), 'EXPLAINED');
  await waitUntilIdle(harness);
  await harness.sql('delete from task');
  for (const input of [{ kind: 'CALL_ME' }, { kind: 'TALK_ABOUT_OFFER', aboutId: offer.id }, { kind: 'PROBLEM' }])
    expect(await Promise.all(Array.from({ length: 8 }, () => asks(her.user, input)))).toEqual(Array.from({ length: 8 }, () => ARRIVED));
  await waitUntilIdle(harness);
  expect((await tasks()).map(({ kind }) => kind).filter((kind) => ['CALL_TRAINEE', 'TALK_BEFORE_ANSWER'].includes(String(kind)))).toEqual([
    'CALL_TRAINEE',
    'TALK_BEFORE_ANSWER',
  ]);
  expect(await alerts()).toHaveLength(1);
});

test('a request to talk before answering leaves the offer or suggestion open, and the employer is not notified', async () => {
  const offer = await offerIn(harness, her, await people.vacancy(await people.employer()), 'EXPLAINED');
  const referral = await referralIn(harness, her, await people.vacancy(await people.employer()), 'ASKED');
  await waitUntilIdle(harness);
  const messagesBefore = await harness.sql("select id from message where recipient_kind = 'EMPLOYER'");
  expect(await asks(her.user, { kind: 'TALK_ABOUT_OFFER', aboutId: offer.id })).toEqual(ARRIVED);
  expect(await asks(her.user, { kind: 'TALK_ABOUT_SUGGESTION', aboutId: referral.id })).toEqual(ARRIVED);
  await waitUntilIdle(harness);
  expect((await tasks()).map(({ kind, about }) => [kind, about]).sort()).toEqual(
    [
      ['TALK_BEFORE_ANSWER', offer.id],
      ['TALK_BEFORE_ANSWER', referral.id],
    ].sort(),
  );
  expect((await harness.one('select state from offer where id = $1', [offer.id])).state).toBe('EXPLAINED');
  expect(await harness.sql("select id from message where recipient_kind = 'EMPLOYER'")).toEqual(messagesBefore);
});

test('"something is wrong" opens one alert about her placement without a hold, and notifies the safety lead and her case worker', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  for (const one of [key(), key()]) expect(await asks(her.user, { kind: 'PROBLEM' }, one)).toEqual(ARRIVED);
  await waitUntilIdle(harness);
  expect(await alerts()).toEqual([
    { whose: her.id, place: place.id, employer: expect.any(String), source: 'SELF_REPORTED', severity: 'HIGH', indicators: [], state: 'OPEN' },
  ]);
  expect(await harness.sql('select 1 from employer_hold')).toEqual([]);
  const recipients = await harness.sql<{ id: string }>(
    "select distinct recipient_id as id from message m join outbox e on e.id = m.event_id where e.event = 'AlertOpened'",
  );
  expect(recipients.map(({ id }) => id)).toContain(lead.id);
  expect((await lead.ask('{ alerts { nodes { source severity trainee { code } } } }')).nodes).toMatchObject([{ source: 'SELF_REPORTED', severity: 'HIGH' }]);
  // No page that she, or an onlooker with her phone, can open shows the alert.
  const notices = JSON.stringify(await her.user.ask('{ notices { nodes { kind text } } }'));
  expect(notices).not.toMatch(/look-today|not right|wrong/);
});

test('without a placement, the alert names none', async () => {
  await asks(her.user, { kind: 'PROBLEM' });
  expect(await alerts()).toMatchObject([{ place: null, employer: null, source: 'SELF_REPORTED' }]);
});

test.each([
  [{ kind: 'TALK_ABOUT_OFFER' }, 'InvalidInput'],
  [{ kind: 'TALK_ABOUT_OFFER', aboutId: 'nothing' }, 'InvalidInput'],
  [{ kind: 'TALK_ABOUT_OFFER', aboutId: '5f3a6f0e-8f0a-4a52-9a7e-0d3f0a7c1f11' }, 'NotFound'],
])('%j is answered with %s', async (input, answer) => expect((await asks(her.user, input)).__typename).toBe(answer));

test("a trainee cannot request a talk about another's offer, and requests are not visible to others", async () => {
  const sister = await people.trainee(institution);
  const offer = await offerIn(harness, sister, await people.vacancy(await people.employer()), 'EXPLAINED');
  expect((await asks(her.user, { kind: 'TALK_ABOUT_OFFER', aboutId: offer.id })).__typename).toBe('NotFound');
  await asks(sister.user, { kind: 'PROBLEM' });
  await asks(her.user, { kind: 'PROBLEM' });
  expect((await alerts()).map(({ whose }) => whose).sort()).toEqual([her.id, sister.id].sort());
});

test('SQL as her own login cannot create a hold, name another placement, or read alerts', async () => {
  const place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  const sister = await people.trainee(institution);
  const settings = { trainee_id: her.id, institution_id: institution.id };
  const as = (sql: string): Promise<Data[]> => harness.asLogin('trainee', 'waymark_trainee_writer', settings, sql);
  const open = (trainee: string, severity: string, placement: string, employer: string): string =>
    `insert into safety_alert (institution_id, id, trainee_id, placement_id, employer_id, source, severity, indicators, state, opened_at)
     values ('${institution.id}', gen_random_uuid(), '${trainee}', ${placement}, ${employer}, 'SELF_REPORTED', '${severity}', '{}', 'OPEN', app.now())`;
  await as(open(her.id, 'HIGH', 'null', 'null'));
  const elsewhere = (await people.employer()).id;
  for (const wrong of [
    open(her.id, 'CRITICAL', 'null', 'null'),
    open(sister.id, 'HIGH', 'null', 'null'),
    open(her.id, 'HIGH', 'null', `'${elsewhere}'`),
    open(her.id, 'HIGH', `'${place.id}'`, `'${elsewhere}'`),
  ])
    await expect(as(wrong)).rejects.toThrow(/row-level security/);
  await expect(as('select 1 from safety_alert')).rejects.toThrow(/permission denied/);
  await expect(as('select 1 from task')).rejects.toThrow(/permission denied/);
});
