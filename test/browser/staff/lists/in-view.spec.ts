import type { Locator, Page } from 'playwright-core';
import { inDays } from '../../../harness/data/people';
import { Scene, WAIT_MS } from '../../support/scene';

/** What must be in view after an act and while a page scrolls: the notice with its undo, the header, the navigation, the errors. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const HEIGHT = 740;
const ROWS = 30;
const LATE_ROW = 25;
const WIDTHS = [1280, 360] as const;
const CASES = WIDTHS.flatMap((width) => [true, false].map((script) => [width, script] as const));

async function queueOfTasks(): Promise<void> {
  const { harness, institution, officer } = scene;
  const { id } = await scene.people.trainee(institution, { displayName: 'Sophea', officer });
  await harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, assigned_to, state, created_at)
     select $1, $2, 'PLACEMENT_ENDED', $2, gen_random_uuid(), $3, 'OPEN', app.now() - n * interval '1 hour' from generate_series(1, $4::int) n`,
    [institution.id, id, officer.id, ROWS],
  );
}

const boxOf = async (one: Locator): Promise<{ top: number; bottom: number }> => {
  const box = await one.boundingBox();
  if (!box) throw new Error('not rendered');
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
};

/** The part of the window that the header leaves. */
async function expectInView(page: Page, one: Locator): Promise<void> {
  const [{ top, bottom }, header] = [await boxOf(one), await boxOf(page.locator('header.top'))];
  expect({ top: top >= Math.max(header.bottom, 0), bottom: bottom <= HEIGHT }).toEqual({ top: true, bottom: true });
}

test.each(CASES)(
  'after an act on a late row the notice with its undo and the next row are in view (%i px, JavaScript: %s)',
  async (width, script) => {
    await queueOfTasks();
    const visitor = await scene.visitor({ width, script });
    const { page } = visitor;
    await page.setViewportSize({ width, height: HEIGHT });
    await scene.enterAsStaff(visitor, scene.officer);
    const row = page.locator(`#due-${LATE_ROW}`);
    await row.getByRole('button', { name: 'Done: Sophea' }).click();
    await page.getByText('Task completed').waitFor();
    const notice = page.locator('.notice');
    await expectInView(page, notice);
    await expectInView(page, notice.getByRole('button', { name: 'Undo' }));
    await expectInView(page, row);
    const [rowBox, noticeBox] = [await boxOf(row), await boxOf(notice)];
    expect(rowBox.bottom).toBeLessThanOrEqual(noticeBox.top);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    await expectInView(page, notice);
    await visitor.picture(`in-view-${width}-${script}`);
    if (script) expect(await visitor.faults()).toEqual([]);
    expect(await scene.harness.one("select count(*)::int as n from task where state = 'OPEN'")).toEqual({ n: ROWS });
    // the page before says what is not true any more, and does not offer to undo it again
    await page.goBack();
    await page.locator('#due').waitFor();
    expect([await page.locator('[data-undo]').count(), await page.getByText('Task completed').count()]).toEqual([0, 0]);
  },
  WAIT_MS,
);

test(
  'after a referral was started far down a list of matches, the notice with its undo is in view without scripts too',
  async () => {
    const { people, institution, officer } = scene;
    const [skill] = scene.skills;
    for (let n = 0; n < 8; n++) await people.trainee(institution, { officer, displayName: `Sophea ${n}`, ...(skill ? { skills: [skill] } : {}) });
    const vacancy = await people.vacancy(await people.employer(), skill ? { skills: [skill] } : {});
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await page.setViewportSize({ width: 360, height: HEIGHT });
    await scene.enterAsStaff(visitor, officer);
    await page.goto(`/staff/vacancies/${vacancy.id}/matches`);
    await page
      .getByRole('button', { name: /^Start referral(?!s)/ })
      .last()
      .click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#trainee-/);
    await expectInView(page, page.locator('.notice').getByRole('button', { name: 'Undo' }));
  },
  WAIT_MS,
);

test(
  'an offer to undo whose time is over is not shown again by Back',
  async () => {
    await queueOfTasks();
    const visitor = await scene.visitor({ width: 1280, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.getByRole('button', { name: 'Done: Sophea' }).first().click();
    await page.locator('[data-undo]').waitFor();
    await page.getByRole('link', { name: 'All trainees', exact: true }).click();
    await page.waitForURL('**/staff/trainees**');
    await page.waitForTimeout(10_500);
    await page.goBack();
    await page.getByText('Task completed').waitFor();
    expect(await page.locator('[data-undo]').count()).toBe(0);
  },
  WAIT_MS,
);

test(
  'the header with the search and the navigation stay in view, and a short window keeps its lines for the page',
  async () => {
    await queueOfTasks();
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`/staff?show=tasks&whose=mine#due-${LATE_ROW}`);
      expect(await page.evaluate('window.scrollY')).toBeGreaterThan(HEIGHT);
      expect((await boxOf(page.locator('header.top'))).top).toBe(0);
      await expectInView(page, page.locator(`#due-${LATE_ROW}`));
      expect((await boxOf(page.locator('[data-search]'))).top).toBeGreaterThan(0);
    }
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await page.goto(`/staff?show=tasks&whose=mine#due-${LATE_ROW}`);
    const navigation = await boxOf(page.locator('#navigation'));
    expect(navigation).toEqual({ top: (await boxOf(page.locator('header.top'))).bottom, bottom: HEIGHT });
    // the last link is reached by scrolling the navigation alone; the row that had the focus showed all of its text
    await page.locator('#navigation a').first().focus();
    const before = await page.evaluate('window.scrollY');
    await page.locator('#navigation a').last().focus();
    await expectInView(page, page.locator('#navigation a').last());
    expect(await page.evaluate('window.scrollY')).toBe(before);
    // 200 % zoom: half of the window
    await page.setViewportSize({ width: 640, height: HEIGHT / 2 });
    expect(await page.locator('header.top').evaluate((header) => getComputedStyle(header).position)).toBe('static');
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a leave whose last day is before its first is refused with its own words, in view, in both languages',
  async () => {
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/team/${scene.officer.id}`);
    const recordLeave = async (): Promise<void> => {
      await page.locator('#startsOn').fill(inDays(9));
      await page.locator('#endsOn').fill(inDays(5));
      await page.locator('form:has(#startsOn) button[type=submit]').click();
    };
    await recordLeave();
    const summary = page.getByRole('alert');
    await summary.getByText('The last day is before the first day. Choose a later last day.').waitFor();
    await expectInView(page, summary);
    expect(await page.getByText('shift').count()).toBe(0);
    await visitor.switchLanguage();
    await recordLeave();
    await summary.getByText('ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង').waitFor();
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);
