import { addDays } from '../../../src/shared/local-date';
import { submitCheckIn, contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { type Person, Harness } from '../../harness/harness';

/**
 * A trainee's answers in a follow-up are recorded in full and corrected visibly, and staff act on them at once where
 * required.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
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
  trainee = await people.trainee(institution, { officer });
  place = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn, seats: 3 }));
});

const record = (code: string, input: object, person = officer, key?: string) =>
  followUpOf(harness, place.id, code).then(({ id }) => contact(person, 'followUpRecord', id, { input, ...(key ? { key } : {}) }));
const full = (change: Readonly<Record<string, string>> = {}): object => ({ method: 'IN_PERSON', feelsSafe: 'YES', answers: elevenAnswers(change) });

test('a follow-up is stored with all its answers, and is refused before its window', async () => {
  expect(await record('F2', full())).toMatchObject({ code: 'TOO_SOON' });
  await clockAt(harness, day(30), NOON);
  const input = {
    ...full({ EXCESSIVE_OVERTIME: 'SKIP' }),
    mood: 4,
    wants: 'STAY',
    wanted: 5,
    contractInHand: true,
    payReceived: { amount: '250.00', currency: 'USD' },
    paidOn: day(30),
    deductions: '10.00',
    hoursLastWeek: 44,
    daysLastWeek: 6,
    holdsOwnId: true,
    stillWorks: true,
    nextStep: 'Ask for the pay slip.',
  };
  const result = await record('F2', input);
  expect(result).toMatchObject({
    reportedBy: 'TRAINEE_TO_STAFF',
    method: 'IN_PERSON',
    mood: 4,
    wanted: 5,
    payReceived: { amount: '250.00', currency: 'USD' },
    deductions: { amount: '10.00' },
    paidOn: day(30),
    hoursLastWeek: 44,
    holdsOwnId: true,
    stillWorks: true,
    recordedBy: { id: officer.id },
    followUp: { code: 'F2', state: 'DONE', isDue: false, isOutOfWindow: false, availableActions: [] },
  });
  expect(result.answers).toHaveLength(11);
  expect(result.answers).toContainEqual({ indicator: 'EXCESSIVE_OVERTIME', answer: 'SKIP' });
  expect(await harness.sql('select id from safety_alert')).toEqual([]);
  expect(await harness.sql("select count(*)::int as n from outbox where event = 'FollowUpRecorded' and subject_id = $1", [result.id])).toEqual([{ n: 1 }]);
});

test('all invalid answers are reported at once, and no data is stored', async () => {
  await clockAt(harness, day(30), NOON);
  const refused = await record('F2', {
    method: 'CALL',
    mood: 9,
    paidOn: day(31),
    deductions: '5',
    answers: [...elevenAnswers().slice(0, 2), elevenAnswers()[0]],
  });
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
  expect(refused.problems.map(({ path }: { path: string }) => path)).toEqual(['answers.2.indicator', 'paidOn', 'payReceived', 'mood']);
  expect(await harness.sql('select id from follow_up_record')).toEqual([]);
});

test('a full form without all eleven answers is recorded as partial, and can be completed later', async () => {
  await clockAt(harness, day(28), NOON);
  expect(await record('F2', { method: 'CALL', answers: elevenAnswers().slice(1) })).toMatchObject({
    followUp: { state: 'PARTIAL', availableActions: ['record'] },
  });
  expect(await record('F2', full())).toMatchObject({ followUp: { state: 'DONE' } });
  const { records } = await officer.ask('query ($id: ID!) { followUp(id: $id) { records { answers { indicator } } } }', {
    id: (await followUpOf(harness, place.id, 'F2')).id,
  });
  expect(records.map(({ answers }: { answers: unknown[] }) => answers.length)).toEqual([11, 10]);
});

test('a repeated request gets the same answer; another one on a completed follow-up is refused', async () => {
  await clockAt(harness, day(30), NOON);
  const once = await record('F2', full(), officer, 'f2');
  expect(await record('F2', full(), officer, 'f2')).toEqual(once);
  expect(await harness.sql('select count(*)::int as n from follow_up_record')).toEqual([{ n: 1 }]);
  expect(await record('F2', full({ DECEPTION: 'NO' }), officer, 'f2')).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  expect(await record('F2', full())).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'DONE', availableActions: [] });
});

test('of two concurrent records of the same follow-up one succeeds, and the other is refused with the reason', async () => {
  const colleague = await people.staff(institution);
  await clockAt(harness, day(30), NOON);
  const both = await Promise.all([record('F2', full()), record('F2', full(), colleague)]);
  expect(both.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'TRANSITION_NOT_ALLOWED']);
  expect(await harness.sql('select count(*)::int as n from follow_up_record')).toEqual([{ n: 1 }]);
});

test('a correction replaces a record, and of two concurrent corrections one wins', async () => {
  const colleague = await people.staff(institution);
  await clockAt(harness, day(30), NOON);
  const wrong = await record('F2', full({ DECEPTION: 'NO' }));
  const corrections = await Promise.all([officer, colleague].map((person) => contact(person, 'followUpCorrect', wrong.id, { input: full() })));
  expect(corrections.map(({ code }) => code ?? 'CORRECTED').sort()).toEqual(['CORRECTED', 'TRANSITION_NOT_ALLOWED']);
  const right = corrections.find(({ code }) => code === undefined);
  expect(right).toMatchObject({ replacesId: wrong.id, replacedById: null, followUp: { state: 'DONE' } });
  expect(await contact(officer, 'followUpCorrect', wrong.id, { input: full() })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'REPLACED',
    availableActions: [],
  });
  const { records } = await officer.ask('query ($id: ID!) { followUp(id: $id) { records { id replacedById } } }', { id: right.followUp.id });
  expect(new Map(records.map((one: { id: string; replacedById: string | null }) => [one.id, one.replacedById]))).toEqual(
    new Map([
      [wrong.id, right.id],
      [right.id, null],
    ]),
  );
  // With fewer answers than the form requires, the corrected follow-up becomes partial.
  expect(await contact(officer, 'followUpCorrect', right.id, { input: { method: 'CALL', answers: elevenAnswers().slice(3) } })).toMatchObject({
    followUp: { state: 'PARTIAL' },
  });
  await submitCheckIn(trainee.user, { placementId: place.id, mood: 3 });
  const { id: hers } = await harness.one<{ id: string }>("select id from follow_up_record where reported_by = 'TRAINEE_ALONE'");
  expect(await contact(officer, 'followUpCorrect', hers, { input: full() })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'TRAINEE_ALONE' });
});

test('an unplanned contact is stored with her placement, and its answers have the same effect', async () => {
  await clockAt(harness, day(40), NOON);
  const result = await contact(officer, 'followUpRecord', place.id, { input: { method: 'CHAT', wants: 'HELP', nextStep: 'Call back on Friday.' } });
  expect(result).toMatchObject({ method: 'CHAT', wants: 'HELP', followUp: null });
  expect(await officer.ask('query ($id: ID!) { placement(id: $id) { otherContacts { id wants } } }', { id: place.id })).toEqual({
    otherContacts: [{ id: result.id, wants: 'HELP' }],
  });
  const elsewhere = await people.staff(await people.institution());
  expect(await contact(elsewhere, 'followUpRecord', place.id, { input: { method: 'CHAT' } })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a locked door opens a critical alert and puts the employer on hold in the same transaction', async () => {
  await clockAt(harness, day(30), NOON);
  const { id } = await record('F2', full({ RESTRICTION_OF_MOVEMENT: 'NO' }));
  const alert = await harness.one(
    'select a.id, a.severity, a.state, a.indicators, a.xmin = r.xmin as together from safety_alert a join follow_up_record r on r.id = a.source_id where r.id = $1',
    [id],
  );
  expect(alert).toMatchObject({ severity: 'CRITICAL', state: 'OPEN', indicators: ['RESTRICTION_OF_MOVEMENT'], together: true });
  const hold = await harness.one(
    'select h.lifted_at, h.xmin = r.xmin as together from employer_hold h join hold_cause c on c.hold_id = h.id, follow_up_record r where h.employer_id = $1 and c.alert_id = $2 and r.id = $3',
    [employer.id, alert.id, id],
  );
  expect(hold).toEqual({ lifted_at: null, together: true });
});

test('wages withheld once create a review, withheld twice an alert, and hearsay creates neither', async () => {
  await clockAt(harness, day(14), NOON);
  await record('F1', full({ WITHHOLDING_WAGES: 'NO' }));
  await contact(officer, 'followUpRecord', place.id, { input: full({ WITHHOLDING_WAGES: 'NO' }) });
  expect(await harness.sql('select id from safety_alert')).toEqual([]);
  expect((await harness.sql("select id from task where kind = 'REVIEW_ANSWER'")).length).toBeGreaterThan(0);
  await clockAt(harness, day(30), NOON);
  await record('F2', full({ WITHHOLDING_WAGES: 'NO' }));
  expect(await harness.sql('select severity, indicators from safety_alert')).toEqual([{ severity: 'CRITICAL', indicators: ['WITHHOLDING_WAGES'] }]);
});
