import type { Page } from 'playwright-core';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** The protected record has a save button for each half; neither drops input in the other half. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const saveIdentity = (page: Page): Promise<void> => press(page, 'Save identity');
const saveProtection = (page: Page): Promise<void> => press(page, 'Save protection details');

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/staff/trainees/${id}/protected?lang=en`);
  await box(page, 'reason', 'RECORD_KEEPING').check();
  await press(page, 'Open record');
}

const stored = (id: string) =>
  scene.harness.one(
    `select i.legal_name as name, i.address, p.risk, p.history from trainee t left join protected.trainee_identity i on i.trainee_id = t.id
     left join protected.trainee_protection p on p.trainee_id = t.id where t.id = $1`,
    [id],
  );

describe.each(SIZES.scripts)('with JavaScript: %s', (script) => {
  async function opened(): Promise<{ readonly visitor: Visitor; readonly id: string }> {
    const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
    const visitor = await scene.visitor({ width: 1280, script });
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['CASE_WORKER']));
    await open(visitor.page, id);
    return { visitor, id };
  }

  test(
    'a case worker who fills in both halves and saves one still has the other on the page, and can save it with its own button',
    async () => {
      const { visitor, id } = await opened();
      const { page } = visitor;
      await page.locator('#legalName').fill('Sok Chenda');
      await box(page, 'birthDateCertainty', 'UNKNOWN').check();
      await box(page, 'population', 'SURVIVOR').check();
      await box(page, 'risk', 'HIGH').check();
      await page.locator('#history').fill('She told it in her own words.');
      await saveIdentity(page);
      await page.getByRole('status').getByText('Protection details are not saved yet').waitFor();
      expect(await page.locator('#history').inputValue()).toBe('She told it in her own words.');
      expect(await box(page, 'risk', 'HIGH').isChecked()).toBe(true);
      expect(await page.locator('#legalName').inputValue()).toBe('Sok Chenda');
      expect(await stored(id)).toMatchObject({ name: 'Sok Chenda', history: null });
      if (script) expect(await visitor.faults()).toEqual([]);
      await saveProtection(page);
      await page.getByText('Protection details saved.').waitFor();
      expect(await stored(id)).toEqual({ name: 'Sok Chenda', address: null, risk: 'HIGH', history: 'She told it in her own words.' });
    },
    WAIT_MS,
  );

  test(
    'a case worker who saves the second half first does not lose her input in the first, even if the save is refused',
    async () => {
      const { visitor, id } = await opened();
      const { page } = visitor;
      await page.locator('#legalName').fill('Sok Chenda');
      await box(page, 'birthDateCertainty', 'UNKNOWN').check();
      await page.locator('#address').fill('Street 63');
      await box(page, 'population', 'AT_RISK').check();
      // no level of danger is chosen: refused
      await saveProtection(page);
      await page.getByRole('alert').waitFor();
      expect(await page.locator('#address').inputValue()).toBe('Street 63');
      await box(page, 'risk', 'LOW').check();
      await saveProtection(page);
      await page.getByRole('status').getByText('is not saved yet').waitFor();
      expect(await page.locator('#address').inputValue()).toBe('Street 63');
      expect(await stored(id)).toMatchObject({ name: null, risk: 'LOW' });
      await saveIdentity(page);
      await page.getByText('Identity saved.').waitFor();
      expect(await stored(id)).toMatchObject({ name: 'Sok Chenda', address: 'Street 63', risk: 'LOW' });
    },
    WAIT_MS,
  );

  test(
    "a case worker who changes only one half returns to the trainee, and a colleague's edit of the other half stays",
    async () => {
      const { visitor, id } = await opened();
      const { page, context } = visitor;
      await box(page, 'population', 'AT_RISK').check();
      await box(page, 'risk', 'LOW').check();
      await saveProtection(page);
      await page.getByText('Protection details saved.').waitFor();
      await open(page, id);
      const older = await context.newPage();
      await open(older, id);
      await page.locator('#history').fill('Newer words.');
      await saveProtection(page);
      await page.getByText('Protection details saved.').waitFor();
      await older.locator('#legalName').fill('Sok Chenda');
      await box(older, 'birthDateCertainty', 'UNKNOWN').check();
      await saveIdentity(older);
      await older.getByText('Identity saved.').waitFor();
      expect(await stored(id)).toEqual({ name: 'Sok Chenda', address: null, risk: 'LOW', history: 'Newer words.' });
    },
    WAIT_MS,
  );
});
