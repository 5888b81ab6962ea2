import { readFileSync } from 'node:fs';
import { inDays } from '../../../harness/data/people';
import { referralIn } from '../../../harness/data/pipeline-rows';
import { rowsOfWorkbook } from '../../../harness/exported-workbook';
import { Scene, WAIT_MS } from '../../support/scene';

/** The lists of employers and of vacancies without a script, on a phone, as files; and an employer added by staff. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test(
  'an officer sorts, filters, saves and exports the list of vacancies without a script, and reads it on a phone in Khmer',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const [waiting, open] = [await people.vacancy(employer), await people.vacancy(employer, { seats: 4 })];
    await harness.sql("update vacancy set title = '=Baker', state = 'SUBMITTED', submitted_at = now() - interval '9 days' where id = $1", [waiting.id]);
    await referralIn(harness, await people.trainee(institution, { displayName: 'Bopha', officer }), open, 'ASKED');
    const visitor = await scene.visitor({ width: 1280, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.goto('/staff/vacancies');
    const titles = (): Promise<string[]> => page.locator('table.dense tbody th a').allTextContents();
    // the longest wait for an answer first
    expect(await titles()).toEqual(['=Baker', 'Kitchen helper']);
    expect(await page.locator('tbody tr').first().getByText('Late', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('columnheader', { name: 'Positions left' }).getByRole('link').click();
    await page.waitForURL('**sort=positions&order=desc');
    expect(await titles()).toEqual(['Kitchen helper', '=Baker']);
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Review', { exact: true }).selectOption('yes');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**late=yes**');
    expect(await titles()).toEqual(['=Baker']);
    await page.getByText('Save this view').click();
    await page.getByLabel('View name').fill('Late reviews');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('View saved.').waitFor();
    await harness.sql('update session set authenticated_at = now()');
    await page.getByText('Export', { exact: true }).click();
    await page.getByLabel('Reason').selectOption('RECORD_KEEPING');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export list' }).click()]);
    const rows = rowsOfWorkbook(readFileSync((await download.path()) ?? ''));
    expect([rows[0]?.[0], rows.at(-1)?.[0], rows.at(-1)?.[2]]).toEqual(['Confidential', '=Baker', 'In review']);
    await page.goto('/staff/vacancies');
    // the chosen list is remembered
    expect(await titles()).toEqual(['=Baker']);
    await page.goto('/staff/vacancies?sort=review');
    await visitor.picture('vacancy-list');
    const phone = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(phone, officer);
    await phone.page.goto('/staff/vacancies');
    await phone.switchLanguage();
    await phone.picture('vacancy-list-km');
    expect(await phone.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a vetting officer finds what lapses, and adds an employer that the list then has, after a warning of a similar one',
  async () => {
    const { harness, people, institution, employer } = scene;
    const vetter = await people.staff(institution, ['VETTING_OFFICER']);
    await people.employer();
    await harness.sql('update vetting set valid_from = $2, valid_until = $3 where employer_id = $1', [employer.id, inDays(-300), inDays(20)]);
    const { name, number } = await harness.one<{ name: string; number: string }>(
      'select legal_name as name, registration_number as number from employer where id = $1',
      [employer.id],
    );
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, vetter);
    await page.goto('/staff/employers');
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Approval expires').selectOption('30');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**lapsesIn=30**');
    expect(await page.locator('tbody th a').allTextContents()).toEqual([name]);
    await visitor.picture('employer-list');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Add employer' }).click();
    await page.getByLabel('Registered name').fill(name.toUpperCase());
    await page.getByLabel('Registration number').fill(` ${number} `);
    await page.getByRole('button', { name: 'Add employer' }).click();
    await page.getByText('same registration number').waitFor();
    await page.getByLabel('Registration number').fill('KH-77');
    await page.getByLabel('Sector').selectOption('CAFE_RESTAURANT');
    await page.getByLabel('1 to 9').check();
    await page.getByLabel('Workplace name').fill('Main shop');
    await page.getByLabel('Province').selectOption('12');
    await page.getByLabel('District').fill('Daun Penh');
    await page.getByLabel('Address', { exact: true }).fill('Street 1');
    await page.getByLabel('E-mail address').fill('owner@new.example');
    await page.getByRole('button', { name: 'Add as new employer' }).click();
    await page.getByText('same name').waitFor();
    await visitor.picture('add-employer');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Add as new employer' }).click();
    await page.getByText('Employer added, and its first user invited').waitFor();
    expect(await harness.sql("select actor_id from audit_pending where action = 'EmployerAdded'")).toEqual([{ actor_id: vetter.id }]);
    await page.goto('/staff/employers?vetting=NOT_VETTED');
    expect(await page.locator('tbody th a').allTextContents()).toEqual([name.toUpperCase()]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.switchLanguage();
    await page.goto('/staff/employers?sort=lapses');
    await visitor.picture('employer-list-km');
  },
  WAIT_MS,
);
