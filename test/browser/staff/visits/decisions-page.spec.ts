import type { Page } from 'playwright-core';
import { inDays, type Employer } from '../../../harness/data/people';
import { changeEmployerData, submittedVetting } from '../../../harness/employer-requests';
import type { Person } from '../../../harness/harness';
import { Scene, WAIT_MS } from '../../support/scene';

/** What two people do on the page of a visit besides deciding: send it back, see to conditions, and record a signature. */
let scene: Scene;
let employer: Employer;
let lead: Person;
let first: Person;
let second: Person;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  const officer = (): Promise<Person> => scene.people.staff(scene.institution, ['VETTING_OFFICER']);
  [lead, first, second] = [await officer(), await officer(), await officer()];
  employer = await scene.people.employer({ cleared: false });
});

async function pageOf(person: Person, id: string): Promise<Page> {
  const visitor = await scene.visitor({ width: 360, script: false });
  await scene.enterAsStaff(visitor, person);
  await visitor.page.goto(`/staff/vettings/${id}`);
  return visitor.page;
}
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test(
  'a decider sends a visit back with a question, and the visitors read why and which',
  async () => {
    const id = await submittedVetting(lead, first, employer.siteId);
    await changeEmployerData(first, 'vettingDecide', { id, input: { decision: 'APPROVED' } });
    const page = await pageOf(second, id);
    await page.locator('#reason').fill('Who keeps the passports?');
    await page.getByText('Choose the questions to ask again').click();
    await page.locator('input[name="itemCodes"][value="WORKERS_KEEP_OWN_ID"]').check();
    await press(page, 'Send back');
    await page.getByText('Sent back to the visitors.').waitFor();
    const theirs = await pageOf(lead, id);
    await theirs.locator('#sent-back').getByText('Who keeps the passports?').waitFor();
    expect(await theirs.locator('#sent-back li a').count()).toBe(1);
    await theirs.locator('#earlier-decisions').getByText('Approved').waitFor();
    await theirs.getByText('Unanswered questions: 1').waitFor();
  },
  WAIT_MS * 2,
);

test(
  'an owner sees her condition on the list of due work and records it as met; a decider extends another',
  async () => {
    const id = await submittedVetting(lead, first, employer.siteId);
    const conditions = ['Mend the stairs', 'Give every worker a pay slip'];
    const conditionPlans = conditions.map(() => ({ ownerId: second.id, dueOn: inDays(5) }));
    for (const person of [first, second])
      await changeEmployerData(person, 'vettingDecide', {
        id,
        input: { decision: 'APPROVED_WITH_CONDITIONS', conditions, conditionPlans, validUntil: inDays(90) },
      });
    const visitor = await scene.visitor({ width: 360, script: false });
    await scene.enterAsStaff(visitor, second);
    const { page } = visitor;
    await page.getByRole('link', { name: 'Check condition' }).click();
    await page.locator('#metCondition').selectOption({ label: 'Mend the stairs' });
    await page.locator('#evidence').fill('Stairs seen.');
    await press(page, 'Record as met');
    await page.getByText('Condition recorded as met.').waitFor();
    await page.locator('#extendedCondition').selectOption({ label: 'Give every worker a pay slip' });
    await page.locator('#newDueOn').fill(inDays(20));
    await page.locator('#extensionReason').fill('The printer is broken.');
    await press(page, 'Extend condition');
    await page.getByText('Condition extended.').waitFor();
    await page.locator('#condition-list').getByText('The printer is broken.').waitFor();
    expect(await page.locator('#extendedCondition').count()).toBe(0);
    expect(await visitor.overflow([320, 360, 1280])).toEqual([]);
    await page.goto('/staff/vettings?conditions=open');
    await page.getByRole('main').getByRole('link').first().waitFor();
  },
  WAIT_MS * 2,
);
