import type { Page } from 'playwright-core';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** The protected record is one form of two halves, saved as a whole. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const save = (page: Page): Promise<void> => press(page, 'Save record');

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
    'a case worker saves both halves with one press, and a refused save keeps everything she typed',
    async () => {
      const { visitor, id } = await opened();
      const { page } = visitor;
      await page.locator('#legalName').fill('Sok Chenda');
      await box(page, 'birthDateCertainty', 'UNKNOWN').check();
      await page.locator('#address').fill('Street 63');
      await box(page, 'population', 'SURVIVOR').check();
      await page.locator('#history').fill('She told it in her own words.');
      // no level of danger is chosen: nothing is saved
      await save(page);
      await page.getByRole('alert').waitFor();
      expect([await page.locator('#legalName').inputValue(), await page.locator('#address').inputValue(), await page.locator('#history').inputValue()]).toEqual(
        ['Sok Chenda', 'Street 63', 'She told it in her own words.'],
      );
      expect(await box(page, 'population', 'SURVIVOR').isChecked()).toBe(true);
      expect(await stored(id)).toMatchObject({ name: null, risk: null });
      if (script) expect(await visitor.faults()).toEqual([]);
      await box(page, 'risk', 'HIGH').check();
      await page.locator('#legalName').fill('');
      await save(page);
      await page.getByRole('alert').waitFor();
      expect(await page.locator('#history').inputValue()).toBe('She told it in her own words.');
      expect(await stored(id)).toMatchObject({ name: null, risk: null });
      await page.locator('#legalName').fill('Sok Chenda');
      await save(page);
      await page.getByText('Record saved.').waitFor();
      expect(await stored(id)).toEqual({ name: 'Sok Chenda', address: 'Street 63', risk: 'HIGH', history: 'She told it in her own words.' });
    },
    WAIT_MS,
  );

  test(
    "a case worker who changes only one half saves no other, and a colleague's edit of the other half stays",
    async () => {
      const { visitor, id } = await opened();
      const { page, context } = visitor;
      await page.locator('#legalName').fill('Sok');
      await box(page, 'birthDateCertainty', 'UNKNOWN').check();
      await save(page);
      await page.getByText('Record saved.').waitFor();
      expect(await stored(id)).toEqual({ name: 'Sok', address: null, risk: null, history: null });
      await open(page, id);
      const older = await context.newPage();
      await open(older, id);
      await box(page, 'population', 'AT_RISK').check();
      await box(page, 'risk', 'LOW').check();
      await page.locator('#history').fill('Newer words.');
      await save(page);
      await page.getByText('Record saved.').waitFor();
      await older.locator('#legalName').fill('Sok Chenda');
      await save(older);
      await older.getByText('Record saved.').waitFor();
      expect(await stored(id)).toEqual({ name: 'Sok Chenda', address: null, risk: 'LOW', history: 'Newer words.' });
    },
    WAIT_MS,
  );
});

test(
  'a case worker who enters a known name or number is told once, with code and officer, when she registers and before she saves a record',
  async () => {
    const { people, institution, officer, harness } = scene;
    const known = await people.trainee(institution, { displayName: 'Sreymom', officer });
    const { code } = await harness.one<{ code: string }>('select code from trainee where id = $1', [known.id]);
    const { id } = await people.trainee(institution, { displayName: 'Dara', officer });
    await harness.sql(
      "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty, phone) values ($1, $2, 'Chan Sreymom', 'UNKNOWN', '012 345 678')",
      [institution.id, known.id],
    );
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await people.staff(institution, ['CASE_WORKER']));
    await page.goto('/staff/trainees/new?lang=en');
    await page.locator('#displayName').fill('sreymom');
    await page.locator('#homeProvince').selectOption('12');
    await box(page, 'travel', 'ANYWHERE').check();
    await box(page, 'literacy', '2').check();
    await page.locator('#education').fill('x'.repeat(61));
    await press(page, 'Next');
    // what the whole profile would refuse is refused at its step
    await page.getByRole('alert').getByText('at most 60 characters').waitFor();
    await page.locator('#education').fill('Grade 7');
    await press(page, 'Next');
    await page.locator('#duplicates').waitFor();
    expect(await page.locator('#duplicates').innerText()).toMatch(new RegExp(`Sreymom ${code}\\s+same name · Placement officer: `));
    await visitor.picture('register-duplicate');
    expect(await visitor.faults()).toEqual([]);
    await page.locator('#wantedHoursMin').fill('50');
    await page.locator('#wantedHoursMax').fill('40');
    await press(page, 'Next');
    expect(await page.getByRole('alert').innerText()).toContain('Maximum hours a week');
    await page.locator('#wantedHoursMax').fill('60');
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'Skills and languages' }).waitFor();
    expect(await page.locator('#duplicates').count()).toBe(0);

    await open(page, id);
    await page.locator('#legalName').fill('Keo Dara');
    await page.locator('#phone').fill('+855 12 345 678');
    await box(page, 'birthDateCertainty', 'UNKNOWN').check();
    await save(page);
    await page.locator('#duplicates').getByText('same phone number').waitFor();
    expect([await page.locator('#legalName').inputValue(), await stored(id)]).toEqual(['Keo Dara', expect.objectContaining({ name: null })]);
    await visitor.picture('protected-duplicate');
    expect(await visitor.faults()).toEqual([]);
    await save(page);
    await page.getByText('Record saved.').waitFor();
    expect(await stored(id)).toMatchObject({ name: 'Keo Dara' });
  },
  WAIT_MS,
);
