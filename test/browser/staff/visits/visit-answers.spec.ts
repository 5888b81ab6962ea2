import type { Dialog, Page } from 'playwright-core';
import { inDays } from '../../../harness/data/people';
import { changeEmployerData, submittedVetting } from '../../../harness/employer-requests';
import type { Person } from '../../../harness/harness';
import { Scene, WAIT_MS } from '../../support/scene';
import { visitorWithVisit } from '../../support/visit-draft';
import type { Visitor } from '../../support/visitor';

/** Answers to a visit are not lost on leaving the page, and the decision about it can be changed until two people agree. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const SAVED = 'select item_code, answer from vetting_answer where vetting_id = $1';
const officer = (): Promise<Person> => scene.people.staff(scene.institution, ['VETTING_OFFICER']);

async function enter(person: Person, options: Parameters<Scene['visitor']>[0] = { width: 1280 }): Promise<Visitor> {
  const visitor = await scene.visitor(options);
  await scene.enterAsStaff(visitor, person);
  return visitor;
}

/** The names of the first questions on the page. */
const questions = (page: Page): Promise<string[]> =>
  page.locator('form#visit input[type="radio"][value="YES"]').evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
const answerYes = (page: Page, name: string): Promise<void> => page.locator(`input[name="${name}"][value="YES"]`).check();

test(
  'answers to a visit: the browser warns before they are lost, and the link to the photos saves them first',
  async () => {
    const { visitor, id } = await visitorWithVisit(scene);
    const { page } = visitor;
    await page.goto(`/staff/vettings/${id}/record`);
    expect(await page.getByText('Save before you follow a link').isVisible()).toBe(false);
    const [first = ''] = await questions(page);
    await answerYes(page, first);
    const leaving = new Promise<string>((resolve) =>
      page.once('dialog', (dialog: Dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.locator('a.brand').click({ noWaitAfter: true });
    expect(await leaving).toBe('beforeunload');
    expect(await page.locator(`input[name="${first}"][value="YES"]`).isChecked()).toBe(true);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => (warnings.push(dialog.type()), void dialog.accept()));
    await page.getByRole('link', { name: 'Photos of the workplace' }).click();
    await page.getByRole('heading', { name: 'Add a photo' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/staff/vettings/${id}/photos`);
    expect(await scene.harness.sql(SAVED, [id])).toEqual([{ item_code: first.replace('answer-', ''), answer: 'YES' }]);
    // saved answers need no warning
    await page.goto(`/staff/vettings/${id}/record`);
    await page.locator('a.brand').click();
    await page.waitForURL('**/staff');
    expect(warnings).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test('without JavaScript, the page says that links lose answers, and a button saves them and opens the photos', async () => {
  const { id, lead } = await visitorWithVisit(scene);
  const { page } = await enter(lead, { script: false, width: 360 });
  await page.goto(`/staff/vettings/${id}/record`);
  await page.getByText('Save before you follow a link').waitFor();
  const [first = ''] = await questions(page);
  await answerYes(page, first);
  await page.getByRole('button', { name: 'Save and add photos' }).click();
  await page.getByRole('heading', { name: 'Add a photo' }).waitFor();
  expect(await scene.harness.sql(SAVED, [id])).toHaveLength(1);
});

test.each([true, false])('at 200 % zoom, the next unanswered question is not hidden by the progress (JavaScript: %s)', async (script) => {
  const { id, lead } = await visitorWithVisit(scene);
  const { page } = await enter(lead, { script, width: 640 });
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(`/staff/vettings/${id}/record`);
  const [first = '', second = ''] = await questions(page);
  const next = script ? second : first;
  if (script) await answerYes(page, first);
  await page.getByRole('link', { name: 'Next unanswered question' }).click();
  const question = page.locator(`fieldset:has(input[name="${next}"])`);
  await question.locator('input').first().waitFor();
  const isSeen = (): Promise<boolean> =>
    question.locator('legend').evaluate((legend) => {
      const { left, top, height } = legend.getBoundingClientRect();
      return top >= 0 && document.elementFromPoint(left + 5, top + height / 2)?.closest('legend') === legend;
    });
  expect(await isSeen()).toBe(true);
});

test(
  'a decider reads that a second person is waited for, changes her decision at once, and takes over conditions only after her own',
  async () => {
    const [lead, first, second] = [await officer(), await officer(), await officer()];
    const { siteId, id: employerId } = await scene.people.employer({ cleared: false });
    const id = await submittedVetting(lead, first, siteId);
    const [hers, his] = [await enter(first, { script: false, width: 360 }), await enter(second, { script: false, width: 1280 })];
    const open = (page: Page): Promise<unknown> => page.goto(`/staff/vettings/${id}`);
    const record = async (page: Page, conditions: string, button: string): Promise<void> => {
      await page.locator('input[name="decision"][value="APPROVED_WITH_CONDITIONS"]').check();
      await page.locator('#conditions').fill(conditions);
      await page.locator('#validUntil').fill(inDays(89));
      await page.getByRole('button', { name: button }).click();
    };
    await open(hers.page);
    const { legal_name: legalName, name } = await scene.harness.one<{ legal_name: string; name: string }>(
      'select e.legal_name, s.name from employer e join employer_site s on s.employer_id = e.id where e.id = $1 and s.id = $2',
      [employerId, siteId],
    );
    await hers.page.getByRole('heading', { level: 1, name: `${legalName}: ${name}` }).waitFor();
    expect(await hers.page.title()).toBe(`${legalName}: ${name} · Waymark`);
    await record(hers.page, 'Light the stairs by 15 December.', 'Record decision');
    await hers.page.getByText('Waiting for a second person').waitFor();
    await hers.page.getByText('Your decision: Approved with conditions.').waitFor();
    expect(await hers.page.getByText('nothing is filled in for you').count()).toBe(0);
    await record(hers.page, 'Light the stairs by 15 December.\nName a woman to ask.', 'Change decision');
    await hers.page.getByText('Waiting for a second person').waitFor();

    await open(his.page);
    await his.page.getByText('nothing is filled in for you').waitFor();
    expect(await his.page.locator('#decide input:checked').count()).toBe(0);
    expect(await his.page.getByRole('button', { name: /^Use the conditions of/ }).count()).toBe(0);
    await record(his.page, 'Mend the roof', 'Record decision');
    await his.page.getByText('Waiting for two equal decisions').waitFor();
    await his.page.getByRole('button', { name: /^Use the conditions of/ }).click();
    await his.page.getByText('Conditions taken over.').waitFor();
    expect(await his.page.locator('#conditions').inputValue()).toBe('Light the stairs by 15 December.\nName a woman to ask.');
    await his.page.locator('#conditions').fill('name a woman to ask\nLight  the stairs by 15 December');
    await his.page.getByRole('button', { name: 'Change decision' }).click();
    await his.page.getByText('Decision made: two people recorded the same.').waitFor();
    // the tag says until when, and each condition is a line of its own
    expect(await his.page.locator('.tags').innerText()).toMatch(/^Approved until \d{1,2} \w+( \d{4})?$/);
    expect(await his.page.locator('.facts li').allInnerTexts()).toEqual(['name a woman to ask', 'Light the stairs by 15 December']);
    expect(await his.overflow([320, 390, 1280])).toEqual([]);
    expect([...hers.complaints, ...his.complaints]).toEqual([]);
  },
  WAIT_MS * 2,
);

test('a refused approval counts the critical questions without a yes and leads to the findings', async () => {
  const [lead, first] = [await officer(), await officer()];
  const { siteId } = await scene.people.employer({ cleared: false });
  const id = await submittedVetting(lead, first, siteId, { TOILETS_SEPARATE_WITH_LOCK: 'NO', EXITS_OPEN: 'UNKNOWN' });
  expect(await changeEmployerData(first, 'vettingDecide', { id, input: { decision: 'APPROVED' } })).toMatchObject({ code: 'NOT_READY' });
  const { page } = await enter(first, { script: false, width: 360 });
  await page.goto(`/staff/vettings/${id}`);
  await page.locator('input[name="decision"][value="APPROVED"]').check();
  await page.getByRole('button', { name: 'Record decision' }).click();
  await page.locator('.problems').getByRole('link', { name: 'To do first: a yes to 2 critical questions.' }).click();
  expect(new URL(page.url()).hash).toBe('#found');
});
