import { setTimeout as pause } from 'node:timers/promises';
import { notificationsOf } from '../harness/data/due';
import { People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { type Person, Harness } from '../harness/harness';
import { endAll, startWorker } from './support/processes';

/**
 * The daily new-match notification is computed in slices: the next worker continues with the slices of the
 * previous one.
 */
const PATIENCE_MS = 45_000;
const VACANCIES = 12;
const COOK = [100, 2] as const;
const FITS = '{ fitNotices { people vacancies { people } } }';

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
  await harness.sql('delete from fit_day');
});

const lookedAt = async (): Promise<number> => (await harness.one<{ n: number }>('select count(*)::int as n from fit_run_vacancy')).n;
const dayIsDone = async (): Promise<boolean> => (await harness.sql('select from fit_day where told_on = app.today()')).length > 0;

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await pause(50)) if (Date.now() > end) throw new Error(`in vain: ${what}`);
}

test('when a worker crashes midway, the next one continues with its slices, and each vacancy is announced once', async () => {
  const doomed = await startWorker({ ...harness.environment(), WAYMARK_FAULT: 'after-slice' });
  expect(await doomed.end).toBe('SIGKILL');
  expect(await lookedAt()).toBeGreaterThan(0);
  expect(await lookedAt()).toBeLessThan(VACANCIES);
  expect(await notificationsOf(harness, 'NewVacanciesFit')).toEqual([]);
  const [next, another] = await Promise.all([startWorker(harness.environment()), startWorker(harness.environment())]);
  await until('the day is done', dayIsDone);
  await waitUntilIdle(harness);
  expect(await notificationsOf(harness, 'NewVacanciesFit')).toEqual(['STAFF EMAIL new-vacancies-fit SENT', 'STAFF IN_APP new-vacancies-fit SENT']);
  expect(await officer.ask(FITS)).toEqual([{ people: 3, vacancies: Array.from({ length: VACANCIES }, () => ({ people: 3 })) }]);
  expect(await lookedAt()).toBe(0);
  await Promise.all([next.stop(), another.stop()]);
}, 120_000);

test('a run leased by another worker is left alone until the lease ends', async () => {
  await harness.sql("insert into fit_run (institution_id, told_on, lease_until) select id, app.today(), now() + interval '2 minutes' from institution");
  const worker = await startWorker(harness.environment());
  await pause(7_000);
  expect([await lookedAt(), await dayIsDone()]).toEqual([0, false]);
  await harness.sql("update fit_run set lease_until = now() - interval '1 second'");
  await until('the day is done', dayIsDone);
  await worker.stop();
}, 120_000);
