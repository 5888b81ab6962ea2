import { generate, generateSecret } from 'otplib';
import type { Page } from 'playwright-core';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Scene, SECRET, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** Two people have one form open: the second submission neither reverts the first nor loses input. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const caseWorker = (): Promise<Person> => scene.people.staff(scene.institution, ['CASE_WORKER']);
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);

async function reauthenticate(page: Page, { id }: Person): Promise<void> {
  const totp = generateSecret();
  await scene.harness.sql('update account set totp_secret = $2, totp_step = null where id = $1', [id, totp]);
  await page.locator('#secret').fill(SECRET);
  await page.locator('#code').fill(await generate({ secret: totp }));
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

const MEANWHILE = /changed in another window or by someone else/;

async function twoTabs({ page, context }: Visitor, path: string): Promise<[first: Page, second: Page]> {
  const second = await context.newPage();
  for (const tab of [page, second]) await tab.goto(path);
  return [page, second];
}

describe('her limits', () => {
  const keep = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Save limits reviewed with her' }).click();
    await page.waitForLoadState();
  };
  const readStored = (id: string) =>
    scene.harness.one(
      'select no_night, no_live_in, no_alcohol, excluded_isco isco, array_length(excluded_employers, 1) employers from trainee_limits where trainee_id = $1',
      [id],
    );

  test(
    'a stale tab adds to the saved limits, and an exclusion cleared elsewhere is removed only after review, without JavaScript',
    async () => {
      const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
      const visitor = await scene.visitor({ width: 1280, script: false });
      await scene.enterAsStaff(visitor, await caseWorker());
      const [one, two] = await twoTabs(visitor, `/staff/trainees/${id}/limits?lang=en`);
      await box(one, 'flags', 'noNight').check();
      await keep(one);
      await box(two, 'flags', 'noAlcohol').check();
      await keep(two);
      await two.getByText('Limits reviewed today.').waitFor();
      expect(await readStored(id)).toMatchObject({ no_night: true, no_alcohol: true, no_live_in: false });

      const [three, four] = await twoTabs(visitor, `/staff/trainees/${id}/limits?lang=en`);
      await box(three, 'flags', 'noNight').uncheck();
      await keep(three);
      expect(await readStored(id)).toMatchObject({ no_night: false });
      await box(four, 'flags', 'noLiveIn').check();
      await keep(four);
      await four
        .getByText(/checked here was removed in another window/)
        .first()
        .waitFor();
      expect(await readStored(id)).toMatchObject({ no_night: false, no_live_in: false });
      await keep(four);
      await four.getByText('Limits reviewed today.').waitFor();
      expect(await readStored(id)).toMatchObject({ no_night: true, no_live_in: true, no_alcohol: true });
    },
    WAIT_MS,
  );

  test(
    'an exclusion that was typed but not found or not checked is not saved',
    async () => {
      const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
      const visitor = await scene.visitor({ width: 1280, script: false });
      const { page } = visitor;
      await scene.enterAsStaff(visitor, await caseWorker());
      await page.goto(`/staff/trainees/${id}/limits?lang=en`);
      const { legal_name: name } = await scene.harness.one<{ legal_name: string }>('select legal_name from employer where id = $1', [scene.employer.id]);
      await box(page, 'flags', 'noNight').check();
      await page.locator('#placeText').fill(name);
      await page.locator('#workText').fill('waiter');
      await keep(page);
      expect(await page.locator('.problems a').count()).toBe(2);
      expect(await readStored(id)).toMatchObject({ no_night: false });
      expect(await page.locator('#placeText').inputValue()).toBe(name);
      await page.locator('button[value="find-place"]').click();
      await keep(page);
      // found, and not checked
      expect(await page.locator('.problems a').count()).toBe(2);
      await box(page, 'excludedEmployers', scene.employer.id).check();
      await page.locator('#workText').fill('');
      await keep(page);
      await page.getByText('Limits reviewed today.').waitFor();
      expect(await readStored(id)).toMatchObject({ no_night: true, employers: 1, isco: [] });
    },
    WAIT_MS,
  );
});

describe('a vacancy section', () => {
  const save = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Save and see all sections' }).click();
    await page.waitForLoadState();
  };
  const readStored = () => scene.harness.one("select content #>> '{terms,pay,amount}' as amount, content #>> '{costItems,0,kind}' as cost from vacancy_draft");
  async function openTwoTabs(script: boolean): Promise<[first: Page, second: Page]> {
    const visitor = await scene.visitor({ width: 1280, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    await page.getByRole('link', { name: 'Pay and costs' }).click();
    await page.locator('#amount').fill('160');
    await save(page);
    await page.getByRole('link', { name: 'Pay and costs' }).click();
    const { pathname } = new URL(page.url());
    return twoTabs(visitor, `${pathname}?lang=en`);
  }

  test.each(SIZES.scripts)(
    'a stale tab adds a cost without reverting the pay saved elsewhere, and pay changed in both shows an edit conflict (JavaScript: %s)',
    async (script) => {
      const [one, two] = await openTwoTabs(script);
      await one.locator('#amount').fill('190');
      await save(one);
      await two.locator('#costKind-0').selectOption('UNIFORM_AND_TOOLS');
      // a button within the form saves the input as well
      await two.locator('button[value="add-cost"]').click();
      await two.locator('#costKind-1').waitFor();
      expect(await two.locator('#amount').inputValue()).toBe('190');
      await save(two);
      expect(await readStored()).toEqual({ amount: '190', cost: 'UNIFORM_AND_TOOLS' });

      await one.goto(two.url().replace(/\?.*$/, '/pay'));
      await two.goto(one.url());
      await one.locator('#amount').fill('200');
      await save(one);
      await one.getByRole('link', { name: 'Pay and costs' }).waitFor();
      await two.locator('#amount').fill('210');
      await save(two);
      await two.getByRole('alert').getByText(MEANWHILE).waitFor();
      expect(await two.getByRole('alert').innerText()).toContain('$200 a month');
      expect(await two.locator('#amount').inputValue()).toBe('210');
      expect(await readStored()).toMatchObject({ amount: '200' });
      await save(two);
      await two.getByRole('link', { name: 'Pay and costs' }).waitFor();
      expect(await readStored()).toEqual({ amount: '210', cost: 'UNIFORM_AND_TOOLS' });
    },
    WAIT_MS,
  );

  test(
    "autosave does not count as another person's change, and a press during autosave waits for it",
    async () => {
      const [one, two] = await openTwoTabs(true);
      await one.route('**/remarks', async (route) => {
        await new Promise((slow) => setTimeout(slow, 500));
        await route.continue();
      });
      for (const amount of ['170', '180']) {
        const response = one.waitForResponse(/remarks$/);
        await one.locator('#amount').fill(amount);
        await response;
      }
      const request = one.waitForRequest(/remarks$/);
      await one.locator('#amount').fill('185');
      await request;
      await one.locator('#amount').fill('190');
      await save(one);
      await one.getByRole('link', { name: 'Pay and costs' }).waitFor();
      expect(await readStored()).toEqual({ amount: '190', cost: null });
      // the other tab enters a cost, which is saved automatically
      const response = two.waitForResponse(/remarks$/);
      await two.locator('#costKind-0').selectOption('TRANSPORT');
      await response;
      expect(await readStored()).toEqual({ amount: '190', cost: 'TRANSPORT' });
      await two.locator('#amount').fill('150');
      await two.locator('#amount-problem').getByText(MEANWHILE).waitFor();
      await save(two);
      await two.getByRole('alert').getByText(MEANWHILE).waitFor();
      expect(await readStored()).toEqual({ amount: '190', cost: 'TRANSPORT' });
    },
    WAIT_MS,
  );
});

test(
  'a stale tab changes only one answer of her profile, and answers changed in both show an edit conflict at each step, without JavaScript',
  async () => {
    const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
    const visitor = await scene.visitor({ width: 1280, script: false });
    await scene.enterAsStaff(visitor, await caseWorker());
    const [one, two] = await twoTabs(visitor, `/staff/trainees/${id}/change?lang=en`);
    const press = (page: Page, step: string) => page.locator(`button[name="go"][value="${step}"]`).first().click();
    const sendOn = async (page: Page): Promise<void> => {
      while ((await page.locator('button[name="go"][value="send"]').count()) === 0) await press(page, 'next');
      await press(page, 'send');
    };
    const readStored = () => scene.harness.one('select home_province province, education, licences from trainee where id = $1', [id]);
    await press(one, 'her');
    await one.locator('#homeProvince').selectOption('08');
    await sendOn(one);
    await one.getByText('Profile saved.').waitFor();
    await press(two, 'her');
    await two.locator('#education').fill('grade 9');
    await sendOn(two);
    await two.getByText('Profile saved.').waitFor();
    expect(await readStored()).toMatchObject({ province: '08', education: 'grade 9' });

    for (const tab of [one, two]) await tab.goto(`/staff/trainees/${id}/change`);
    const answer = async (page: Page, education: string, licence: string): Promise<void> => {
      await press(page, 'her');
      await page.locator('#education').fill(education);
      for (const step of ['next', 'next']) await press(page, step);
      await page.locator('#otherLicences').fill(licence);
      await sendOn(page);
    };
    await answer(one, 'grade 10', 'forklift');
    await one.getByText('Profile saved.').waitFor();
    await answer(two, 'grade 11', 'welding');
    await two.getByRole('alert').getByText(MEANWHILE).waitFor();
    expect(await two.getByRole('alert').innerText()).toContain('It now says “grade 10”');
    expect(await two.locator('#education').inputValue()).toBe('grade 11');
    await sendOn(two);
    await two
      .getByRole('alert')
      .getByText(/It now says “FORKLIFT”/)
      .waitFor();
    expect(await readStored()).toMatchObject({ education: 'grade 10', licences: ['FORKLIFT'] });
    await sendOn(two);
    await two.getByText('Profile saved.').waitFor();
    expect(await readStored()).toEqual({ province: '08', education: 'grade 11', licences: ['WELDING'] });
  },
  WAIT_MS,
);

test(
  'a stale page of her protected record restores no old address, and re-authentication loses no input',
  async () => {
    const { id } = await scene.people.trainee(scene.institution, { population: 'AT_RISK' });
    const opened = async (visitor: Visitor): Promise<Page> => {
      await visitor.page.goto(`/staff/trainees/${id}/protected?lang=en`);
      await box(visitor.page, 'reason', 'RECORD_KEEPING').check();
      await visitor.page.getByRole('button', { name: 'Open record' }).click();
      return visitor.page;
    };
    const keep = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save record' }).click();
    const readStored = () => scene.harness.one('select legal_name, address, phone from protected.trainee_identity where trainee_id = $1', [id]);
    const [leads, workers] = [await scene.visitor({ width: 1280, script: false }), await scene.visitor({ width: 1280, script: false })];
    const worker = await caseWorker();
    await scene.enterAsStaff(leads, await scene.people.staff(scene.institution, ['SAFETY_LEAD']));
    await scene.enterAsStaff(workers, worker);
    const first = await opened(workers);
    await first.locator('#legalName').fill('Sok Chenda');
    await first.locator('#address').fill('Old street 1');
    await box(first, 'birthDateCertainty', 'UNKNOWN').check();
    await keep(first);
    await first.getByText('Record saved.').waitFor();

    const [lead, older] = [await opened(leads), await opened(workers)];
    await lead.locator('#address').fill('New street 2');
    await keep(lead);
    await lead.getByText('Record saved.').waitFor();
    await older.locator('#phone').fill('012 345 678');
    await scene.harness.sql("update session set authenticated_at = now() - interval '10 minutes' where account_id = $1", [worker.id]);
    await keep(older);
    await reauthenticate(older, worker);
    await box(older, 'reason', 'RECORD_KEEPING').check();
    await older.getByRole('button', { name: 'Open record' }).click();
    expect(await older.locator('#phone').inputValue()).toBe('012 345 678');
    await keep(older);
    await older.getByText('Record saved.').waitFor();
    expect(await readStored()).toEqual({ legal_name: 'Sok Chenda', address: 'New street 2', phone: '012 345 678' });

    const [hers, mine] = [await opened(leads), await opened(workers)];
    await hers.locator('#address').fill('Lane 3');
    await keep(hers);
    await hers.getByText('Record saved.').waitFor();
    await mine.locator('#address').fill('Lane 4');
    await keep(mine);
    expect(await mine.getByRole('alert').innerText()).toMatch(MEANWHILE);
    expect(await mine.getByRole('alert').innerText()).toContain('Lane 3');
    expect(await mine.locator('#address').inputValue()).toBe('Lane 4');
    // the other half of the record shows its saved values
    expect(await box(mine, 'population', 'AT_RISK').isChecked()).toBe(true);
    expect(await readStored()).toMatchObject({ address: 'Lane 3' });
    await keep(mine);
    await mine.getByText('Record saved.').waitFor();
    expect(await readStored()).toMatchObject({ address: 'Lane 4' });
  },
  WAIT_MS,
);
