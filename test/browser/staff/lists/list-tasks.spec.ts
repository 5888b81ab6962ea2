import { inDays } from '../../../harness/data/people';
import { otherOptionForAll, referralIn } from '../../../harness/data/pipeline-rows';
import { clockAt, startedPlacement } from '../../../harness/data/placements';
import { Desk, uncountedTasks } from '../../support/desk';
import { Scene, WAIT_MS } from '../../support/scene';

/** Counts the presses, choices and filled fields of tasks in lists; docs/portal-tasks.md has the targets. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const CASELOAD = 120;

test(
  'workplaces: late reviews, approvals that lapse, and an employer that is added',
  async () => {
    const { harness, people, employer, officer } = scene;
    const vacancy = await people.vacancy(employer);
    await harness.sql("update vacancy set state = 'SUBMITTED', submitted_at = now() - interval '9 days' where id = $1", [vacancy.id]);
    await harness.sql('update vetting set valid_from = $2, valid_until = $3 where employer_id = $1', [employer.id, inDays(-300), inDays(20)]);
    const desk = await Desk.of(scene, officer);
    const { page } = desk;
    const filters = (): Promise<void> => desk.hand.press(page.getByText('Filter and sort'));

    await desk.begin('Find the vacancies whose review is late: the list, filters, late, Show');
    await desk.place('Vacancies');
    await filters();
    await desk.choose('Review', 'yes');
    await desk.press('Show');
    await page.waitForURL('**late=yes**');
    expect(await page.locator('tbody tr').count()).toBe(1);

    await desk.begin('Find approvals that expire in 30 days: the list, filters, the days, Show');
    await desk.place('All employers');
    await filters();
    await desk.choose('Approval expires', '30');
    await desk.press('Show');
    await page.waitForURL('**lapsesIn=30**');
    expect(await page.locator('tbody tr').count()).toBe(1);

    await desk.begin('Add an employer with its workplace and invite its first user: the list, Add employer, nine fields, Add employer');
    await desk.place('All employers');
    await desk.link('Add employer');
    await desk.fill('Registered name', 'New Bakery');
    await desk.fill('Registration number', 'KH-77');
    await desk.choose('Sector', 'CAFE_RESTAURANT');
    await desk.tick('1 to 9');
    await desk.fill('Workplace name', 'Main shop');
    await desk.choose('Province', '12');
    await desk.fill('District', 'Daun Penh');
    await desk.fill('Address', 'Street 1');
    await desk.hand.fill(page.getByLabel('E-mail address'), 'owner@new.example');
    await desk.press('Add employer');
    await page.getByText('Employer added, and its first user invited').waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test(
  'people: a caseload handed over, and all referrals of a list asked',
  async () => {
    const { people, institution, officer, employer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const vacancy = await people.vacancy(employer);
    for (let n = 0; n < 3; n++) await referralIn(scene.harness, await people.trainee(institution, { officer }), vacancy, 'PROPOSED');
    // each of them has another option, which an employer is looking at and which nobody asks about
    await otherOptionForAll(scene.harness, await people.vacancy(await people.employer()), officer);
    for (let n = 3; n < CASELOAD; n++) await people.trainee(institution, { officer });
    const desk = await Desk.of(scene, officer);
    const { page } = desk;

    await desk.begin('Ask all trainees of a list of referrals: the list, all of it, Ask selected trainees');
    await desk.place('Referrals');
    await desk.tick('All 6 in this list');
    await desk.press('Ask selected trainees');
    await page.getByText('3 trainees asked.').waitFor();

    await desk.begin('Hand over a caseload of 120: the list, all of it, the colleague, Hand over selected trainees');
    await desk.place('All trainees');
    await desk.tick(`All ${CASELOAD} in this list`);
    await desk.choose('New placement officer', colleague.id);
    await desk.press('Hand over selected trainees');
    await page.getByText(`${CASELOAD} trainees handed over.`).waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test(
  'a task or a follow-up of the team taken over, and a task reopened',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const trainee = await people.trainee(institution, { displayName: 'Sophea', officer });
    await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
    await harness.sql('update follow_up set assigned_to = null');
    await clockAt(harness, inDays(3), 9 * 3600);
    await harness.sql(
      `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at)
       values ($1, $2, 'CALL_TRAINEE', $2, gen_random_uuid(), 'OPEN', app.now())`,
      [institution.id, trainee.id],
    );
    const desk = await Desk.of(scene, colleague);
    const { page } = desk;

    await desk.begin('Take over a task of the team or of a colleague, from the queue');
    await desk.press('Take over task: Sophea', desk.due('She asks for a call'));
    await page.getByText('The task is yours now.').waitFor();

    await desk.begin('Take over a due follow-up of the team or of a colleague, from the queue');
    await desk.press('Take over follow-up: Sophea', desk.due('Record answers'));
    await page.getByText('The follow-up is yours now.').waitFor();

    desk.endTask();
    await page.goto('/staff');
    await page.getByRole('button', { name: 'Done: Sophea' }).click();
    await page.getByText('Task completed').waitFor();
    await desk.begin('Reopen a task that was marked as done by mistake: Done tasks, Reopen, the reason, Reopen task');
    await desk.link('Done tasks');
    await desk.hand.press(page.locator('tbody summary'));
    await desk.fill('What was wrong?', 'She was not reached.');
    await desk.press('Reopen task');
    await page.getByText('Task reopened. It is on To do again.').waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test('every row of the table that names this file was counted here', () => expect(uncountedTasks('list-tasks.spec.ts')).toEqual([]));
