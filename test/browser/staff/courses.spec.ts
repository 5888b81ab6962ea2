import { inDays, type Trainee } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
let sophea: Trainee;
let dara: Trainee;
beforeAll(async () => (scene = await Scene.start({ withSkillSearch: true })), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  sophea = await scene.people.trainee(scene.institution, { displayName: 'Sophea' });
  dara = await scene.people.trainee(scene.institution, { displayName: 'Dara' });
});

const entered = async (person: Pick<Person, 'id'>, script = true, width = 360): Promise<Visitor> => {
  const visitor = await scene.visitor({ script, width });
  await scene.enterAsStaff(visitor, person);
  return visitor;
};
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults()).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const codeOf = async ({ id }: Trainee): Promise<string> => (await scene.harness.one<{ code: string }>('select code from trainee where id = $1', [id])).code;
const inKhmerDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));
const skillsOf = ({ id }: Trainee): Promise<object[]> =>
  scene.harness.sql('select s.label, held.level, held.source from trainee_skill held join skill s on s.id = held.skill_id where held.trainee_id = $1', [id]);

test.each(SIZES.scripts)(
  'a trainer creates a course, enrols two trainees and records attendance, and the one who passes gains the skill (JavaScript: %s)',
  async (script) => {
    const { label } = await scene.harness.one<{ label: string }>('select label from skill where id = $1', [scene.skills[0]?.[0]]);
    const visitor = await entered(scene.officer, script);
    const { page } = visitor;
    await page.goto('/staff/courses');
    await page.getByText('No courses yet').waitFor();
    await page.getByRole('link', { name: 'Create course' }).click();
    await page.getByRole('button', { name: 'Save course' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'First day: Please fill this in.' }).waitFor();
    await ok(visitor, script);
    await page.getByLabel('Title').fill('Sewing 🧵, ​first course');
    await page.getByRole('group', { name: 'Subject' }).getByLabel('Vocational skills').check();
    await page.getByLabel('First day').fill('31/2/2026');
    await page.getByLabel('Last day').fill(inKhmerDigits(inDays(0).split('-').reverse().join('/')));
    await page.getByLabel('Weeks').fill('៦');
    await page.getByLabel('Total hours').fill('sixty');
    await page.getByLabel('Number of places').fill('2');
    await page.getByLabel('Skills gained').fill(label);
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByLabel(label, { exact: true }).selectOption('3');
    await page.getByRole('button', { name: 'Save course' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Total hours' }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'First day: Enter a date, for example 15/01/2027' }).waitFor();
    expect(await page.getByLabel('First day').inputValue()).toBe('31/2/2026');
    expect(await page.getByLabel('Last day').inputValue()).toBe(inDays(0).split('-').reverse().join('/'));
    await page.getByLabel('First day').fill(inDays(-40));
    await page.getByLabel('Total hours').fill('60');
    await page.getByRole('button', { name: 'Save course' }).click();
    await page.getByText('Now enrol trainees.').waitFor();
    await page.getByText('0 of 2 places taken').waitFor();

    await page.getByLabel('Trainee code').fill('W-NOBODY');
    await page.getByRole('button', { name: 'Enrol trainee' }).click();
    await page.getByRole('alert').getByText('No trainee here has the code W-NOBODY.').waitFor();
    const enrol = async (her: Trainee): Promise<void> => {
      await page.getByLabel('Trainee code').fill(` ${(await codeOf(her)).toLowerCase()}​`);
      await page.getByLabel('Enrolled on').fill(inDays(-40));
      await page.getByRole('button', { name: 'Enrol trainee' }).click();
    };
    await enrol(sophea);
    await page.getByText('1 of 2 places taken').waitFor();
    await enrol(sophea);
    await page.getByRole('alert').getByText('already in progress').waitFor();
    await enrol(dara);
    // a full course offers no enrolment, which would be refused
    await page.getByText('2 of 2 places taken').waitFor();
    await page.getByText('All places are taken.').waitFor();
    expect(await page.getByRole('button', { name: 'Enrol trainee' }).count()).toBe(0);
    await visitor.picture('course');
    await ok(visitor, script);

    await page.getByLabel('Lesson date').fill(inDays(-2));
    await page.getByLabel('Hours').fill('២,៥');
    await page.getByRole('group', { name: 'Who attended' }).getByLabel('Sophea').check();
    await page.getByRole('group', { name: 'Who attended' }).getByLabel('Dara').check();
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByText('Attendance saved for 2 trainees.').waitFor();
    expect(await scene.harness.sql('select count(*)::int as people, min(hours)::float as hours from attendance')).toEqual([{ people: 2, hours: 2.5 }]);
    await page.getByLabel('Lesson date').fill(inDays(-2));
    await page.getByRole('group', { name: 'Who attended' }).getByLabel('Dara').check();
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByRole('alert').getByText('This is already entered.').waitFor();

    await page.getByRole('listitem').filter({ hasText: 'Sophea' }).getByRole('link', { name: 'Enrolment' }).click();
    await visitor.picture('enrolment');
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Record completion' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Result' }).waitFor();
    await page.getByRole('group', { name: 'Result' }).getByLabel('Passed', { exact: true }).check();
    await page.getByLabel('Certificate').fill('Certificate');
    expect(await skillsOf(sophea)).toEqual([]);
    await page.getByRole('button', { name: 'Record completion' }).click();
    await page.getByText(`Now in her profile: ${label}.`).waitFor();
    await visitor.picture('enrolment-over');
    await ok(visitor, script);
    expect(await skillsOf(sophea)).toEqual([{ label, level: 3, source: 'INSTRUCTOR' }]);
    expect(await skillsOf(dara)).toEqual([]);
  },
  WAIT_MS,
);

test(
  "staff who may not read trainees see courses without their participants, and never another institution's courses",
  async () => {
    const admin = await scene.people.staff(scene.institution, ['MONITORING_OFFICER']);
    const other = await scene.people.staff(await scene.people.institution(), ['PLACEMENT_OFFICER']);
    const [course] = await scene.harness.sql<{ id: string }>(
      "insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at) values ($1, gen_random_uuid(), 'LITERACY', 'Reading', 8, 80, $2, $3, now()) returning id",
      [scene.institution.id, inDays(-20), inDays(20)],
    );
    await scene.harness.sql(
      "insert into training_enrolment (institution_id, trainee_id, course_id, enrolled_on, state, recorded_at) values ($1, $2, $3, $4, 'ATTENDING', now())",
      [scene.institution.id, sophea.id, course?.id, inDays(-20)],
    );
    const watching = await entered(admin);
    await watching.page.goto(`/staff/courses/${course?.id}`);
    await watching.page.getByRole('heading', { name: 'Reading' }).waitFor();
    expect(await watching.page.content()).not.toContain('Sophea');
    expect((await watching.context.request.get('/staff/services')).status()).toBe(404);
    expect((await watching.context.request.get('/staff/stays')).status()).toBe(404);
    const theirs = await entered(other);
    expect((await theirs.context.request.get(`/staff/courses/${course?.id}`)).status()).toBe(404);
  },
  WAIT_MS,
);
