import { inDays } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { inGroup } from '../support/queue-groups';
import { Scene, WAIT_MS } from '../support/scene';

/** Work that stalls because its first step was never taken appears in the queue, with that step. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function approvedUntil(until: string): Promise<void> {
  const { id, siteId } = await scene.people.employer({ cleared: false, state: 'ACTIVE' });
  await scene.people.clear(siteId, id, undefined, inDays(-100), until);
}

test(
  'sites without a planned visit are queued by due date, j and Enter lead to the plan, and a planned site leaves the queue',
  async () => {
    await scene.people.employer({ cleared: false });
    await approvedUntil(inDays(-2));
    await approvedUntil(inDays(5));
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    const [lead, second] = [await scene.people.staff(scene.institution, ['VETTING_OFFICER']), await scene.people.staff(scene.institution, ['VETTING_OFFICER'])];
    await scene.enterAsStaff(visitor, lead);
    const rows = page.locator('#due .due');
    const kinds = (): Promise<string[]> => rows.locator('.tag').allInnerTexts();
    expect(await kinds()).toEqual(['Approval expired: plan a visit', 'Approval ends soon: plan a visit', 'First visit to plan']);
    expect(await inGroup(page, 'Overdue').allInnerTexts()).toEqual([expect.stringContaining('Approval expired')]);
    await visitor.picture('staff-queue-workplaces');
    expect(await visitor.faults()).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff/vettings/plan/*');
    await page.locator(`input[name="visitorIds"][value="${second.id}"]`).check();
    await page.locator('#leadVisitorId').selectOption(lead.id);
    await page.getByRole('button', { name: 'Plan visit' }).click();
    await page.getByText('The visit is planned.').waitFor();
    await page.goto('/staff');
    expect(await kinds()).toEqual(['Visit to record', 'Approval ends soon: plan a visit', 'First visit to plan']);
    await rows.nth(0).getByRole('link', { name: 'Record visit' }).click();
    await page.getByRole('link', { name: 'Record visit' }).click();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('button', { name: 'Save answers' }).waitFor();
    await page.goto('/staff');
    expect(await kinds()).toEqual(['Visit to submit', 'Approval ends soon: plan a visit', 'First visit to plan']);
    await page.goto('/staff?lang=km');
    await page.setViewportSize({ width: 360, height: 780 });
    await visitor.picture('staff-queue-workplaces-km');
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an approved vacancy can be opened from the queue without a script, a refusal appears on its page, and after its last day it can only be viewed',
  async () => {
    const { user, siteId } = scene.employer;
    const { code } = await scene.harness.one<{ code: string }>("select code from skill where label like 'clean %' order by id limit 1");
    const [first, other] = ['Seamstress', 'Washer'].map((title) => vacancyInput(siteId, code, { title }));
    const ids: string[] = [];
    for (const input of [first, other]) {
      const { id } = await changeEmployerData(user, 'vacancyCreate', { input: input ?? {} });
      await changeEmployerData(user, 'vacancySubmit', { id });
      await changeEmployerData(scene.officer, 'vacancyApprove', { id });
      ids.push(id);
    }
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    const row = (title: string) => page.locator('#due .due', { hasText: title });
    expect(await row('Seamstress').locator('.tag').innerText()).toBe('Vacancy approved, not open');
    await row('Seamstress')
      .getByRole('button', { name: /^Open vacancy/ })
      .click();
    await page.getByText('Vacancy open. Matching has started.').waitFor();
    expect(await row('Seamstress').count()).toBe(0);
    expect(await scene.harness.one('select state from vacancy where id = $1', [ids[0]])).toEqual({ state: 'OPEN' });

    await scene.harness.sql("update vetting set state = 'REVOKED', revoked_at = now() where site_id = $1", [siteId]);
    await row('Washer')
      .getByRole('button', { name: /^Open vacancy/ })
      .click();
    await page.waitForURL(`**/staff/vacancies/${ids[1]}**`);
    await page.locator('.problems').getByText('This workplace has no valid approval').waitFor();
    await scene.harness.sql('update vacancy set closes_on = $2 where id = $1', [ids[1], inDays(-1)]);
    await page.goto('/staff');
    // the last day for referrals is no day by which staff must act
    expect(await inGroup(page, 'Overdue').count()).toBe(0);
    expect(await row('Washer').innerText()).toContain('referrals until yesterday');
    await row('Washer')
      .getByRole('link', { name: /^See details/ })
      .click();
    await page.waitForURL(`**/staff/vacancies/${ids[1]}`);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
