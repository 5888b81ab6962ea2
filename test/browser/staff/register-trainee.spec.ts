import type { Page } from 'playwright-core';
import type { Person } from '../../harness/harness';
import { Scene, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const NAME = 'ស្រីមុំ';
const caseWorker = (): Promise<Person> => scene.people.staff(scene.institution, ['CASE_WORKER']);
const tick = (page: Page, name: string, value: string): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();
const go = (page: Page, step: string): Promise<void> => page.locator(`button[name="go"][value="${step}"]`).click();

/** Fills in the four steps and checks the answers, in Khmer and without JavaScript. */
async function register(page: Page): Promise<void> {
  await page.goto('/staff/trainees/new?lang=km');
  await go(page, 'next');
  expect(await page.locator('.problems a').count()).toBe(4);
  await page.locator('#displayName').fill(`\u200b${NAME}`);
  await page.locator('#homeProvince').selectOption('12');
  await tick(page, 'travel', 'ADJACENT_PROVINCE');
  await tick(page, 'literacy', '2');
  await go(page, 'next');
  await page.locator('#wantedHoursMax').fill('48');
  await go(page, 'next');
  expect(await page.locator('.problems a').getAttribute('href')).toBe('#wantedHoursMin');
  await page.locator('#wantedHoursMin').fill('៦០');
  await go(page, 'next');
  expect(await page.locator('.problems a').getAttribute('href')).toBe('#wantedHoursMax');
  await page.locator('#wantedHoursMin').fill('៣០');
  await page.locator('#wantedHoursMax').fill('48');
  await go(page, 'next');
  await page.locator('#skillText').fill('clean');
  await go(page, 'find-skill');
  await page.locator('#skillLevel-0').selectOption('3');
  await go(page, 'next');
  await page.locator('#minAmount').fill('២១០');
  await go(page, 'next');
  expect(await page.locator('.facts').first().innerText()).toContain(NAME);
  const facts = (await page.locator('.facts').allInnerTexts()).join(' ');
  expect([facts.includes('៣០'), facts.includes('៤៨'), facts.includes('២១០'), /[0-9]/.test(facts)]).toEqual([true, true, true, false]);
  await go(page, 'her');
  expect(await page.locator('#displayName').inputValue()).toContain(NAME);
  await go(page, 'next');
  await go(page, 'next');
  expect(await page.locator('#skillLevel-0').inputValue()).toBe('3');
  await go(page, 'next');
  await go(page, 'next');
  await go(page, 'send');
  await page.locator('#next').waitFor();
}

test(
  'a case worker registers a trainee in Khmer and makes her job-ready, without JavaScript',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await caseWorker());
    await register(page);
    const person = page.url().split('?')[0] ?? '';
    // back to the answers and submitted again: still one person
    await page.goBack();
    await go(page, 'send');
    await page.waitForURL(`${person}?**`);
    const { hours, pay } = await scene.harness.one<{ hours: number; pay: string }>('select wanted_hours_min hours, min_pay_amount pay from trainee');
    expect([hours, Number(pay)]).toEqual([30, 21_000]);
    await page.locator('#next button').click();
    // a placement officer sees which steps are left, and links only to those that are hers to record
    const officer = await scene.visitor();
    await scene.enterAsStaff(officer, await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    await officer.page.goto(new URL(person).pathname);
    expect(await officer.page.locator('#next li a').count()).toBe(2);
    expect(
      await officer.page
        .locator('#next')
        .getByText(/: ask .+, her case worker/)
        .count(),
    ).toBe(2);
    await officer.close();
    await page.goto(`${person}/consents/new`);
    await page.locator('button.main[type=submit]').click();
    expect(await page.locator('.problems a').count()).toBe(3);
    await tick(page, 'purpose', 'MATCHING');
    await tick(page, 'explanationMethod', 'READ_ALOUD');
    await tick(page, 'answer', 'YES');
    await page.locator('button.main[type=submit]').click();
    await page.locator('.notice').waitFor();
    await page.goto(`${person}/contacts/new`);
    await tick(page, 'kind', 'CALL');
    await tick(page, 'owner', 'SELF');
    await page.locator('#address').fill('012 345 678');
    await page.locator('button.main[type=submit]').click();
    await page.locator('form[action$="/verify"] button').click();
    await page.goto(`${person}/limits`);
    await tick(page, 'flags', 'noNight');
    await tick(page, 'excludedProvinces', '03');
    await page.locator('button.main[type=submit]').click();
    await page.goto(`${person}/protected`);
    await tick(page, 'reason', 'RECORD_KEEPING');
    await page.locator('button.main[type=submit]').click();
    await page.locator('#legalName').fill('Sok Sreymom');
    await page.locator('#bornOn').fill('2001-02-03');
    await tick(page, 'birthDateCertainty', 'DOCUMENT');
    await page.locator('form[action$="/protected/record"] button.main').click();
    await page.locator('form[action$="/actions/ready"] button').click();
    await page.locator('.tag.good').first().waitFor();
    expect(await scene.harness.one('select state from trainee')).toEqual({ state: 'JOB_READY' });
    await page.goto('/staff/trainees?whose=mine&lang=en');
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: 'Issue access code and PIN' }).click();
    expect(await page.locator('.digits').nth(1).innerText()).toMatch(/^\d{6}$/);
    await page.goto(person);
    expect(await page.getByRole('button', { name: 'Issue new PIN' }).count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a typed skill or occupation stays in its field and is reported until one is chosen, without JavaScript',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { officer: scene.officer });
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await caseWorker());
    await page.goto(`/staff/trainees/${trainee.id}/change?lang=en`);
    await go(page, 'skills');
    await page.locator('#skillText').fill('sewing');
    await go(page, 'next');
    await page.locator('#skillText-problem', { hasText: 'Nothing is selected for “sewing” yet. Search for it' }).waitFor();
    await go(page, 'time');
    await go(page, 'next');
    expect(await page.locator('#skillText').inputValue()).toBe('sewing');
    await go(page, 'find-skill');
    await go(page, 'next');
    await page.locator('#skillText-problem').waitFor();
    await page.locator('select[name="skillLevel"]').last().selectOption('2');
    await go(page, 'next');
    await page.locator('#preferenceText').fill('tailor');
    await go(page, 'next');
    await page.locator('#preferenceText-problem').waitFor();
    await page.locator('#preferenceText').fill('');
    await go(page, 'next');
    await go(page, 'send');
    await page.getByText('Profile saved.').waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  "reviewing a trainee's limits preserves every exclusion that is not cleared",
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { officer: scene.officer });
    await scene.harness.sql("update trainee_limits set excluded_employers = $2, excluded_isco = '{9412}' where trainee_id = $1", [
      trainee.id,
      [scene.employer.id],
    ]);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await caseWorker());
    await page.goto(`/staff/trainees/${trainee.id}/limits?lang=en`);
    await page.locator('#workText').fill('waiter');
    await go(page, 'find-work');
    await page.locator('#workText').fill('');
    await page.getByRole('button', { name: 'Save limits reviewed with her' }).click();
    await page.getByText('Limits reviewed today.').waitFor();
    const limits = await scene.harness.one('select excluded_employers employers, excluded_isco isco, no_night from trainee_limits where trainee_id = $1', [
      trainee.id,
    ]);
    expect(limits).toEqual({ employers: [scene.employer.id], isco: ['9412'], no_night: false });
    expect(await visitor.faults()).toEqual([]);
    for (const path of ['', '/placements', '/consent', '/change', '/exit', '/contacts/new', '/consents/new']) {
      await page.goto(`/staff/trainees/${trainee.id}${path}`);
      expect([path, await visitor.faults()]).toEqual([path, []]);
      await visitor.picture(`staff-person${path.replaceAll('/', '-')}`);
    }
  },
  WAIT_MS,
);

test(
  'a case worker opens a protected record with a logged reason, and an officer gets the not-found page',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { population: 'AT_RISK' });
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await caseWorker());
    await page.goto(`/staff/trainees/${trainee.id}/protected`);
    await page.getByRole('button', { name: 'Open record' }).click();
    await page.getByText('Please choose an answer.').first().waitFor();
    await tick(page, 'reason', 'SAFETY');
    await page.getByRole('button', { name: 'Open record' }).click();
    expect(await page.locator('.problems').count()).toBe(0);
    expect(await page.locator('input[name="population"][value="AT_RISK"]').isChecked()).toBe(true);
    expect(await visitor.faults()).toEqual([]);
    const accesses = await scene.harness.sql("select subject_id, detail from audit_pending where subject_kind like 'protected%'");
    expect(accesses).toEqual([{ subject_id: trainee.id, detail: { reason: 'SAFETY' } }]);
    const officer = await scene.visitor();
    await scene.enterAsStaff(officer, await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    for (const path of ['protected', 'limits', 'exit', 'case-worker'])
      expect((await officer.page.goto(`/staff/trainees/${trainee.id}/${path}`))?.status()).toBe(404);
  },
  WAIT_MS,
);
