import { addDays } from '../../../src/shared/local-date';
import { Browser } from '../../harness/browser';
import { Phone } from '../../harness/data/check-ins';
import { submitCheckIn, contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { clockAt, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/** A trainee's own check-in counts, protects her, and is invisible to her employer. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;
let place: CreatedPlacement;
const startsOn = inDays(5);
const day = (days: number): string => addDays(startsOn, days);
const NOON = 12 * 3600;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn, seats: 3 });
  trainee = await people.trainee(institution, { officer, displayName: 'Sophea', population: 'SURVIVOR' });
  place = await acceptedPlacement(harness, trainee, vacancy);
});

const ASKED = '{ myCheckIn { placement { id } isDue questions { field text } } }';
const well = (): Record<string, unknown> => ({
  placementId: place.id,
  feelsSafe: 'YES',
  paidInFull: 'YES',
  canLeave: 'YES',
  holdsOwnId: 'YES',
  threatened: 'NO',
  hurt: 'NO',
  mood: 4,
  wants: 'STAY',
  stillWorks: true,
});
const stateOf = (code: string): Promise<unknown> => followUpOf(harness, place.id, code).then(({ state }) => state);

test('she gets no check-in before she starts, and one in her own language when it is due', async () => {
  expect(await trainee.user.ask(ASKED)).toBeNull();
  expect(await submitCheckIn(trainee.user, well())).toMatchObject({ code: 'TOO_SOON' });
  await clockAt(harness, day(0));
  expect(await trainee.user.ask(ASKED)).toMatchObject({ placement: { id: place.id }, isDue: false });
  await clockAt(harness, day(1));
  const form = await trainee.user.ask(ASKED);
  expect(form).toMatchObject({ isDue: true });
  expect(form.questions.map(({ field }: { field: string }) => field)).toEqual([
    'feelsSafe',
    'paidInFull',
    'canLeave',
    'holdsOwnId',
    'threatened',
    'hurt',
    'stillWorks',
    'mood',
    'wants',
  ]);
  await harness.sql("update account set language = 'km' where trainee_id = $1", [trainee.id]);
  expect((await trainee.user.ask(ASKED)).questions[0].text).toMatch(/[\u1780-\u17ff]/);
});

test('before her pay day she is not counted as unpaid, also at the next check-in, and no other question takes that answer', async () => {
  await clockAt(harness, day(1), NOON);
  expect(await submitCheckIn(trainee.user, { ...well(), paidInFull: 'NOT_PAY_DAY' })).toMatchObject({ __typename: 'CheckInPayload' });
  await clockAt(harness, day(14), NOON);
  await submitCheckIn(trainee.user, { ...well(), paidInFull: 'NO' });
  expect(await harness.sql("select answer from follow_up_answer where indicator = 'WITHHOLDING_WAGES' order by answer")).toEqual([
    { answer: 'NO' },
    { answer: 'NOT_PAY_DAY' },
  ]);
  expect(await harness.sql('select severity from safety_alert')).toEqual([]);
  await expect(harness.sql("update follow_up_answer set answer = 'NOT_PAY_DAY' where indicator = 'RESTRICTION_OF_MOVEMENT'")).rejects.toThrow();
});

test('her check-in counts as the due short follow-up, once per request', async () => {
  await clockAt(harness, day(1), NOON);
  const once = await submitCheckIn(trainee.user, well(), 'mine');
  expect(once).toEqual({ __typename: 'CheckInPayload', placement: { id: place.id } });
  expect(await submitCheckIn(trainee.user, well(), 'mine')).toEqual(once);
  expect(await stateOf('F0')).toBe('DONE');
  expect(await trainee.user.ask(ASKED)).toMatchObject({ isDue: false });
  await clockAt(harness, day(12), NOON);
  await submitCheckIn(trainee.user, { placementId: place.id, mood: 3 });
  expect(await stateOf('F1')).toBe('DONE');
  const { records } = await officer.ask(
    'query ($id: ID!) { followUp(id: $id) { records { reportedBy method mood feelsSafe recordedBy { id } answers { indicator answer } } } }',
    {
      id: (await followUpOf(harness, place.id, 'F1')).id,
    },
  );
  // questions she leaves open are stored as not answered
  expect(records).toMatchObject([{ reportedBy: 'TRAINEE_ALONE', method: 'IN_APP', mood: 3, feelsSafe: 'SKIP', recordedBy: null }]);
  expect(new Set(records[0].answers.map(({ answer }: { answer: string }) => answer))).toEqual(new Set(['SKIP']));
  expect(await harness.sql("select count(*)::int as n from outbox where event = 'CheckedIn'")).toEqual([{ n: 2 }]);
});

test('for a full form her check-in is a partial answer, and a staff member completes it', async () => {
  await clockAt(harness, day(30), NOON);
  await submitCheckIn(trainee.user, well());
  expect(await stateOf('F2')).toBe('PARTIAL');
  const isF2Due = async (): Promise<unknown> =>
    (await officer.ask('{ followUps { nodes { code } } }')).nodes.some(({ code }: { code: string }) => code === 'F2');
  expect(await isF2Due()).toBe(true);
  const { id } = await followUpOf(harness, place.id, 'F2');
  expect(await contact(officer, 'followUpRecord', id, { input: { method: 'CALL', answers: elevenAnswers() } })).toMatchObject({ followUp: { state: 'DONE' } });
  expect(await isF2Due()).toBe(false);
});

test('between two windows her check-in belongs only to her placement', async () => {
  await clockAt(harness, day(1), NOON);
  await submitCheckIn(trainee.user, well());
  await clockAt(harness, day(8), NOON);
  await submitCheckIn(trainee.user, { ...well(), mood: 2 });
  expect(await officer.ask('query ($id: ID!) { placement(id: $id) { otherContacts { mood reportedBy } } }', { id: place.id })).toEqual({
    otherContacts: [{ mood: 2, reportedBy: 'TRAINEE_ALONE' }],
  });
  expect(await stateOf('F1')).toBe('SCHEDULED');
});

test('only she can check in, and only for her own placement', async () => {
  await clockAt(harness, day(1), NOON);
  const other = await people.trainee(institution);
  expect(await submitCheckIn(other.user, well())).toMatchObject({ code: 'NOT_FOUND' });
  expect(await submitCheckIn(trainee.user, { ...well(), placementId: 'somewhere' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await submitCheckIn(trainee.user, { ...well(), mood: 0 })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'mood' }] });
  await step(officer, 'placementCancel', { id: place.id });
  expect(await submitCheckIn(trainee.user, well())).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CANCELLED', availableActions: [] });
  expect(await trainee.user.ask(ASKED)).toBeNull();
});

test('a report of a locked door opens an alert and holds the employer in the same commit, without showing her', async () => {
  await clockAt(harness, day(1), NOON);
  expect(await submitCheckIn(trainee.user, { ...well(), canLeave: 'NO' })).toMatchObject({ placement: { id: place.id } });
  expect(
    await harness.one(
      'select a.severity, a.source, a.indicators, a.xmin = r.xmin as together from safety_alert a join follow_up_record r on r.id = a.source_id where a.trainee_id = $1',
      [trainee.id],
    ),
  ).toEqual({ severity: 'CRITICAL', source: 'CHECK_IN', indicators: ['RESTRICTION_OF_MOVEMENT'], together: true });
  expect(await harness.sql('select lifted_at from employer_hold where employer_id = $1', [employer.id])).toEqual([{ lifted_at: null }]);
  const settings = { trainee_id: trainee.id, institution_id: institution.id };
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    await expect(harness.asLogin('trainee', role, settings, 'select severity from safety_alert')).rejects.toThrow('permission denied');
});

test('no employer login can read or write a follow-up, a record or an answer', async () => {
  await clockAt(harness, day(1), NOON);
  await submitCheckIn(trainee.user, { ...well(), paidInFull: 'NO' });
  const settings = { employer_id: employer.id, institution_id: institution.id, trainee_id: trainee.id };
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    for (const table of ['follow_up', 'follow_up_record', 'follow_up_answer']) {
      for (const statement of [
        `select from ${table}`,
        `select count(*) from ${table}`,
        `update ${table} set institution_id = institution_id`,
        `delete from ${table}`,
      ])
        await expect(harness.asLogin('employer', role, settings, statement)).rejects.toThrow('permission denied');
    }
});

test("a trainee can neither read nor write another trainee's answers", async () => {
  await clockAt(harness, day(1), NOON);
  await submitCheckIn(trainee.user, well());
  const other = await people.trainee(institution);
  const settings = { trainee_id: other.id, institution_id: institution.id };
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    for (const table of ['follow_up', 'follow_up_record', 'follow_up_answer'])
      expect(await harness.asLogin('trainee', role, settings, `select institution_id from ${table}`)).toEqual([]);
  await expect(
    harness.asLogin(
      'trainee',
      'waymark_trainee_writer',
      settings,
      "insert into follow_up_record (institution_id, placement_id, trainee_id, reported_by, method, recorded_at) values ($1, $2, $3, 'TRAINEE_ALONE', 'IN_APP', now())",
      [institution.id, place.id, trainee.id],
    ),
  ).rejects.toThrow('row-level security');
});

test('each question of the page has exactly one way to skip it', async () => {
  await clockAt(harness, day(1));
  const browser = new Browser(harness);
  browser.hold('trainee', trainee.user.token);
  expect((await browser.get('/?lang=en')).text).toContain('Five short questions about your work. You can skip any of them.');
  for (const step of [1, 2, 3, 4, 5]) {
    const { text } = await browser.get(`/check-in/${step}`);
    expect(text.match(/>(Skip|[^<>]*rather not say)</g)).toEqual(['>Skip<']);
    expect(text).not.toContain('value="SKIP"');
  }
});

test('two trainees who answer differently look the same to their employer, before and after they answer', async () => {
  const twin = await people.trainee(institution, { officer, displayName: 'Sophea', population: 'AT_RISK' });
  const hers = await acceptedPlacement(harness, twin, vacancy);
  await clockAt(harness, day(30), NOON);
  const queries = [
    '{ candidates { nodes { id vacancy { id state title } state availableActions displayName skills { level } languages { level } matchSummary { level } offer { state } interviews { state } } } }',
    '{ placements { nodes { id displayName kind plannedOn startsOn state availableActions confirmedAt endedOn } } }',
    '{ vacancies { nodes { id state title takenSeats seats } } }',
    '{ checkIns { nodes { id } } }',
  ];
  const candidates = async (): Promise<string[]> => {
    const lists = await Promise.all(queries.map((query) => employer.user.ask(query)));
    return lists.flatMap(({ nodes }: { nodes: object[] }) => nodes.map((node) => JSON.stringify(node)));
  };
  const before = await candidates();
  await submitCheckIn(trainee.user, well());
  await submitCheckIn(twin.user, { ...well(), placementId: hers.id, feelsSafe: 'NO', paidInFull: 'NO', wants: 'HELP', mood: 1 });
  await contact(officer, 'followUpRecord', (await followUpOf(harness, hers.id, 'F2')).id, {
    input: { method: 'CALL', answers: elevenAnswers({ DECEPTION: 'NO', WITHHOLDING_WAGES: 'NO' }) },
  });
  expect((await harness.sql('select id from safety_alert')).length).toBeGreaterThan(0);
  expect(await candidates()).toEqual(before);
  const withoutIds = (text: string): string => text.replace(/"id":"[0-9a-f-]{36}"/, '"id":""');
  const [one, other] = before.filter((text) => text.includes('"displayName":"Sophea"') && text.includes('"offer"')).map(withoutIds);
  expect(one).toBe(other);
  const [placeOne, placeOther] = before.filter((text) => text.includes('"plannedOn"')).map(withoutIds);
  expect(placeOne).toBe(placeOther);
  for (const text of before) expect(text).not.toContain(institution.id);
  expect(await harness.sql("select id from message where recipient_kind = 'EMPLOYER' and notice ~ 'follow|check|alert|hold|safe'")).toEqual([]);
});

test('of the gravest incidents she can tick several, and each of them is reported; none at all is asked again', async () => {
  await clockAt(harness, day(1), NOON);
  const phone = new Phone(harness, `wm-trainee=${trainee.user.token}`);
  await phone.get('/check-in?lang=en');
  for (const [at, answer] of ['4', 'YES', 'YES', 'YES'].entries()) await phone.post(`/check-in/${at + 1}`, { answer });
  expect((await phone.post('/check-in/5', { answer: 'TICKED' })).text).toContain('Tick what happened. If none of it happened, press “None of these”.');
  expect(await harness.sql('select 1 from follow_up_record')).toEqual([]);
  expect((await phone.post('/check-in/5', { answer: 'TICKED', happened: ['PAPERS', 'HURT'] })).text).toContain('Thank you');
  expect(await harness.sql("select indicator, answer from follow_up_answer where answer <> 'YES' or indicator like 'PHYSICAL%' order by 1")).toEqual([
    { indicator: 'INTIMIDATION_THREATS', answer: 'SKIP' },
    { indicator: 'PHYSICAL_SEXUAL_VIOLENCE', answer: 'YES' },
    { indicator: 'RETENTION_OF_DOCUMENTS', answer: 'NO' },
  ]);
  expect(await harness.one('select mood from follow_up_record')).toEqual({ mood: 4 });
});
