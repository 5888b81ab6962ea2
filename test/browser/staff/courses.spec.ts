import { inDays, type Trainee } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Desk } from '../support/desk';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
let sophea: Trainee;
let dara: Trainee;
beforeAll(async () => (scene = await Scene.start()), 180_000);
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
    // the typed day and hours stay when all are marked present
    await page.getByRole('button', { name: 'Mark all present' }).click();
    expect(await page.getByRole('checkbox').evaluateAll((boxes) => boxes.every((box) => (box as HTMLInputElement).checked))).toBe(true);
    expect(await page.getByLabel('Hours').inputValue()).toMatch(/^2[,.]5$|២,៥/);
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByText('Attendance saved for 2 trainees.').waitFor();
    expect(await scene.harness.sql('select count(*)::int as people, min(hours)::float as hours from attendance')).toEqual([{ people: 2, hours: 2.5 }]);
    await page.getByLabel('Lesson date').fill(inDays(-2));
    await page.getByLabel('Dara was present').check();
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByRole('alert').getByText('This is already entered.').waitFor();

    await page.getByRole('row').filter({ hasText: 'Sophea' }).getByRole('link', { name: 'Enrolment' }).click();
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

test(
  'a trainer marks a lesson by keys, then adds a trainee who was missed in an earlier one, and each is recorded once',
  async () => {
    const lessonDays = [inDays(-14), inDays(-7)];
    const [course] = await scene.harness.sql<{ id: string }>(
      "insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at) values ($1, gen_random_uuid(), 'VOCATIONAL', 'Sewing', 8, 24, $2, $3, now()) returning id",
      [scene.institution.id, inDays(-20), inDays(20)],
    );
    const enrolments = await scene.harness.sql<{ id: string }>(
      "insert into training_enrolment (institution_id, trainee_id, course_id, enrolled_on, state, recorded_at) select $1, t, $3, $4, 'ATTENDING', now() from unnest($2::uuid[]) t returning id",
      [scene.institution.id, [sophea.id, dara.id], course?.id, inDays(-20)],
    );
    await scene.harness.sql(
      'insert into attendance (institution_id, enrolment_id, trainee_id, held_on, hours, recorded_at) select institution_id, id, trainee_id, d, 2.5, now() from training_enrolment, unnest($2::date[]) d where id = $1',
      [enrolments[0]?.id, lessonDays],
    );
    const visitor = await entered(scene.officer, true, 1280);
    const { page } = visitor;
    await page.goto(`/staff/courses/${course?.id}`);
    const columns = await page.getByRole('columnheader').count();
    expect(columns).toBe(2 + lessonDays.length + 1);
    // the first box of the new lesson: present, and on to the next person, who is absent
    const boxes = page.locator('input[name=there]');
    await boxes.first().focus();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.keyboard.press('a');
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([true, false]);
    // to the left, the boxes of the earlier lessons that one of the two missed
    const earlier = page.locator('input[name=earlier]');
    expect(await earlier.count()).toBe(2);
    const missed = page.getByRole('row').filter({ has: earlier.first() });
    await missed.locator('input[name=there]').check();
    await missed.locator('input[name=there]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('p');
    await visitor.picture('attendance-grid');
    await ok(visitor, true);
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByText(/Attendance saved for [12] trainees?\./).waitFor();
    const records = async (): Promise<number> => (await scene.harness.one<{ count: number }>('select count(*)::int as count from attendance')).count;
    expect(await records()).toBeGreaterThanOrEqual(2 + 2);
    // two lessons of one trainee are undone together
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    expect(await records()).toBe(2);
    // on a phone, the grid is a list of one lesson
    const phone = await entered(scene.officer, true, 360);
    await phone.page.goto(`/staff/courses/${course?.id}`);
    expect(await phone.page.getByRole('columnheader').filter({ visible: true }).count()).toBe(3);
    await phone.page.getByRole('navigation', { name: 'Lessons' }).getByRole('link').first().click();
    await phone.page.getByLabel('Dara was present', { exact: true }).waitFor();
    await phone.picture('attendance-phone');
    await ok(phone, true);
  },
  WAIT_MS,
);

test(
  '15 trainees are enrolled, and a lesson that all attended is recorded, in as many interactions as the table allows',
  async () => {
    const caseWorker = await scene.people.staff(scene.institution, ['CASE_WORKER']);
    for (let at = 1; at <= 15; at++) await scene.people.trainee(scene.institution, { displayName: `Person ${at}` });
    await scene.harness.sql("update trainee set case_worker_id = $1 where display_name like 'Person %'", [caseWorker.id]);
    await scene.harness.sql(
      "insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at) values ($1, gen_random_uuid(), 'VOCATIONAL', 'Sewing', 8, 24, $2, $3, now())",
      [scene.institution.id, inDays(-20), inDays(20)],
    );
    const desk = await Desk.of(scene, caseWorker);
    const { page } = desk;
    await desk.begin('Enrol 15 trainees from their list: the list, 15 boxes, the course, Enrol selected trainees');
    await desk.place('All trainees');
    for (const box of await page.locator('input[name=people]').all()) await desk.hand.tick(box);
    const [course = ''] = await page
      .getByLabel('Course')
      .locator('option', { hasText: 'Sewing' })
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    await desk.hand.choose(page.getByLabel('Course'), course);
    await desk.press('Enrol selected trainees');
    await page.getByText(/^15 trainees enrolled in /).waitFor();

    await desk.begin('Record a lesson that all 15 trainees of a course attended: Courses, the course, Mark all present, Save attendance');
    await desk.place('Courses');
    await desk.link('Sewing');
    await desk.press('Mark all present');
    await desk.press('Save attendance');
    await page.getByText('Attendance saved for 15 trainees.').waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);
