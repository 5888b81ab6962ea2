import { setTimeout as pause } from 'node:timers/promises';
import { RunDueTransitions } from '../../src/use-cases/notifications/run-due-transitions.use-case';
import { WORKER } from '../../src/platform/security/actor';
import { Database } from '../../src/platform/database/database';
import { once } from '../../src/platform/database/idempotency';
import { SIZES } from '../sizes';
import { contact, elevenAnswers, followUpOf } from '../harness/data/follow-ups';
import { type Employer, inDays, type Institution, People, type Vacancy } from '../harness/data/people';
import { startedPlacement, acceptedPlacement } from '../harness/data/placements';
import { checkIn, safety } from '../harness/data/safety';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { answerOf } from '../harness/data/services';
import { step } from '../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * After a start, two people act at the same moment: one of them wins, the other gets a refusal, and no change
 * is partial.
 */
const ROUNDS = SIZES.pairs;
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let lead: Person;
let employer: Employer;
let vacancy: Vacancy;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
// notifications that the worker still sends must not reach the next test's empty database
afterEach(() => waitUntilIdle(harness), 60_000);
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 99 });
});

const outcomeOf = (answer: Data): string => String(answer.code ?? answer.state ?? answer.id ?? answer.__typename);
const hold = (of: Employer): Promise<Data> => safety(lead, 'employerHold', { id: of.id, input: { reason: 'Seen.' } });
const stateOf = (id: string): Promise<Data> => harness.one('select state, verified_at is not null as verified from placement where id = $1', [id]);
/** Runs both at once; the one that starts first changes from round to round. */
const both = (round: number, one: () => Promise<Data>, other: () => Promise<Data>): Promise<[Data, Data]> =>
  Promise.all([pause(round % 3 === 1 ? 3 : 0).then(one), pause(round % 3 === 2 ? 3 : 0).then(other)]);

test('a second confirmation of a start and a simultaneous hold: either the start is verified, or it does not count', async () => {
  const outcomes = new Set<string>();
  for (let round = 0, wait = 4; round < ROUNDS; round++) {
    const there = await people.employer();
    const her = await people.trainee(institution);
    const { id } = await acceptedPlacement(harness, her, await people.vacancy(there, { startsOn: inDays(0) }));
    const [first, second] = round % 2 === 0 ? [her.user, there.user] : [there.user, her.user];
    await step(first, 'placementConfirmStart', { id });
    const [confirmed] = await Promise.all([step(second, 'placementConfirmStart', { id }), pause(wait).then(() => hold(there))]);
    outcomes.add(outcomeOf(confirmed));
    expect(await stateOf(id)).toEqual(confirmed.code ? { state: 'PLANNED', verified: false } : { state: 'ACTIVE', verified: true });
    wait = Math.min(100, confirmed.code ? wait * 1.5 + 1 : wait / 1.5);
  }
  for (const one of outcomes) expect(['ACTIVE', 'NOT_CLEARED']).toContain(one);
}, 180_000);

test('a cancellation and a simultaneous second confirmation: one succeeds, and the seat is taken or free accordingly', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const her = await people.trainee(institution);
    const { id } = await acceptedPlacement(harness, her, vacancy);
    await step(her.user, 'placementConfirmStart', { id });
    const [cancelled, confirmed] = await both(
      round,
      () => step(officer, 'placementCancel', { id }),
      () => step(employer.user, 'placementConfirmStart', { id }),
    );
    expect([cancelled, confirmed].map(outcomeOf).sort()).toEqual(
      cancelled.code ? ['ACTIVE', 'TRANSITION_NOT_ALLOWED'] : ['CANCELLED', 'TRANSITION_NOT_ALLOWED'],
    );
  }
  const { taken, places } = await harness.one(
    "select v.taken_seats as taken, (select count(*)::int from placement p where p.vacancy_id = v.id and p.state <> 'CANCELLED') as places from vacancy v where v.id = $1",
    [vacancy.id],
  );
  expect(taken).toBe(places);
}, 180_000);

test('of two simultaneous corrections of one record, one is saved', async () => {
  const { id } = await startedPlacement(harness, await people.trainee(institution), vacancy);
  let { id: record } = await contact(officer, 'followUpRecord', id, { input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers() } });
  for (let round = 0; round < ROUNDS; round++) {
    const input = { method: 'CALL', feelsSafe: round % 2 ? 'YES' : 'NO', answers: elevenAnswers() };
    const answers = await both(
      round,
      () => contact(officer, 'followUpCorrect', record, { input }),
      () => contact(lead, 'followUpCorrect', record, { input }),
    );
    expect(answers.filter(({ code }) => code === 'TRANSITION_NOT_ALLOWED')).toHaveLength(1);
    record = answers.find(({ code }) => !code)?.id;
  }
  expect(
    await harness.one('select count(*)::int as n from follow_up_record r where not exists (select from follow_up_record n where n.replaces_id = r.id)'),
  ).toEqual({
    n: 1,
  });
}, 180_000);

test('a follow-up recorded while its window is being closed counts as recorded', async () => {
  const database = harness.app.get(Database);
  const settle = harness.app.get(RunDueTransitions, { strict: false }).all.find(({ what }) => what === 'follow-up');
  if (!settle || !('runBatch' in settle)) throw new Error('No due transition closes overdue follow-ups');
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await startedPlacement(harness, await people.trainee(institution), vacancy);
    const { id: followUp } = await followUpOf(harness, id, 'F0');
    await harness.sql('update follow_up set window_to = app.today() - 1, due_on = app.today() - 1, window_from = app.today() - 1 where id = $1', [followUp]);
    const [result] = await both(
      round,
      () => contact(officer, 'followUpRecord', followUp, { input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers(), contractInHand: true } }),
      () => database.transaction(WORKER, (tx) => settle.runBatch(tx, 50)),
    );
    expect(result.code).toBeUndefined();
    expect((await followUpOf(harness, id, 'F0')).state).toMatch(/^(DONE|PARTIAL)$/);
    expect(await harness.sql("select state from task where subject_id = $1 and kind = 'FOLLOW_UP_MISSED' and state = 'OPEN'", [followUp])).toEqual([]);
  }
}, 180_000);

test('a start can be moved at the same moment as a follow-up and a check-in', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const her = await people.trainee(institution);
    const { id } = await acceptedPlacement(harness, her, vacancy);
    const answers = await Promise.all([
      step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(round % 5) } }),
      contact(lead, 'followUpRecord', id, { input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers() } }),
      checkIn(her.user, id, { paidInFull: 'NO' }),
      step(her.user, 'placementConfirmStart', { id }),
    ]);
    for (const answer of answers) expect(outcomeOf(answer)).not.toBe('undefined');
  }
}, 180_000);

test('the last seat of a course is taken by one of two trainees', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { data } = await answerOf(officer, 'courseCreate', {
      input: { kind: 'LITERACY', title: 'Reading', weeks: 8, hours: 40, seats: 1, startsOn: inDays(0), endsOn: inDays(50), skills: [] },
    });
    const id = data.courseCreate.course.id;
    const [one, other] = [await people.trainee(institution), await people.trainee(institution)];
    const enrol = (traineeId: string): Promise<Data> =>
      answerOf(officer, 'courseEnrol', { id, input: { traineeId, enrolledOn: inDays(0) } }).then(({ data: answer, errors }) => answer?.courseEnrol ?? errors);
    const answers = await both(
      round,
      () => enrol(one.id),
      () => enrol(other.id),
    );
    expect(answers.map(({ code, __typename: type }) => code ?? type).sort()).toEqual(['CourseEnrolPayload', 'NO_SEAT_LEFT']);
  }
}, 180_000);

test('many critical answers, confirmations, ends and records at one employer at once cause no deadlock', async () => {
  for (let round = 0; round < Math.ceil(ROUNDS / 5); round++) {
    const there = await people.employer();
    const place = await people.vacancy(there, { startsOn: inDays(0), seats: 30 });
    const atWork = [];
    const planned = [];
    for (let n = 0; n < 4; n++) {
      atWork.push(await startedPlacement(harness, await people.trainee(institution), place));
      planned.push(await acceptedPlacement(harness, await people.trainee(institution), place));
    }
    const answers = await Promise.all([
      ...planned.flatMap(({ id, trainee }) => [
        step(trainee.user, 'placementConfirmStart', { id }),
        step(there.user, 'placementConfirmStart', { id }),
        checkIn(trainee.user, id, { canLeave: 'NO' }),
        step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(1) } }),
      ]),
      ...atWork.flatMap(({ id, trainee }) => [
        checkIn(trainee.user, id, { canLeave: 'NO' }),
        contact(officer, 'followUpRecord', id, { input: { method: 'CALL', feelsSafe: 'NO', answers: elevenAnswers({ ISOLATION: 'NO' }) } }),
        step(officer, 'placementMarkUnreachable', { id }),
      ]),
      hold(there),
    ]);
    for (const answer of answers) expect(outcomeOf(answer)).toMatch(/\w/);
    const { alerts, causes } = await harness.one(
      'select (select count(*)::int from safety_alert where employer_id = $1) as alerts, (select count(*)::int from hold_cause c join employer_hold h on h.id = c.hold_id where h.employer_id = $1) as causes',
      [there.id],
    );
    expect(causes).toBe(alerts + 1);
  }
}, 180_000);

test('two requests in a deadlock both succeed, because the one that PostgreSQL aborts is retried', async () => {
  const database = harness.app.get(Database);
  const actor = { ...WORKER, audience: 'staff', accountId: officer.id, institutionId: institution.id } as const;
  let starts = 0;
  const work = (key: string, locks: readonly number[]): Promise<unknown> =>
    database.transaction(actor, async (tx) => {
      tx.asWriter();
      return once(tx, { field: 'waits', key, args: {} }, async () => {
        starts++;
        for (const lock of locks) {
          await tx.query('select pg_advisory_xact_lock($1)', [lock]);
          await pause(100);
        }
        return { id: key };
      });
    });
  expect(await Promise.all([work('one', [1, 2]), work('two', [2, 1])])).toEqual([{ id: 'one' }, { id: 'two' }]);
  expect(starts).toBeGreaterThan(2);
});
