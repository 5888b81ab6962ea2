import { randomUUID } from 'node:crypto';
import { runDueWork } from '../../harness/data/due';
import { board, followUpOf, ladderSteps, logContact, nameWays, submitCheckIn } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** What stops the steps to reach a trainee: her own wish, her safety, a doubt about her sign-in. F0 is due on day 1. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let lead: Person;
let her: Trainee;
let place: CreatedPlacement;
const NOON = 12 * 3600;
const DUE = 1;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  her = await people.trainee(institution, { officer });
  place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await nameWays(harness, her, ['CALL', 'TRUSTED_PERSON', 'IN_PERSON']);
});

async function onDay(days: number): Promise<void> {
  await clockAt(harness, inDays(DUE + days), NOON);
  await runDueWork(harness);
}
const stepTasks = async (): Promise<string[]> =>
  (await harness.sql<{ line: string }>("select kind || ' ' || state as line from task where kind like 'CONTACT\\_%' order by created_at, kind")).map(
    ({ line }) => line,
  );
const openKinds = async (person: Person): Promise<string[]> =>
  (await person.ask('{ tasks(mine: false) { nodes { kind } } }')).nodes.map(({ kind }: Data) => kind).filter((kind: string) => kind.startsWith('CONTACT_'));
const openOnly = async (): Promise<string[]> => (await stepTasks()).filter((line) => line.endsWith('OPEN'));
async function consents(state: 'GIVEN' | 'REFUSED', expiresOn = inDays(300)): Promise<string> {
  const { id } = await harness.one<{ id: string }>(
    "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) values ($1, $2, 'FOLLOW_UP_CONTACT', $3, 'km', app.now(), $4) returning id",
    [institution.id, her.id, state, expiresOn],
  );
  return id;
}
const insertStep = (step: string, day: number): Promise<Data[]> =>
  harness.sql(
    "insert into contact_ladder_step (institution_id, ladder_id, step, outcome, day, reached_on) select institution_id, id, $1, 'OPENED', $2, app.today() from contact_ladder where ended_at is null",
    [step, day],
  );
const openAlert = (): Promise<Data> =>
  safety(lead, 'alertOpen', { input: { traineeId: her.id, severity: 'HIGH', indicators: [], note: 'Her sister called.' } });
const doubtSignIn = (): Promise<unknown> =>
  harness.sql(
    "insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) values ($1, 'CHECK_ON_TRAINEE', $2, $2, gen_random_uuid(), 'OPEN', app.now())",
    [institution.id, her.id],
  );

describe('her own wish', () => {
  test('taking her consent back ends the ladder and its task at once, and the board says so', async () => {
    const consent = await consents('GIVEN');
    await onDay(2);
    expect(await openOnly()).toEqual(['CONTACT_OTHER_WAY OPEN']);
    await her.user.ask('mutation ($id: ID!, $key: ID!) { consentWithdraw(id: $id, idempotencyKey: $key) { __typename } }', { id: consent, key: randomUUID() });
    expect(await stepTasks()).toEqual(['CONTACT_OTHER_WAY REPLACED']);
    await onDay(12);
    expect([await ladderSteps(harness), await openOnly()]).toEqual([['OTHER_WAY OPENED 2'], []]);
    expect((await board(officer)).nodes).toMatchObject([{ wantsNoContact: true, nextStep: null, nextOn: null }]);
  }, 60_000);

  test('"Stop everything" ends the ladder, and once she resumes the next silence begins anew', async () => {
    await onDay(2);
    expect(await her.user.ask('mutation { matchingPause(idempotencyKey: "stop") { __typename } }')).toEqual({ __typename: 'MatchingPausePayload' });
    expect(await openOnly()).toEqual([]);
    await onDay(6);
    expect([await openOnly(), (await board(officer)).nodes]).toEqual([[], [expect.objectContaining({ wantsNoContact: true })]]);
    await her.user.ask('mutation { matchingResume(idempotencyKey: "go-on") { __typename } }');
    await runDueWork(harness);
    expect((await board(officer)).nodes).toMatchObject([{ wantsNoContact: false, nextStep: 'TRUSTED_PERSON' }]);
    expect(await ladderSteps(harness)).toEqual(['OTHER_WAY OPENED 2', 'OTHER_WAY OPENED 6']);
  }, 60_000);

  test.each([
    ['refused', () => consents('REFUSED')],
    ['lapsed', () => consents('GIVEN', inDays(1))],
    ['paused', () => harness.sql("update trainee set state = 'PAUSED', state_before_pause = 'JOB_READY' where id = $1", [her.id])],
  ])(
    'no ladder begins where contact was %s',
    async (_, wish) => {
      await wish();
      for (const day of [2, 5, 20]) await onDay(day);
      expect([await ladderSteps(harness), await stepTasks()]).toEqual([[], []]);
      expect(await harness.sql('select state from placement')).toEqual([{ state: 'ACTIVE' }]);
      expect((await board(officer)).nodes).toMatchObject([{ traineeId: her.id, wantsNoContact: true, nextStep: null }]);
    },
    60_000,
  );

  test('a consent that lapses during the ladder hides the task from then on, and no further step is possible', async () => {
    await consents('GIVEN', inDays(DUE + 3));
    await onDay(2);
    expect(await openKinds(officer)).toEqual(['CONTACT_OTHER_WAY']);
    await clockAt(harness, inDays(DUE + 5), NOON);
    expect(await openKinds(officer)).toEqual([]);
    await expect(insertStep('TRUSTED_PERSON', 5)).rejects.toMatchObject({ constraint: 'contact_ladder_wish' });
    await runDueWork(harness);
    expect([await ladderSteps(harness), await openOnly()]).toEqual([['OTHER_WAY OPENED 2'], []]);
  }, 60_000);
});

describe('a step that becomes dangerous', () => {
  const blocked = "update contact_method set state = 'BLOCKED', verified_on = null where trainee_id = $1 and kind = 'TRUSTED_PERSON'";
  const lost = "update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1 and kind = 'TRUSTED_PERSON'";
  const paused = "update contact_method set do_not_contact_until = app.now() + interval '60 days' where trainee_id = $1 and kind = 'TRUSTED_PERSON'";
  test.each([
    ['an alert about her opens', () => openAlert()],
    ['someone may have forced her to sign in', () => doubtSignIn()],
    ['she blocks its only method', () => harness.sql(blocked, [her.id])],
    ['its only method is lost', () => harness.sql(lost, [her.id])],
    ['she wants no contact that way now', () => harness.sql(paused, [her.id])],
  ])(
    'is off the list at once when %s, and recorded as interrupted',
    async (_, happens) => {
      await onDay(2);
      await onDay(5);
      expect(await openKinds(officer)).toEqual(['CONTACT_TRUSTED_PERSON']);
      await happens();
      expect([await openKinds(officer), await openOnly()]).toEqual([[], []]);
      expect(await harness.sql('select step from contact_ladder_step where interrupted_at is not null')).toEqual([{ step: 'TRUSTED_PERSON' }]);
    },
    60_000,
  );

  test('is done again when the alert is over, and the next one waits for its days', async () => {
    await onDay(2);
    await onDay(5);
    const { id } = await openAlert();
    await onDay(12);
    expect(await ladderSteps(harness)).toHaveLength(2);
    await harness.sql("update safety_alert set state = 'UNFOUNDED', ended_at = app.now(), outcome = 'None.' where id = $1", [id]);
    await runDueWork(harness);
    expect([await ladderSteps(harness), await openOnly()]).toEqual([
      ['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 5', 'TRUSTED_PERSON OPENED 12'],
      ['CONTACT_TRUSTED_PERSON OPEN'],
    ]);
    await onDay(16);
    expect(await ladderSteps(harness)).toHaveLength(3);
    await onDay(17);
    expect((await ladderSteps(harness)).at(-1)).toBe('VISIT OPENED 17');
  }, 60_000);

  test('goes on with the next step when she has no such way any more', async () => {
    await onDay(2);
    await onDay(5);
    await harness.sql(blocked, [her.id]);
    await onDay(10);
    expect(await ladderSteps(harness)).toEqual(['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 5', 'VISIT OPENED 10']);
  }, 60_000);

  test('is not listed if it became so between two looks of the worker, and no step is possible while an alert is open', async () => {
    await onDay(2);
    await harness.sql('alter table safety_alert disable trigger stop_unsafe_step');
    try {
      await openAlert();
    } finally {
      await harness.sql('alter table safety_alert enable trigger stop_unsafe_step');
    }
    expect([await openOnly(), await openKinds(officer)]).toEqual([['CONTACT_OTHER_WAY OPEN'], []]);
    await clockAt(harness, inDays(DUE + 5), NOON);
    await expect(insertStep('TRUSTED_PERSON', 5)).rejects.toMatchObject({ constraint: 'contact_ladder_safety' });
  }, 60_000);
});

test('an officer who may not read alerts sees the planned day as for anybody, in the API and by plain SQL', async () => {
  const plain = await people.staff(institution, ['PLACEMENT_OFFICER']);
  await onDay(2);
  await openAlert();
  await onDay(9);
  expect((await board(lead)).nodes).toMatchObject([{ isPaused: true }]);
  expect((await board(plain)).nodes).toMatchObject([{ isPaused: false, step: 'OTHER_WAY', nextStep: 'TRUSTED_PERSON', nextOn: inDays(DUE + 5) }]);
  const read = (query: string): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff', { actor_id: plain.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' }, query);
  for (const query of [
    'select is_interrupted from contact_ladder',
    'select interrupted_at from contact_ladder_step',
    `select app.is_unsafe('${institution.id}', '${her.id}')`,
  ])
    await expect(read(query)).rejects.toMatchObject({ code: '42501' });
  expect(await read(`select app.ladder_waits_for_safety('${institution.id}', '${her.id}') as waits`)).toEqual([{ waits: false }]);
}, 60_000);

test('a check-in while it is in doubt who used her sign-in ends no ladder and makes no placement active again', async () => {
  await nameWays(harness, her, []);
  await onDay(20);
  expect(await harness.sql('select state from placement')).toEqual([{ state: 'UNREACHABLE' }]);
  await doubtSignIn();
  await clockAt(harness, inDays(DUE + 21), NOON);
  expect(await submitCheckIn(her.user, { placementId: place.id, mood: 4, stillWorks: true })).toMatchObject({ __typename: 'CheckInPayload' });
  await runDueWork(harness);
  expect(await harness.sql('select state from placement')).toEqual([{ state: 'UNREACHABLE' }]);
  expect((await board(officer)).total).toBe(1);
  // the doubt that is over does not make the old check-in one of hers
  await harness.sql("update task set state = 'DONE', done_at = app.now() where kind = 'CHECK_ON_TRAINEE'");
  await runDueWork(harness);
  expect((await board(officer)).total).toBe(1);
  await logContact(officer, her, { outcome: 'TALKED' });
  await runDueWork(harness);
  expect([await harness.sql('select state from placement'), (await board(officer)).total]).toEqual([[{ state: 'ACTIVE' }], 0]);
}, 60_000);

test('a check-in that tells of a concern is hers: it ends the ladder', async () => {
  await onDay(2);
  await submitCheckIn(her.user, { placementId: place.id, feelsSafe: 'NO', stillWorks: true });
  expect(await harness.sql('select end_reason from contact_ladder')).toEqual([{ end_reason: 'REACHED' }]);
  expect((await followUpOf(harness, place.id, 'F0')).state).not.toBe('SCHEDULED');
}, 60_000);
