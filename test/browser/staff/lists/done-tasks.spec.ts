import { clockAt, startedPlacement } from '../../../harness/data/placements';
import { inDays } from '../../../harness/data/people';
import type { Person } from '../../../harness/harness';
import { Scene, WAIT_MS } from '../../support/scene';

/** The tasks that were done, and what colleagues take over from one another on To do. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function doneTask(displayName: string, by: Person): Promise<string> {
  const trainee = await scene.people.trainee(scene.institution, { displayName, officer: scene.officer });
  const { id } = await scene.harness.one<{ id: string }>(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at, done_at, done_by)
     values ($1, $2, 'CALL_TRAINEE', $2, gen_random_uuid(), 'DONE', app.now() - interval '5 days', app.now() - interval '3 days', $3) returning id`,
    [scene.institution.id, trainee.id, by.id],
  );
  return id;
}

test(
  'an officer opens a task of a colleague again by keyboard, with a reason, and reads who did it and when',
  async () => {
    const { harness, people, institution, officer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    await harness.sql("update account set display_name = 'Chan Lina' where id = $1", [colleague.id]);
    await doneTask('Dara', officer);
    const id = await doneTask('Sophea', colleague);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.getByRole('link', { name: 'Done tasks' }).press('Enter');
    await page.waitForURL('**/staff/tasks/done');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: 'Include colleagues’ tasks' }).press('Enter');
    await page.waitForURL('**whose=all');
    const row = page.locator('tbody tr', { hasText: 'Sophea' });
    await row.getByText('Chan Lina').waitFor();
    expect(await row.locator('time').innerText()).toBe('3 days ago');
    expect(await row.locator('time').getAttribute('title')).toMatch(/\d{4}.*\d\d:\d\d/);
    await visitor.picture('done-tasks');
    expect(await visitor.faults()).toEqual([]);
    await row.locator('summary').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // without a reason the row is open again, with what is missing
    await page.locator('.problems').getByText('Please fill this in.').waitFor();
    await row.getByLabel('What was wrong?').focus();
    await page.keyboard.type('The call was with her sister.');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Task reopened. It is on To do again.').waitFor();
    expect(new URL(page.url()).searchParams.get('whose')).toBe('all');
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(await harness.one('select state from task where id = $1', [id])).toEqual({ state: 'OPEN' });
    await page.goto('/staff?show=tasks&whose=all');
    expect(await page.locator('#due .who').allInnerTexts()).toEqual([expect.stringContaining('Sophea')]);
    await page.goto('/staff/tasks/done?whose=all');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await visitor.overflow([360])).toEqual([]);
    await visitor.switchLanguage();
    await visitor.picture('done-tasks-km-360');
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'of two officers who take over a due follow-up on To do, the second reads who has it',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const [first, second] = [await people.staff(institution, ['PLACEMENT_OFFICER']), await people.staff(institution, ['PLACEMENT_OFFICER'])];
    await harness.sql("update account set display_name = 'Chan Lina' where id = $1", [first.id]);
    const trainee = await people.trainee(institution, { displayName: 'Sophea', officer });
    await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
    await harness.sql('update follow_up set assigned_to = null');
    await clockAt(harness, inDays(3), 9 * 3600);
    const [one, other] = [await scene.visitor({ width: 1280 }), await scene.visitor({ width: 360, script: false })];
    const team = '/staff?show=contacts&whose=mine';
    await scene.enterAsStaff(one, first);
    await one.page.goto(team);
    await scene.enterAsStaff(other, second);
    await other.page.goto(team);
    const rows = await one.page.getByRole('button', { name: 'Take over follow-up: Sophea' }).count();
    expect(rows).toBeGreaterThan(0);
    await one.picture('due-take-over');
    expect(await one.faults()).toEqual([]);
    await one.page.getByRole('button', { name: 'Take over follow-up: Sophea' }).first().press('Enter');
    await one.page.getByRole('status').getByText('The follow-up is yours now.').waitFor();
    expect(await one.page.getByRole('button', { name: 'Take over follow-up: Sophea' }).count()).toBe(rows - 1);
    expect(new URL(one.page.url()).search).toContain('show=contacts');
    await other.page.getByRole('button', { name: 'Take over follow-up: Sophea' }).first().click();
    await other.page
      .getByText(/Chan Lina/)
      .first()
      .waitFor();
    expect(new URL(other.page.url()).pathname).toBe('/staff');
    expect(await harness.sql("select actor_id from audit_pending where action = 'FollowUpTakenOver'")).toEqual([{ actor_id: first.id }]);
  },
  WAIT_MS,
);
