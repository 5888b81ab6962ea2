import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { rowsOfWorkbook } from '../../../harness/exported-workbook';
import { inDays } from '../../../harness/data/people';
import { referralIn } from '../../../harness/data/pipeline-rows';
import { changeServices, sewingCourse } from '../../../harness/data/services';
import { Scene, SECRET, WAIT_MS } from '../../support/scene';

/** The list of trainees by keyboard, without a script, and on a phone. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  await scene.harness.sql('delete from daily_listing');
});

test(
  'an officer filters, sorts, hands trainees over and saves the view with the keyboard alone, and the list is remembered',
  async () => {
    const { harness, people, institution, officer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const vacancy = await people.vacancy(scene.employer);
    for (const displayName of ['Bopha', 'Dara', 'Maly']) {
      const trainee = await people.trainee(institution, { displayName, officer });
      if (displayName !== 'Maly') await referralIn(harness, trainee, vacancy, 'ASKED');
    }
    await people.trainee(institution, { displayName: 'Thida', officer: colleague });
    const visitor = await scene.visitor({ width: 1280, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await visitor.toPlace('All trainees');
    const names = (): Promise<string[]> => page.locator('table.dense tbody th a').allTextContents();
    // at first, her own trainees
    expect((await names()).sort()).toEqual(['Bopha', 'Dara', 'Maly']);
    await page.getByText('Filter and sort').press('Enter');
    await page.getByLabel('Step', { exact: true }).press('A');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await page.waitForURL('**step=*');
    expect((await names()).sort()).toEqual(['Bopha', 'Dara']);
    // the filters are one line, so that the rows are in view
    expect(await page.locator('details.list-filters').first().getAttribute('open')).toBeNull();
    await page.getByText(/^Filter and sort \(1\) Step: Awaiting/).waitFor();
    expect((await page.locator('table.dense tbody tr').last().boundingBox())?.y).toBeLessThan(700);
    await page.getByRole('link', { name: 'Trainee', exact: true }).press('Enter');
    await page.waitForURL('**sort=name*');
    await page.getByRole('columnheader', { name: 'Trainee' }).getByRole('link').press('Enter');
    await page.waitForURL('**order=desc*');
    expect(await names()).toEqual(['Dara', 'Bopha']);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.getByText('Save this view').press('Enter');
    await page.getByLabel('View name').fill('Waiting for a reply');
    await page.getByRole('button', { name: 'Save view' }).press('Enter');
    await page.getByText('View saved.').waitFor();
    await visitor.picture('trainee-list');
    // the compact scale: 14 px, rows of 40 to 44 px with at most two lines, headings and navigation that stay in view
    expect(await compactScale(page)).toEqual({ text: '14px', tallestRow: true, headings: 'sticky', navigation: 'sticky' });
    await page.getByRole('checkbox', { name: 'All 2 in this list' }).press('Space');
    await page.getByLabel('New placement officer').selectOption(colleague.id);
    await page.getByRole('button', { name: 'Hand over selected trainees' }).press('Enter');
    await page.getByText('2 trainees handed over.').waitFor();
    await page.goto('/staff/trainees');
    expect(await page.getByText('No results').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('link', { name: 'Waiting for a reply' }).press('Enter');
    await page.waitForURL('**order=desc**');
    expect(await page.locator('.saved-views [aria-current]').count()).toBe(1);
  },
  WAIT_MS,
);

test(
  'selected trainees are asked to call, enrolled and handed over; whoever cannot be is named with the reason and stays selected',
  async () => {
    const { people, institution, officer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    await people.trainee(institution, { displayName: 'Bopha', officer });
    const theirs = await people.trainee(institution, { displayName: 'Thida', officer: colleague });
    await changeServices(officer, 'courseCreate', { input: sewingCourse() });
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.goto('/staff/trainees?whose=all');
    await page.getByRole('link', { name: 'Select all on this page' }).click();
    await page.getByLabel('Course').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Enrol selected trainees' }).click();
    await page.getByText(/^2 trainees enrolled in /).waitFor();
    await page.getByRole('link', { name: 'Select all on this page' }).click();
    await page.getByRole('button', { name: 'Ask selected trainees to call' }).click();
    await page.getByText('2 trainees are asked to call.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await page.getByRole('link', { name: 'Select all on this page' }).click();
    await page.getByLabel('New placement officer').selectOption(colleague.id);
    await page.getByRole('button', { name: 'Hand over selected trainees' }).click();
    await page.getByText('1 trainee handed over.').waitFor();
    expect(await page.locator('.problems li').allTextContents()).toEqual([expect.stringMatching(new RegExp(`^Thida \\(${theirs.code}\\): .+`))]);
    expect(await page.locator('input[name=people]:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual([theirs.id]);
    await visitor.switchLanguage();
    // the notice and the reason follow the language of the page
    expect(await page.locator('.problems li').allTextContents()).toEqual([expect.stringMatching(new RegExp(`^Thida \\(${theirs.code}\\)៖.*[ក-៹]`))]);
    expect(await page.getByText('handed over').count()).toBe(0);
    await visitor.picture('trainee-list-km');
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a case worker exports the list after her password, and the file names her, the day and the institution',
  async () => {
    const { harness, people, institution } = scene;
    const caseWorker = await people.staff(institution, ['CASE_WORKER']);
    const her = await people.trainee(institution, { displayName: '=Bopha' });
    await harness.sql('update trainee set case_worker_id = $2 where id = $1', [her.id, caseWorker.id]);
    await scene.setSecret(caseWorker.id, SECRET);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, caseWorker);
    await page.goto('/staff/trainees?whose=mine&sort=name');
    await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
    await page.getByText('Export', { exact: true }).click();
    await page.getByLabel('Reason').selectOption('SUPPORT');
    await page.getByLabel('Format').selectOption('CSV');
    await page.getByRole('button', { name: 'Export list' }).click();
    await page.waitForURL('**/staff/re-authenticate**');
    await harness.sql('update session set authenticated_at = now()');
    await page.goto('/staff/trainees?whose=mine&sort=name');
    await page.getByText('Export', { exact: true }).click();
    await page.getByRole('button', { name: 'Export list' }).click();
    await page.getByRole('alert').getByText('Please choose an answer.').waitFor();
    await page.getByLabel('Reason').selectOption('SUPPORT');
    await page.getByLabel('Format').selectOption('CSV');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export list' }).click()]);
    await page.getByRole('status').getByText('The file is ready. Look for it in your downloads.').waitFor();
    expect([await page.locator('.problems, .problem').count(), await page.locator('[aria-invalid]').count()]).toEqual([0, 0]);
    const { name } = await harness.one<{ name: string }>('select name from institution where id = $1', [institution.id]);
    const by = await harness.one<{ name: string }>('select display_name as name from account where id = $1', [caseWorker.id]);
    const csv = readFileSync((await download.path()) ?? '', 'utf8');
    for (const text of [`Confidential,${name}`, `Exported by,${by.name}`, 'Exported on,', '1 trainee', `${her.code},'=Bopha,Job-ready`, inDays(30)])
      expect(csv).toContain(text);
    expect(download.suggestedFilename()).toMatch(/^trainees-\d{4}-\d\d-\d\d\.csv$/);
    expect(await harness.sql("select detail ->> 'listSize' as rows from audit_pending where action = 'TraineesExported'")).toEqual([{ rows: '1' }]);
    // another export from the same page
    await page.getByLabel('Format').selectOption('XLSX');
    const [workbook] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export list' }).click()]);
    const bytes = readFileSync((await workbook.path()) ?? '');
    expect(await harness.sql("select id from audit_pending where action = 'TraineesExported'")).toHaveLength(2);
    const rows = rowsOfWorkbook(bytes);
    expect(rows.slice(0, 2)).toEqual([
      ['Confidential', name],
      ['Exported by', by.name],
    ]);
    // the text stays as it is, and is no formula
    expect(rows.at(-1)?.slice(0, 3)).toEqual([her.code, '=Bopha', 'Job-ready']);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
    expect(workbook.suggestedFilename()).toMatch(/^trainees-\d{4}-\d\d-\d\d\.xlsx$/);
  },
  WAIT_MS,
);

const compactScale = (page: Page): Promise<object> =>
  page.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) as Element);
    const heights = [...document.querySelectorAll('.table.dense tbody tr')].map((row) => row.getBoundingClientRect().height);
    return {
      text: style('main').fontSize,
      tallestRow: heights.length > 0 && Math.max(...heights) <= 44,
      headings: style('.table.dense thead th').position,
      navigation: style('.places').position,
    };
  });
