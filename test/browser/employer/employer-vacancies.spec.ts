import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { inDays } from '../../harness/data/people';
import { changeEmployerData } from '../../harness/employer-requests';
import { SIZES } from '../../sizes';
import { Hand } from '../support/interaction-count';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** An employer writes vacancies section by section. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const go = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: 'Save and continue' });
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const POSTED =
  'select v.state, v.title, v.pay_amount, count(s.*)::int as skills from vacancy v left join vacancy_skill s on s.vacancy_id = v.id group by v.id order by v.created_at';

test.each(SIZES.scripts)(
  'a vacancy takes at most 25 interactions to create and submit, and a copy at most 3 (JavaScript: %s)',
  async (script) => {
    const visitor = await scene.visitor({ width: 1000, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await visitor.picture('employer-home-empty');
    const hand = new Hand();
    await hand.press(page.getByRole('button', { name: 'Post a vacancy' }));
    await page.getByRole('heading', { name: 'New vacancy' }).waitFor();
    expect(await page.locator('.tasks li').count()).toBeLessThanOrEqual(8);
    await visitor.picture('employer-tasks');
    await ok(visitor, script);
    await hand.press(page.getByRole('link', { name: 'Work', exact: true }));
    await hand.fill(page.getByLabel('Title'), 'Kitchen helper');
    await hand.fill(page.getByLabel('Tasks in the job'), 'Wash, cut and carry.');
    await hand.fill(page.getByLabel('What kind of work is it?'), 'kitchen helper');
    await hand.press(page.getByRole('button', { name: 'Find the kind of work' }));
    await page
      .getByRole('radio', { name: /kitchen/i })
      .first()
      .waitFor();
    await visitor.picture('employer-task-work');
    await ok(visitor, script);
    await hand.press(go(page));
    await hand.fill(page.getByLabel('Pay').first(), '260');
    await ok(visitor, script);
    await hand.press(go(page));
    await page.getByRole('heading', { name: 'Days and hours' }).waitFor();
    await hand.press(go(page));
    await hand.fill(page.getByLabel('First day of work'), inDays(30));
    await hand.fill(page.getByLabel('Last day for new candidates'), inDays(25));
    await hand.press(go(page));
    await hand.fill(page.getByLabel('Skills needed'), 'clean');
    await hand.press(page.getByRole('button', { name: 'Find skills' }));
    await hand.choose(page.getByLabel('Need', { exact: true }).last(), 'REQUIRED');
    await ok(visitor, script);
    await hand.press(go(page));
    await page.getByRole('heading', { name: 'Check and send' }).waitFor();
    await visitor.picture('employer-check');
    await ok(visitor, script);
    await hand.press(page.getByRole('button', { name: 'Send for review' }));
    await page.getByText('Sent for review. We will answer within two working days.').waitFor();
    await visitor.picture('employer-sent');
    await ok(visitor, script);
    expect(hand.count).toBeLessThanOrEqual(25);
    expect(await scene.harness.sql(POSTED)).toEqual([{ state: 'SUBMITTED', title: 'Kitchen helper', pay_amount: 26000, skills: 9 }]);

    const copying = new Hand();
    await copying.press(page.getByRole('button', { name: 'Copy vacancy' }));
    await page.getByText('Copied. Check the dates, then send it for review.').waitFor();
    await copying.press(page.getByRole('button', { name: 'Send for review' }));
    await page.getByText('Sent for review. We will answer within two working days.').waitFor();
    expect([hand.count, copying.count]).toEqual([18, 2]);
    expect(await scene.harness.sql(POSTED)).toHaveLength(2);
    await page.goto('/employer/vacancies');
    await visitor.picture('employer-vacancies');
    await ok(visitor, script);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'words typed to find an occupation are reported until one is chosen, and other fields can be saved (JavaScript: %s)',
  async (script) => {
    const visitor = await scene.visitor({ width: 1000, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    await page.getByRole('link', { name: 'Work', exact: true }).click();
    await page.getByLabel('Title').fill('Kitchen helper');
    await page.getByLabel('Tasks in the job').fill('Wash, cut and carry.');
    await page.getByLabel('What kind of work is it?').fill('kitchen helper');
    await page.getByRole('button', { name: 'Find the kind of work' }).click();
    await page.getByLabel('What kind of work is it?').fill('baker');
    for (const name of ['Save and continue', 'Save and see all sections']) {
      await page.getByRole('button', { name }).click();
      await page.locator('#workText-problem', { hasText: 'Nothing is selected for “baker” yet. Search for it' }).waitFor();
      expect(await page.getByLabel('What kind of work is it?').inputValue()).toBe('baker');
    }
    expect(await scene.harness.sql("select content->>'title' as title from vacancy_draft")).toEqual([{ title: 'Kitchen helper' }]);
    await page.getByRole('button', { name: 'Find the kind of work' }).click();
    await go(page).click();
    await page.getByLabel('Pay').first().waitFor();
    await ok(visitor, script);
  },
  WAIT_MS,
);

test(
  'a Khmer reader chooses the occupation in Khmer, from the common ones or by search, without JavaScript',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto('/employer?lang=km');
    await page.getByRole('button', { name: 'ប្រកាសការងារ' }).click();
    await page.getByRole('link', { name: 'ការងារ', exact: true }).last().click();
    await page.getByText('ឬជ្រើសប្រភេទការងារដែលជួបញឹកញាប់').click();
    await visitor.picture('employer-task-work-common-km');
    expect(await visitor.overflow([320])).toEqual([]);
    await page.getByRole('radio', { name: 'អ្នករត់តុ' }).check();
    await page.getByRole('button', { name: 'រក្សាទុក ហើយមើលផ្នែកទាំងអស់' }).click();
    await page.getByRole('link', { name: 'ការងារ', exact: true }).last().click();
    expect(await page.getByRole('radio', { name: 'អ្នករត់តុ' }).isChecked()).toBe(true);
    await page.getByLabel('ជាការងារប្រភេទអ្វី?').fill('ឆុងកាហេ្វ'); // two characters in the other order
    await page.getByRole('button', { name: 'រកប្រភេទការងារ' }).click();
    await page.getByRole('radio', { name: 'អ្នកឆុងកាហ្វេ' }).check();
    expect(await page.getByRole('radio', { name: 'អ្នករត់តុ' }).count()).toBe(1); // the earlier choice is still offered
    await visitor.picture('employer-task-work-found-km');
    await page.getByRole('button', { name: 'រក្សាទុក ហើយមើលផ្នែកទាំងអស់' }).click();
    await page.getByRole('link', { name: 'ពិនិត្យ ហើយផ្ញើ' }).click();
    await page.getByText('អ្នកឆុងភេសជ្ជៈ').waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'the check page lists missing and unlawful fields, links to each, and changing one leads back to the check page, without JavaScript',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    await page.getByRole('link', { name: 'Pay and costs' }).click();
    await page.getByLabel('Pay').first().fill('៤០');
    await page.locator('#costKind-0').selectOption('UNIFORM_AND_TOOLS');
    expect(await page.locator('#costPayer-0 option').allInnerTexts()).toEqual(['We, the employer', 'The placement service']);
    await go(page).click();
    await page.locator('#amount-problem').waitFor();
    await scene.harness.sql("update vacancy_draft set content = jsonb_set(content, '{costItems,0,paidBy}', '\"WORKER\"')");
    await page.goto(page.url().replace(/[?#].*/, ''));
    await page.locator('#costs', { hasText: 'Workers never pay for a job' }).waitFor();
    await visitor.picture('employer-task-problems');
    await page.getByRole('button', { name: 'Save and see all sections' }).click(); // saved, although it is not valid yet
    await page.getByText('Saved. Only your team sees it until you send it.').waitFor();
    await page.getByRole('link', { name: 'Check and send' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Pay: The minimum is/ })
      .click();
    expect(page.url()).toMatch(/\/pay\?from=check#amount$/);
    expect(await page.getByLabel('Pay').first().inputValue()).toBe('40');
    await page.getByLabel('Pay').first().fill('១,២០០');
    await page.locator('#costPayer-0').selectOption('EMPLOYER');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.getByRole('heading', { name: 'Check and send' }).waitFor();
    await page.getByText('$1,200 a month').waitFor();
    expect(await page.getByRole('alert').getByRole('link', { name: /^Pay/ }).count()).toBe(0);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Title/ })
      .waitFor();
    await visitor.switchLanguage();
    await visitor.picture('employer-check-km');
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'with JavaScript, rule remarks appear while the employer types, and input is saved on the server before any button is pressed',
  async () => {
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    await page.getByRole('link', { name: 'Pay and costs' }).click();
    await page.getByLabel('Pay').first().fill('40');
    await page.locator('#amount-problem').waitFor();
    expect(await page.locator('#amount-problem').innerText()).toContain('The minimum is $150 for a month of 26 days of 8 hours.');
    await page.locator('#currency').selectOption('KHR');
    await page.locator('#amount-problem', { hasText: 'The minimum is ៛600,000 for a month of 26 days of 8 hours (at 4,000 riel to the dollar).' }).waitFor();
    await page.locator('#currency').selectOption('USD');
    await page.locator('#amount-problem', { hasText: 'The minimum is $150' }).waitFor();
    await visitor.picture('employer-remark-while-typing');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByLabel('Pay').first().fill('240');
    await page.locator('#amount-problem').waitFor({ state: 'detached' });
    await page.getByText('Saved. Only your team sees it until you send it.').waitFor();
    expect(await scene.harness.one("select content -> 'terms' -> 'pay' ->> 'amount' as amount from vacancy_draft")).toEqual({ amount: '240' });
    // the session ends during typing: signing in again shows the input, which was never on the device
    await scene.harness.sql('update session set ended_at = now() where ended_at is null');
    await go(page).click();
    await page.getByLabel('E-mail address').waitFor();
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await scene.enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'Continue draft' }).click();
    await page.getByRole('link', { name: 'Pay and costs' }).click();
    expect(await page.getByLabel('Pay').first().inputValue()).toBe('240');
  },
  WAIT_MS,
);

test(
  'an apprenticeship has two more sections, and a returned one shows each remark at its field and can be submitted again, without JavaScript',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    const notes = async (of: string): Promise<string> =>
      (await page.locator(`.field:has(> #${of}), fieldset#${of}`).locator('.problem, .remark').allInnerTexts()).join();
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    expect(await page.getByRole('link', { name: 'Instructor' }).count()).toBe(0);
    await writeApprenticeship(page);
    expect(await notes('instructorBornOn')).toContain('The instructor must be at least 21 years old on the first day.');
    await page.getByLabel('Birth date of the instructor').fill('1985-04-01');
    await go(page).click();
    await writePlan(page);
    await page.getByRole('heading', { name: 'Check and send' }).waitFor();
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent for review. We will answer within two working days.').waitFor();
    const { id } = await scene.harness.one<{ id: string }>("select id from vacancy where state = 'SUBMITTED'");
    const remarks = [
      { field: 'tasks', message: 'Say how heavy the sacks are.' },
      { field: 'apprenticeship.plan', message: 'Hygiene is missing.' },
    ];
    await changeEmployerData(scene.officer, 'vacancyReturn', { id, input: { remarks } });
    await page.goto('/employer');
    await page.getByRole('link', { name: 'See what to change' }).click();
    await visitor.picture('employer-returned');
    await page.getByRole('link', { name: /Say how heavy the sacks are/ }).click();
    expect(await notes('tasks')).toContain('Say how heavy the sacks are.');
    await page.getByLabel('Tasks in the job').fill('Bakes bread. A sack weighs 10 kg.');
    await page.getByRole('button', { name: 'Save and see all sections' }).click();
    await page.getByRole('link', { name: 'Learning plan', exact: true }).click();
    expect(await notes('plan')).toContain('Hygiene is missing.');
    await page.locator('#unitTitle-2').fill('Hygiene');
    await page.locator('#unitWeeks-2').fill('២');
    await go(page).click();
    await page.getByRole('button', { name: 'Send again for review' }).click();
    await page.getByText('Sent for review. We will answer within two working days.').waitFor();
    const units = "array(select concat(title, ' ', weeks) from learning_plan_unit where vacancy_id = v.id order by position)";
    expect(await scene.harness.one(`select v.state, v.tasks, ${units} as units from vacancy v where id = $1`, [id])).toEqual({
      state: 'SUBMITTED',
      tasks: 'Bakes bread. A sack weighs 10 kg.',
      units: ['Dough 8', 'Ovens 30', 'Hygiene 2'],
    });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

async function writeApprenticeship(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Work', exact: true }).click();
  await page.getByLabel('Apprenticeship').check();
  await page.getByLabel('Title').fill('Apprentice: baker');
  await page.getByLabel('Tasks in the job').fill('Bakes bread.');
  await page.getByLabel('What kind of work is it?').fill('baker');
  await page.getByRole('button', { name: 'Find the kind of work' }).click();
  await page.getByRole('radio', { name: /baker/i }).first().check();
  await go(page).click();
  await page.getByLabel('Pay').first().fill('110');
  await go(page).click();
  await go(page).click();
  await page.getByLabel('First day of work').fill(inDays(30));
  await page.getByLabel('Last day for new candidates').fill(inDays(25));
  await go(page).click();
  await page.getByLabel('Motorbike').check();
  await go(page).click();
  await page.getByLabel('Trade', { exact: true }).fill('Baker');
  await page.getByLabel('Name of the instructor').fill('Chan Sopheap');
  await page.getByLabel('Birth date of the instructor').fill('2015-04-01');
  await page.getByLabel('Years of experience in the trade').fill('12');
  await page.getByLabel('Length of the apprenticeship').fill('10');
  await go(page).click();
}

async function writePlan(page: Page): Promise<void> {
  await page.locator('#unitTitle-0').fill('Dough');
  await page.locator('#unitWeeks-0').fill('8');
  await page.locator('#unitTitle-2').fill('Ovens'); // the previous row stays empty and is left out
  await page.locator('#unitWeeks-2').fill('30');
  await go(page).click();
}
