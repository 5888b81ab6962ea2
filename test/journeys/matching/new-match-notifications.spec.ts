import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runDueWorkConcurrently, runDueWork, notificationsOf } from '../../harness/data/due';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** "A new vacancy fits 14 people": sent to the officers concerned once a day, and once per vacancy. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let colleague: Person;
let employer: Employer;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  await untilNine();
  await harness.sql('delete from new_match_day');
});

/** Sets the clock to nine in the morning of the next day, in Phnom Penh. */
const untilNine = (): Promise<unknown> =>
  harness.sql(
    `insert into clock (ahead_by) select (date_trunc('day', now() at time zone 'Asia/Phnom_Penh') + interval '1 day 9 hours') at time zone 'Asia/Phnom_Penh' - now()
     on conflict (only_row) do update set ahead_by = excluded.ahead_by`,
  );
const COOK = [100, 2] as const;
const cook = (by: Person | null = officer): Promise<Trainee> => people.trainee(institution, { ...(by ? { officer: by } : {}), skills: [COOK] });
const NOTICES = '{ notices { nodes { kind text subjectId } } }';
const FITS = '{ newMatchNotifications { id notifiedOn people vacancies { people vacancy { id title } } } }';
const textsOf = async (person: Person): Promise<string[]> =>
  (await person.ask(NOTICES)).nodes.filter((notice: Data) => notice.kind === 'new-matching-vacancies').map((notice: Data) => notice.text);

test('each officer is notified how many of their trainees a new vacancy matches, in the service and by mail', async () => {
  for (const by of [officer, officer, colleague]) await cook(by);
  await people.trainee(institution, { officer, skills: [[101, 4]] });
  const vacancy = await people.vacancy(employer, { skills: [COOK] });
  await runDueWork(harness);
  expect(await textsOf(officer)).toEqual(['A new vacancy matches 2 of your trainees.']);
  expect(await textsOf(colleague)).toEqual(['A new vacancy matches one of your trainees.']);
  const [notice] = await officer.ask(FITS);
  expect(notice).toMatchObject({ people: 2, vacancies: [{ people: 2, vacancy: { id: vacancy.id } }] });
  const mails = readdirSync(join(harness.folder, 'mail')).map((file) => readFileSync(join(harness.folder, 'mail', file), 'utf8'));
  expect(mails.filter((mail) => mail.includes('A new vacancy matches 2 of your trainees.'))).toHaveLength(1);
});

test('there is one notification a day however often the check runs, and each vacancy is announced once', async () => {
  await cook();
  await people.vacancy(employer, { skills: [COOK] });
  await runDueWorkConcurrently(harness, 4);
  await runDueWork(harness);
  await people.vacancy(employer, { skills: [COOK] });
  await people.vacancy(employer, { skills: [COOK] });
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'NewVacanciesMatched')).toEqual([
    'STAFF EMAIL new-matching-vacancies SENT',
    'STAFF IN_APP new-matching-vacancies SENT',
  ]);
  await harness.clockForward('1 day');
  await runDueWork(harness);
  expect(await textsOf(officer)).toEqual(['2 new vacancies match one of your trainees.', 'A new vacancy matches one of your trainees.']);
  await harness.clockForward('1 day');
  await runDueWork(harness);
  expect(await textsOf(officer)).toHaveLength(2);
});

test('a vacancy that matches no one because of a gate or missing skills is not announced, and is checked again while it is new', async () => {
  await cook();
  await people.trainee(institution, { officer, skills: [[101, 4]] });
  const vacancy = await people.vacancy(employer, { skills: [COOK] });
  await harness.sql('insert into employer_exclusion (institution_id, employer_id) values ($1, $2)', [institution.id, employer.id]);
  await runDueWork(harness);
  expect(await textsOf(officer)).toEqual([]);
  await harness.sql('delete from employer_exclusion');
  await harness.clockForward('1 day');
  await runDueWork(harness);
  expect((await officer.ask(FITS))[0]).toMatchObject({ people: 1, vacancies: [{ vacancy: { id: vacancy.id } }] });
});

test('no notification is sent before the working day starts', async () => {
  await cook();
  await people.vacancy(employer, { skills: [COOK] });
  await harness.sql("update clock set ahead_by = ahead_by - interval '2 hours'");
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'NewVacanciesMatched')).toEqual([]);
  await harness.clockForward('1 hour 1 minute');
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'NewVacanciesMatched')).toHaveLength(2);
});

test("trainees without an officer are announced to all officers, never to another institution, and a colleague's notification is unreadable", async () => {
  await cook(null);
  const elsewhere = await people.institution();
  await harness.sql('delete from new_match_day');
  const foreign = await people.staff(elsewhere, ['PLACEMENT_OFFICER']);
  await people.vacancy(employer, { skills: [COOK] });
  await runDueWork(harness);
  expect(await textsOf(officer)).toEqual(await textsOf(colleague));
  expect(await textsOf(foreign)).toEqual([]);
  expect(await foreign.ask(FITS)).toEqual([]);
  const [mine, theirs] = [await officer.ask(FITS), await colleague.ask(FITS)];
  expect(mine[0].id).not.toBe(theirs[0].id);
});
