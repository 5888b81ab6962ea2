import { setTimeout as pause } from 'node:timers/promises';
import { notificationsOf } from '../harness/data/due';
import { People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { type Person, Harness } from '../harness/harness';
import { endAll, startWorker } from './support/processes';

/**
 * The daily new-match notification is computed in slices. If a worker stops, the next one continues with the
 * remaining slices.
 */
const TIMEOUT_MS = 45_000;
const VACANCIES = 12;
const COOK = [100, 2] as const;
const FIT_NOTICES = '{ newMatchNotifications { people vacancies { people } } }';

let harness: Harness;
let officer: Person;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
afterEach(endAll);
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  const institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  for (let trainee = 0; trainee < 3; trainee++) await people.trainee(institution, { officer, skills: [COOK] });
  const employer = await people.employer();
  for (let vacancy = 0; vacancy < VACANCIES; vacancy++) await people.vacancy(employer, { skills: [COOK] });
  await harness.sql(
    `insert into clock (ahead_by) select (date_trunc('day', now() at time zone 'Asia/Phnom_Penh') + interval '1 day 9 hours') at time zone 'Asia/Phnom_Penh' - now()
     on conflict (only_row) do update set ahead_by = excluded.ahead_by`,
  );
  await harness.sql('delete from new_match_day');
});

const processedVacancies = async (): Promise<number> => (await harness.one<{ n: number }>('select count(*)::int as n from new_match_run_vacancy')).n;
const isDayDone = async (): Promise<boolean> => (await harness.sql('select from new_match_day where notified_on = app.today()')).length > 0;

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !(await condition()); await pause(50))
    if (Date.now() > end) throw new Error(`Timed out after ${TIMEOUT_MS} ms waiting until ${what}`);
}

test('when a worker crashes halfway, the next one continues with the remaining slices, and each vacancy is announced once', async () => {
  const crashing = await startWorker({ ...harness.environment(), WAYMARK_FAULT: 'after-slice' });
  expect(await crashing.end).toBe('SIGKILL');
  expect(await processedVacancies()).toBeGreaterThan(0);
  expect(await processedVacancies()).toBeLessThan(VACANCIES);
  expect(await notificationsOf(harness, 'NewVacanciesMatched')).toEqual([]);
  const [next, another] = await Promise.all([startWorker(harness.environment()), startWorker(harness.environment())]);
  await until('the day is done', isDayDone);
  await waitUntilIdle(harness);
  expect(await notificationsOf(harness, 'NewVacanciesMatched')).toEqual([
    'STAFF EMAIL new-matching-vacancies SENT',
    'STAFF IN_APP new-matching-vacancies SENT',
  ]);
  expect(await officer.ask(FIT_NOTICES)).toEqual([{ people: 3, vacancies: Array.from({ length: VACANCIES }, () => ({ people: 3 })) }]);
  expect(await processedVacancies()).toBe(0);
  await Promise.all([next.stop(), another.stop()]);
}, 300_000);

test('a worker does not touch a run leased by another worker until the lease ends', async () => {
  await harness.sql(
    "insert into new_match_run (institution_id, notified_on, lease_until) select id, app.today(), now() + interval '2 minutes' from institution",
  );
  const worker = await startWorker(harness.environment());
  await pause(7_000);
  expect([await processedVacancies(), await isDayDone()]).toEqual([0, false]);
  await harness.sql("update new_match_run set lease_until = now() - interval '1 second'");
  await until('the day is done', isDayDone);
  await worker.stop();
}, 300_000);
