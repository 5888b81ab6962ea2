import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { inDays } from '../../harness/data/people';
import { clockAt, startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** A day's work of staff: placement transitions from a menu, outgoing messages, and the audit log. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function working(displayName: string): Promise<CreatedPlacement> {
  const trainee = await scene.people.trainee(scene.institution, { displayName, officer: scene.officer });
  return startedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
}
const ok = async (visitor: Visitor, script: boolean): Promise<void> => expect(script ? await visitor.faults() : visitor.complaints).toEqual([]);
const inKhmer = async (visitor: Visitor, path: string, picture: string, script: boolean): Promise<void> => {
  await visitor.page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=km`);
  await visitor.picture(picture);
  await ok(visitor, script);
  await visitor.page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
};

const stage = (page: Page, name: string): Locator => page.locator('.stage').filter({ has: page.getByRole('heading', { name }) });
/** The content of a stage of the board: its heading and its trainees. */
const cardsIn = async (page: Page, name: string): Promise<string[]> => [
  await stage(page, name).getByRole('heading').innerText(),
  ...(await stage(page, name).locator('li bdi').allInnerTexts()),
];

/**
 * Each trainee is listed under her stage; a transition from her card, by keyboard alone, lists her under
 * another one.
 */
async function reachedAgainFromTheBoard(visitor: Visitor, script: boolean): Promise<void> {
  const { page } = visitor;
  const press = (...keys: readonly string[]): Promise<void> => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.goto('/staff/placements?mine=yes');
  await page.getByRole('link', { name: 'Board' }).click();
  await page.waitForURL('**/staff/placements?view=board&mine=yes');
  expect(await page.getByLabel('My and unassigned trainees').isChecked()).toBe(true);
  expect([await cardsIn(page, 'Not started yet'), await cardsIn(page, 'Employed'), await cardsIn(page, 'Unreachable')]).toEqual([
    ['Not started yet 1', 'Dara'],
    ['Employed 0'],
    ['Unreachable 1', 'Sophea'],
  ]);
  await stage(page, 'Not started yet').getByText('in this status longer than 9 in 10 placements').waitFor();
  const { title } = await scene.harness.one<{ title: string }>('select v.title from vacancy v join placement p on p.vacancy_id = v.id limit 1');
  expect(await stage(page, 'Not started yet').locator('li.card').innerText()).toContain(title);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await visitor.picture(`placement-board-${width}-${script}`);
    expect(script ? await visitor.faults([], [320, 360, 768, 1280]) : await visitor.overflow([320, 360, 768, 1280])).toEqual([]);
    await inKhmer(visitor, '/staff/placements?view=board&mine=yes', `placement-board-km-${width}-${script}`, script);
  }
  const tops = await page
    .locator('.stage')
    .evaluateAll((stages: { getBoundingClientRect(): { top: number } }[]) => stages.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await page.setViewportSize({ width: 360, height: 780 });

  await stage(page, 'Unreachable').getByRole('link', { name: 'Sophea' }).focus();
  await press('Tab', 'Enter', 'Tab', 'Enter');
  await page.waitForURL('**#mark-reachable');
  const form = page.locator('#mark-reachable');
  await form.locator('summary').focus();
  if ((await form.getAttribute('open')) === null) await press('Enter');
  await press('Tab', 'Enter');
  await page.getByText('Recorded as reachable again.').waitFor();
  expect(page.url()).toContain('/staff/placements?view=board&mine=yes');
  const placement = (await stage(page, 'Employed').getByRole('link', { name: 'Sophea' }).getAttribute('href')) ?? '';
  await page.goto('/staff/placements?view=board');
  expect([await cardsIn(page, 'Employed'), await cardsIn(page, 'Unreachable')]).toEqual([['Employed 1', 'Sophea'], ['Unreachable 0']]);
  await page.getByLabel('Status', { exact: true }).selectOption('ACTIVE');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL('**view=board&state=ACTIVE');
  expect(await page.locator('.stage li bdi').allInnerTexts()).toEqual(['Sophea']);
  expect(await page.locator('.stage').count()).toBe(1);
  await page.goto(placement);
}

test.each(SIZES.scripts)(
  'staff change a placement from its menu, and the recorded terms are compared with the promised ones (JavaScript: %s)',
  async (script) => {
    const place = await working('Sophea');
    const planned = await scene.people.trainee(scene.institution, { displayName: 'Dara', officer: scene.officer });
    await acceptedPlacement(scene.harness, planned, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    await clockAt(scene.harness, inDays(20), 9 * 3600);
    const visitor = await scene.visitor({ script, width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto('/staff/placements');
    const moving = await page
      .locator('tbody td:has(.move-to)')
      .first()
      .evaluate((cell) => `${cell.getAttribute('data-head')} ${cell.textContent}`);
    expect(moving.match(/Actions/g)).toHaveLength(1);
    await visitor.picture(`placements-${script}`);
    await ok(visitor, script);
    await inKhmer(visitor, '/staff/placements?state=ACTIVE', `placements-km-${script}`, script);
    await page.locator('details.move-to summary').click();
    await page.getByRole('link', { name: 'Mark as unreachable' }).click();
    const lost = page.locator('#mark-unreachable');
    if ((await lost.getAttribute('open')) === null) await lost.locator('summary').click();
    await lost.getByRole('button', { name: 'Mark as unreachable' }).click();
    await page.getByText('Recorded as unreachable.').waitFor();
    expect(await scene.harness.one('select state from placement where id = $1', [place.id])).toEqual({ state: 'UNREACHABLE' });

    await reachedAgainFromTheBoard(visitor, script);
    await page.getByText('Record terms from a contract or first pay').click();
    await page.getByLabel('First pay').check();
    await page.getByLabel('Pay', { exact: true }).fill('90');
    await page.locator('#terms').getByRole('button', { name: 'Record terms' }).click();
    await page.getByText('Terms recorded and compared with the promised terms.').waitFor();
    await page.getByText('worse than promised').first().waitFor();
    await visitor.picture(`placement-${script}`);
    await ok(visitor, script);
    await inKhmer(visitor, `/staff/placements/${place.id}`, `placement-km-${script}`, script);

    await page.locator('#end summary').click();
    await page
      .locator('#end')
      .getByRole('button', { name: /^End .+ placement$/ })
      .click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('How and why it ended').selectOption('BY_TRAINEE BETTER_JOB');
    await page
      .locator('#end')
      .getByRole('button', { name: /^End .+ placement$/ })
      .click();
    await page.getByText('End recorded. Contact with her continues.').waitFor();
    expect(await scene.harness.one('select state, end_reason from placement where id = $1', [place.id])).toEqual({
      state: 'ENDED_BY_TRAINEE',
      end_reason: 'BETTER_JOB',
    });
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'staff open an alert from a report they heard, and record an unplanned call (JavaScript: %s)',
  async (script) => {
    const place = await working('Sophea');
    const visitor = await scene.visitor({ script, width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/placements/${place.id}`);
    await page.getByRole('link', { name: 'Log contact' }).click();
    await visitor.picture(`placement-contact-${script}`);
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('By phone').check();
    await page.getByLabel('Next step').fill('She asks for a day off.');
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByText('Recorded.', { exact: true }).waitFor();
    expect(await scene.harness.sql('select follow_up_id, next_step from follow_up_record')).toEqual([
      { follow_up_id: null, next_step: 'She asks for a day off.' },
    ]);

    await page.getByRole('link', { name: 'Raise safety alert' }).click();
    await page.getByRole('button', { name: 'Raise alert' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(/^Serious/).check();
    await page.getByLabel('Someone threatens her or her family').check();
    await page.getByLabel('What was seen or heard?').fill('A neighbour heard shouting on Sunday.');
    await visitor.picture(`alert-open-${script}`);
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Raise alert' }).click();
    await page.getByText('Alert raised. The safety lead and her case worker have been notified.').waitFor();
    expect(await scene.harness.sql('select severity, indicators, state from safety_alert')).toEqual([
      { severity: 'HIGH', indicators: ['INTIMIDATION_THREATS'], state: 'OPEN' },
    ]);
    await inKhmer(visitor, '/staff/alerts/new', `alert-open-km-${script}`, script);
    await page.getByLabel('Trainee code').fill('W-0000');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('No trainee has this code.').waitFor();
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'staff resend a failed mail, and read the audit log by code and as a file (JavaScript: %s)',
  async (script) => {
    const place = await working('Sophea');
    const [id, event] = [randomUUID(), randomUUID()];
    await scene.harness.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'PlacementPlanned', $1, now())", [event]);
    await scene.harness.sql(
      `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, failures)
       values ($1, $2, $3, 'STAFF', $4, 'EMAIL', 'question-waiting', 'en', $4, 'PARKED', now(), 5)`,
      [scene.institution.id, id, event, scene.officer.id],
    );
    const visitor = await scene.visitor({ script, width: 1280 });
    const { page } = visitor;
    const lead = await scene.people.staff(scene.institution, ['SAFETY_LEAD']);
    await scene.enterAsStaff(visitor, lead);
    await page.goto('/staff/deliveries');
    await visitor.picture(`deliveries-${script}`);
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Sending the same message again.').waitFor();
    expect(await scene.harness.one('select state from message where id = $1', [id])).toEqual({ state: 'PLANNED' });
    await inKhmer(visitor, '/staff/deliveries?view=all', `deliveries-km-${script}`, script);

    await page.goto('/staff/audit');
    await page.getByLabel('Trainee code').fill(place.trainee.code);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(`**code=${place.trainee.code}**`);
    await visitor.picture(`audit-${script}`);
    await ok(visitor, script);
    const codes = await page.locator('tbody td[data-head="Trainee"]').allInnerTexts();
    expect(new Set(codes)).toEqual(new Set([place.trainee.code]));
    // records that were opened, lists and changes are apart, and together they are all entries
    const rows = (): Promise<number> => page.locator('tbody tr').count();
    const all = await rows();
    let apart = 0;
    for (const [kind, name] of [
      ['OPENED', 'Opened records'],
      ['LISTS', 'Lists and searches'],
      ['CHANGES', 'Changes'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**kind=${kind}**`);
      apart += await rows();
    }
    expect(apart).toBeGreaterThanOrEqual(all);
    await page.getByRole('link', { name: 'All', exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('lines.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect([csv.includes(place.trainee.code), csv.includes('Sophea')]).toEqual([true, false]);
    await inKhmer(visitor, '/staff/audit', `audit-km-${script}`, script);
    expect((await page.goto('/staff/referrals'))?.status()).toBe(200);
    await visitor.picture(`referrals-${script}`);
    await ok(visitor, script);
  },
  WAIT_MS,
);
