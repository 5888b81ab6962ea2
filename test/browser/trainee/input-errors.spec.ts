import type { Page } from 'playwright-core';
import { apprenticeshipAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { inDays } from '../../harness/data/people';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * The error summary of a form lists all errors at once, each by the label of its field with a link to it; a
 * collapsed field is opened.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** The entries of the error summary, and whether each links to a visible field. */
async function readProblems(page: Page): Promise<string[]> {
  const entries = page.locator('.problems li');
  for (const id of await page.locator('.problems a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1))))
    expect([id, await page.locator(`[id="${id}"]`).isVisible()]).toEqual([id, true]);
  expect(await page.locator('.problems a').count()).toBe(await entries.count());
  // without an anchor in the address, the focus is on the summary
  if (new URL(page.url()).hash === '') expect(await page.locator('.problems:focus').count()).toBe(1);
  return entries.allInnerTexts();
}
const send = (page: Page, action: string): Promise<void> => page.locator(`form[action="${action}"] button`).last().click();

const EMPTY = 'Please fill this in.';
const NO_DAY = 'Enter a date, for example 15/01/2027.';
const NO_CHOICE = 'Please choose an answer.';

test(
  'staff see every invalid answer at once, by the label of its field',
  async () => {
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    const roles = ['INSTITUTION_ADMIN', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'PLACEMENT_OFFICER', 'MONITORING_OFFICER'];
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, roles));

    await page.goto('/staff/accounts');
    await send(page, '/staff/accounts');
    expect(await readProblems(page)).toEqual([`Name: ${EMPTY}`, `E-mail address: ${EMPTY}`, `Roles: ${NO_CHOICE}`]);

    await page.goto('/staff/trainees/new');
    for (const [name, wrong] of [
      ['\u200b', EMPTY],
      ['x'.repeat(500), 'Please use at most 80 characters.'],
    ] as const) {
      await page.locator('#displayName').fill(name);
      await page.locator('button[name="go"][value="next"]').click();
      expect((await readProblems(page))[0]).toContain(`: ${wrong}`);
      expect((await readProblems(page)).length).toBe(4);
    }

    await page.goto('/staff/institution-referrals/new');
    await send(page, '/staff/institution-referrals/new');
    expect(await readProblems(page)).toEqual([
      `Trainee code: ${EMPTY}`,
      `Receiving institution: ${NO_CHOICE}`,
      `Support needed: ${NO_CHOICE}`,
      `Urgency: ${NO_CHOICE}`,
    ]);

    const plan = `/staff/vettings/plan/${scene.employer.siteId}`;
    await page.goto(plan);
    await page.locator('#visitOn').fill('31/02/2026');
    await send(page, plan);
    expect(await readProblems(page)).toEqual([`Day of the visit: ${NO_DAY}`, `Visitors: ${NO_CHOICE}`, `Lead visitor: ${NO_CHOICE}`]);
  },
  WAIT_MS,
);

test(
  'the steward sees everything that is missing in a new grant',
  async () => {
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    await scene.harness.sql('update installation set steward_institution_id = $1', [scene.institution.id]);
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['INSTITUTION_ADMIN', 'MONITORING_OFFICER']));
    await page.goto('/staff/grants/new');
    await send(page, '/staff/grants/new');
    const names = (await readProblems(page)).map((text) => text.split(':')[0]);
    expect(names).toEqual(expect.arrayContaining(['Short name', 'Title', 'Donor', 'First day', 'Last day', 'Amount', 'Participating institutions']));
  },
  WAIT_MS,
);

test(
  "in today's list an invalid day is reported open in its own row, with the typed text",
  async () => {
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    const dara = await scene.people.trainee(scene.institution, { officer: scene.officer, displayName: 'Dara' });
    await acceptedPlacement(scene.harness, dara, await apprenticeshipAt(scene.harness, scene.people, scene.employer));
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto('/staff');
    await page.getByText('Record signature').click();
    const day = page.getByLabel('Signed on');
    await day.fill('31/02/2026');
    await page.getByRole('button', { name: 'Save signature' }).click();
    expect(await readProblems(page)).toEqual([`Dara – Signed on: ${NO_DAY}`]);
    expect(await page.getByLabel('Signed on').inputValue()).toBe('31/02/2026');
  },
  WAIT_MS,
);

test(
  'a reason for closing a follow-up that is too long is reported open under its label',
  async () => {
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    const dara = await scene.people.trainee(scene.institution, { officer: scene.officer });
    const { id } = await startedPlacement(scene.harness, dara, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    const followUp = await scene.harness.one<{ id: string }>('select id from follow_up where placement_id = $1 order by due_on limit 1', [id]);
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/follow-ups/${followUp.id}`);
    await page.locator('summary', { hasText: 'Close follow-up' }).click();
    await page.locator('#reason').fill('x'.repeat(1001));
    await page.getByRole('button', { name: 'Close follow-up' }).click();
    expect(await readProblems(page)).toEqual(['Reason for closing: Please use at most 1000 characters.']);
    expect((await page.locator('#reason').inputValue()).length).toBe(1001);
  },
  WAIT_MS,
);

test(
  'an invalid day or code in the audit filter is reported, and no lines are shown or downloaded until it is valid',
  async () => {
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['SAFETY_LEAD']));
    await page.goto('/staff/audit');
    await page.locator('#from').fill('31/02/2026');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(await readProblems(page)).toEqual([`From: ${NO_DAY}`]);
    expect([await page.locator('#from').inputValue(), await page.locator('tbody tr').count()]).toEqual(['31/02/2026', 0]);
    expect(await page.getByRole('button', { name: 'Export CSV' }).count()).toBe(0);
    await page.locator('#from').fill('01/01/2026');
    await page.locator('#code').fill('who looked?');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(await readProblems(page)).toEqual(['Trainee code: This is not a trainee code. Enter one like W-7F3K9Q.']);
    expect([await page.locator('#code').inputValue(), await page.locator('tbody tr').count()]).toEqual(['who looked?', 0]);
    await page.locator('#code').fill('w 0000 00');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('No log entries found for W-000000').waitFor();
    await page.locator('#code').fill('');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.goto('/staff/audit');
    expect(await page.locator('tbody').innerText()).toContain('exported the audit log');
    expect(await page.locator('tbody').innerText()).not.toContain('Audit exported');
  },
  WAIT_MS,
);
