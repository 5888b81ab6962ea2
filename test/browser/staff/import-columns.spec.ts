import type { Page } from 'playwright-core';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** Staff say what the columns of a partner's sheet are, on the page to match words. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function upload(script: boolean, content: string): Promise<Visitor> {
  const visitor = await scene.visitor({ script, width: 360 });
  await scene.enterAsStaff(visitor, scene.officer);
  await sendFile(visitor.page, content);
  return visitor;
}
async function sendFile(page: Page, content: string): Promise<void> {
  await page.goto('/staff/import');
  await page.locator('input[name=kind][value=TRAINEES]').check();
  await page.locator('#sheet').setInputFiles({ name: 'partner.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.locator('form[enctype] button.main').click();
  await page.waitForURL((url) => url.searchParams.has('d'));
}
const ok = async (visitor: Visitor, script: boolean): Promise<void> => expect(script ? await visitor.faults() : visitor.complaints).toEqual([]);
const check = (page: Page): Promise<void> => page.getByRole('button', { name: 'Check file' }).first().click();

test.each(SIZES.scripts)(
  'a sheet with three known columns comes in after staff say what the others are (JavaScript: %s)',
  async (script) => {
    // a day that no choice corrects
    const visitor = await upload(script, 'Name;Province;Skills;Ready;Hands\nDara;Takeo;clean surfaces;soon;x\nBopha;Kampot;clean surfaces;soon;y');
    const { page } = visitor;
    await page.getByRole('heading', { name: 'Match words' }).waitFor();
    await ok(visitor, script);
    await visitor.picture('import-match-columns');
    await page.locator('[name=column-travel]').selectOption('value:ANYWHERE');
    await page.locator('[name=column-literacy]').selectOption('value:2');
    await page.locator('[name=column-available_from]').selectOption('heading:ready');
    await page.locator('[name=value-available_days]').fill('Mon-Sat');
    await page.locator('[name=value-available_from_time]').fill('7:00');
    await page.locator('[name=value-available_to_time]').fill('17:00');
    await check(page);
    await page.getByRole('heading', { name: '2 errors' }).waitFor();
    expect(await page.locator('.outcome').innerText()).toContain('is not a date');
    await ok(visitor, script);
    await sendFile(page, 'Name;Province;Skills;Ready;Hands\nDara;Takeo;clean surfaces;2/11/2026;x\nBopha;Kampot;clean surfaces;2/11/2026;y');
    await page.getByRole('heading', { name: 'Match words' }).waitFor();
  },
  2 * WAIT_MS,
);

test(
  'a file that lacks a column leads to the match page although each of its rows has another error',
  async () => {
    const header = 'Name used;Province;Reading;Can start on;Working days;From;Until;Skills';
    const visitor = await upload(false, `${header}\nDara;Takeo;2;soon;Mon;8;17;clean surfaces\nBopha;Kampot;2;later;Mon;8;17;clean surfaces`);
    const { page } = visitor;
    await page.getByRole('heading', { name: 'Match words' }).waitFor();
    await page.locator('[name=column-travel]').selectOption('value:ANYWHERE');
    await check(page);
    await page.getByRole('heading', { name: '2 errors' }).waitFor();
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an unused column gets a meaning, and two choices that contradict each other are refused with both names (JavaScript: %s)',
  async (script) => {
    const header = 'Name used;Province;Reading;Can start on;Working days;From;Until;Skills;Area;Study;Class';
    const visitor = await upload(script, `${header}\nDara;Takeo;2;2/11/2026;Mon;8;17;clean surfaces;anywhere;grade 9;grade 9`);
    const { page } = visitor;
    await page.getByText('Choose columns').click();
    // proposed by its cells
    expect(await page.locator('[name=column-travel]').inputValue()).toBe('heading:area');
    await page.locator('[name=column-travel]').selectOption('heading:study');
    await page.getByLabel('Column “Study”').selectOption({ label: 'Education' });
    await page.getByLabel('Column “Class”').selectOption({ label: 'Education' });
    await check(page);
    const problems = page.locator('.problems');
    await problems.waitFor();
    expect(await problems.innerText()).toContain('The column “Study” of the file is chosen for How far she travels and for Education.');
    expect(await problems.innerText()).toContain('The columns “Study” and “Class” of the file are both chosen for Education.');
    await ok(visitor, script);
    await visitor.picture('import-match-contradiction');
    expect(await page.getByLabel('Column “Class”').inputValue()).toBe('education');
    await page.locator('[name=column-travel]').selectOption('heading:area');
    await page.getByLabel('Column “Class”').selectOption('');
    await check(page);
    await page.getByRole('heading', { name: 'Ready to import: 1 trainee' }).waitFor();
    // a file that is ready may still have a column to choose
    await page.getByRole('link', { name: 'Choose what these columns are' }).click();
    await page.getByLabel('Column “Class”').waitFor();
    await check(page);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByText('Imported: 1 trainee').waitFor();
    expect(await scene.harness.sql('select education, travel from trainee')).toEqual([{ education: 'grade 9', travel: 'ANYWHERE' }]);
  },
  2 * WAIT_MS,
);
