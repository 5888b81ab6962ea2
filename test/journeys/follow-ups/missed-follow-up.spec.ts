import { addDays } from '../../../src/shared/local-date';
import { runDueWork, runDueWorkConcurrently } from '../../harness/data/due';
import { contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Person, Harness } from '../../harness/harness';

/** A follow-up that no one recorded is reported. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let trainee: Trainee;
let place: CreatedPlacement;
const startsOn = inDays(5);
const day = (days: number): string => addDays(startsOn, days);
const NOON = 12 * 3600;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  trainee = await people.trainee(institution, { officer });
  place = await acceptedPlacement(harness, trainee, await people.vacancy(await people.employer(), { startsOn }));
});

const record = (code: string, input: object) => followUpOf(harness, place.id, code).then(({ id }) => contact(officer, 'followUpRecord', id, { input }));

test('a follow-up missed at midnight in Phnom Penh is reported once and becomes one task, and it can be recorded late without blocking other work', async () => {
  const { id } = await followUpOf(harness, place.id, 'F0');
  const stateOf = (): Promise<unknown> => followUpOf(harness, place.id, 'F0').then(({ state }) => state);
  const missed = () => harness.sql<{ id: string; state: string }>("select id, state from task where kind = 'FOLLOW_UP_MISSED' and subject_id = $1", [id]);
  await clockAt(harness, day(5), -20);
  await runDueWorkConcurrently(harness, 2);
  expect([await stateOf(), await missed()]).toEqual(['SCHEDULED', []]);
  await clockAt(harness, day(5));
  await runDueWorkConcurrently(harness, 4);
  await runDueWork(harness);
  expect(await stateOf()).toBe('ESCALATED');
  expect(await missed()).toEqual([expect.objectContaining({ state: 'OPEN' })]);
  expect(await harness.sql("select count(*)::int as n from outbox where event = 'FollowUpMissed' and subject_id = $1", [id])).toEqual([{ n: 1 }]);
  expect(await harness.sql("select distinct recipient_id from message where notice = 'follow-up-missed'")).toEqual([{ recipient_id: officer.id }]);
  expect((await officer.ask('{ tasks { nodes { kind text trainee { code } } } }')).nodes).toContainEqual(
    expect.objectContaining({ kind: 'FOLLOW_UP_MISSED', trainee: { code: trainee.code } }),
  );

  await clockAt(harness, day(14), NOON);
  expect(await record('F1', { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers() })).toMatchObject({ followUp: { state: 'DONE' } });
  expect(await record('F0', { method: 'CALL', feelsSafe: 'YES', contractInHand: true })).toMatchObject({ followUp: { state: 'DONE', isOutOfWindow: true } });
  expect(await missed()).toEqual([expect.objectContaining({ state: 'DONE' })]);
});
