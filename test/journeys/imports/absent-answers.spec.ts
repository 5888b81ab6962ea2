import { Phone } from '../../harness/data/check-ins';
import { commitImport } from '../../harness/data/import-requests';
import { type Employer, People } from '../../harness/data/people';
import { createDraft, readDraft, saveDraft, submitDraft } from '../../harness/data/vacancy-drafts';
import { ImportScene } from '../../harness/import-scene';

/** A sheet that says nothing about costs, conditions and probation does not say that there are none. */
let scene: ImportScene;
let employer: Employer;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  employer = await new People(scene.harness).employer();
});

const HEADER = 'Registration;Type;Position;Duties;Occupation;Openings;Salary;Paid per;Working days;From;To;Hours per week;Start date;Deadline;Skills';
const ROW = 'Job;Cook;Cooks;5120;2;$230;month;Mon-Sat;7:00;15:00;48;4/2/2027;25/1/2027;clean surfaces';
async function imported(header = HEADER, row = ROW): Promise<string> {
  const { number } = await scene.harness.one<{ number: string }>('select registration_number as number from employer where id = $1', [employer.id]);
  await commitImport(scene.officer, 'vacancies', `${header}\n${number};${row}`);
  return (await scene.harness.one<{ id: string }>('select id from vacancy')).id;
}
const pageOf = async (cookie: string, path: string): Promise<string> =>
  (await new Phone(scene.harness, cookie).get(`${path}?lang=en`)).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const ABSENT = ['costItems', 'conditions', 'terms.probationDays'];

test('an imported draft shows what has no answer yet, and is sent only when the employer has answered, also with none', async () => {
  const id = await imported();
  const check = await pageOf(`wm-employer=${employer.user.token}`, `/employer/vacancies/${id}/check`);
  for (const label of ['Costs of starting work, and who pays', 'Working conditions', 'Probation']) expect(check).toContain(`${label} Not answered yet`);
  const staff = await pageOf(`wm-staff=${scene.officer.token}`, `/staff/vacancies/${id}`);
  for (const label of ['Costs', 'Working conditions', 'Probation']) expect(staff).toContain(`${label} Not answered yet`);
  expect((await readDraft(employer.user, id)).problems.map(({ path, isMissing }: { path: string; isMissing: boolean }) => [path, isMissing])).toEqual(
    ABSENT.map((path) => [path, true]),
  );
  expect((await submitDraft(employer.user, id)).problems.map(({ path }: { path: string }) => path)).toEqual(ABSENT);
  await saveDraft(employer.user, id, { costItems: [], conditions: [] });
  await saveDraft(employer.user, id, { terms: { probationDays: null } });
  expect(await submitDraft(employer.user, id)).toMatchObject({ id, state: 'SUBMITTED' });
  expect(await scene.harness.one('select absent_fields as absent from vacancy')).toEqual({ absent: [] });
});

const HOURS = { days: ['MONDAY', 'TUESDAY'], startsAt: '07:00', endsAt: '15:00', hoursPerWeek: '16' };
const draftContent = async (id: string): Promise<Record<string, unknown>> =>
  (await scene.harness.one<{ content: Record<string, unknown> }>('select content from vacancy_draft where id = $1', [id])).content;
const conditionsOf = async (id: string): Promise<unknown> => (await draftContent(id))['conditions'];

test('saving while an employer types is no answer to what is still unchecked, and continuing is one', async () => {
  const id = await imported();
  const phone = new Phone(scene.harness, `wm-employer=${employer.user.token}`);
  const path = `/employer/vacancies/${id}/hours`;
  await phone.get(path);
  await phone.post(`${path}/remarks`, HOURS);
  await phone.get(path);
  await phone.post(path, { ...HOURS, step: 'save' });
  expect(await conditionsOf(id)).toBeUndefined();
  expect(await pageOf(`wm-employer=${employer.user.token}`, `/employer/vacancies/${id}/check`)).toContain('Working conditions Not answered yet');
  await phone.get(path);
  await phone.post(`${path}/remarks`, { ...HOURS, conditions: ['NIGHT'] });
  expect(await conditionsOf(id)).toEqual(['NIGHT']);
  // unchecked again
  await phone.get(path);
  await phone.post(`${path}/remarks`, HOURS);
  expect(await conditionsOf(id)).toEqual([]);
});

test('whoever continues without checking a condition has answered that there is none', async () => {
  const { id } = await createDraft(employer.user);
  const phone = new Phone(scene.harness, `wm-employer=${employer.user.token}`);
  const path = `/employer/vacancies/${id}/hours`;
  await phone.get(path);
  await phone.post(`${path}/remarks`, { hoursPerWeek: '16' });
  expect(await draftContent(id)).toEqual({ terms: { hoursPerWeek: 16 } });
  await phone.get(path);
  await phone.post(path, { ...HOURS, step: 'continue' });
  expect(await conditionsOf(id)).toEqual([]);
});

test('typing one word about the candidate is no answer to the other questions about her', async () => {
  const { id } = await createDraft(employer.user);
  const phone = new Phone(scene.harness, `wm-employer=${employer.user.token}`);
  await phone.get(`/employer/vacancies/${id}/person`);
  await phone.post(`/employer/vacancies/${id}/person/remarks`, { trainingGiven: 'All of it', minLiteracy: '0' });
  expect(await draftContent(id)).toEqual({ trainingGiven: 'All of it' });
});

test('a draft of a sheet with columns for them is complete, also where its cells are empty', async () => {
  await imported(`${HEADER};Uniform provided;Probation (days);Cost items`, `${ROW};yes;;`);
  expect(await scene.harness.one('select absent_fields as absent from vacancy')).toEqual({ absent: [] });
});

test('the database refuses a submitted vacancy without these answers', async () => {
  await imported();
  await expect(scene.harness.sql("update vacancy set state = 'SUBMITTED'")).rejects.toThrow('vacancy_absent_fields');
});
