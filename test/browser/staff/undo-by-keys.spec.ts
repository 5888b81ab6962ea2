import type { Locator, Page } from 'playwright-core';
import { step } from '../../harness/data/pipeline-requests';
import { otherOptionForAll } from '../../harness/data/pipeline-rows';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { inDays } from '../../harness/data/people';
import { Scene, WAIT_MS } from '../support/scene';

/** Staff undo an act by the key u or the button next to its notice, with and without scripts. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function addTask(displayName: string): Promise<void> {
  const { harness, institution, officer } = scene;
  const trainee = await scene.people.trainee(institution, { displayName, officer });
  await harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at)
     values ($1, $2, 'CALL_TRAINEE', $2, gen_random_uuid(), 'OPEN', app.now())`,
    [institution.id, trainee.id],
  );
}
const rowsOf = (page: Page): Locator => page.locator('#due .due');
const focusedRow = (page: Page): Promise<string> => page.evaluate('document.activeElement?.closest(".due")?.id ?? ""');

test(
  'staff complete a row by e and undo it by u; place and focus stay, and the button is gone after ten seconds',
  async () => {
    await addTask('Sophea');
    await addTask('Dara');
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const name = await rowsOf(page).nth(1).locator('.who').innerText();
    await page.keyboard.press('e');
    await page.getByRole('status').getByText('Task completed').waitFor();
    expect(await rowsOf(page).count()).toBe(1);
    expect(await page.locator('[data-undo]').innerText()).toMatch(/^Undo \d+$/);
    expect(await visitor.faults()).toEqual([]);
    await visitor.picture('undo-offered');
    await page.keyboard.press('u');
    await page.getByRole('status').getByText('Undone. Nothing was sent.').waitFor();
    expect(await rowsOf(page).nth(1).locator('.who').innerText()).toBe(name);
    expect(await focusedRow(page)).toBe('due-1');
    expect(await scene.harness.sql("select state from task where state = 'DONE'")).toEqual([]);

    await page.keyboard.press('e');
    await page.locator('[data-undo]').waitFor();
    await page.clock.install();
    await page.reload();
    await page.locator('[data-undo]').waitFor();
    await page.clock.fastForward(11_000);
    await page.locator('[data-undo]').waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    expect(await rowsOf(page).count()).toBe(1);
  },
  WAIT_MS,
);

test(
  'without scripts staff undo by the button, and a button that is too old is refused with the remedy',
  async () => {
    await addTask('Sophea');
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.getByRole('button', { name: 'Done: Sophea' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    await page.getByRole('button', { name: 'Done: Sophea' }).click();
    await scene.harness.clockForward('11 seconds');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing was changed: the ten seconds to undo this are over').waitFor();
    expect(await rowsOf(page).count()).toBe(0);
  },
  WAIT_MS,
);

test(
  'staff take back the end of a placement recorded for the wrong person, with a reason, by a button that names her',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Lina', officer: scene.officer });
    const { id } = await startedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/placements/${id}`);
    await page.locator('#end summary').click();
    await page.getByLabel('How and why it ended').selectOption('BY_TRAINEE FAMILY');
    await page.getByRole('button', { name: 'End Lina’s placement' }).click();
    await page.getByText('End recorded.').waitFor();
    await page.locator('#correct-end summary').click();
    await visitor.picture('correct-end');
    const button = page.getByRole('button', { name: 'Continue Lina’s placement' });
    await button.click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('What was wrong?').fill('It was another person.');
    await button.click();
    await page.getByText('Corrected. Her placement continues as before.').waitFor();
    expect(await scene.harness.one('select state from placement where id = $1', [id])).toEqual({ state: 'ACTIVE' });
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'on a morning with 35 due items an officer acts on each with at most 60 keys',
  async () => {
    const { people, institution, officer, employer, harness } = scene;
    const vacancy = await people.vacancy(employer, { seats: 20 });
    for (let n = 0; n < 10; n++) {
      const { id } = await people.trainee(institution, { displayName: `Asked ${n}`, officer });
      await step(officer, 'referralPropose', { input: { traineeId: id, vacancyId: vacancy.id } });
    }
    await otherOptionForAll(harness, await people.vacancy(employer), officer);
    for (let n = 0; n < 5; n++)
      await startedPlacement(harness, await people.trainee(institution, { officer }), await people.vacancy(employer, { startsOn: inDays(0) }));
    for (let n = 0; n < 15; n++) await addTask(`Called ${n}`);
    await clockAt(harness, inDays(14), 9 * 3600);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    expect(await rowsOf(page).count()).toBe(35);
    let pressed = 0;
    const press = async (key: string): Promise<void> => {
      pressed++;
      await page.keyboard.press(key);
    };
    await press('j');
    const opened = new Set<string>();
    for (let acts = 0; acts < 35; acts++) {
      if ((await page.evaluate("document.activeElement?.querySelector('[data-done=press]') !== null")) === true) {
        await Promise.all([page.waitForEvent('load'), press('e')]);
        await page.locator('[data-undo]').waitFor();
      } else {
        await press('Enter');
        // by its path, because j changes the anchor of the list a moment after the key
        await page.waitForURL(({ pathname }) => pathname !== '/staff');
        // its scripts are still loading on a slow machine, and going back then would fail
        await page.waitForLoadState('networkidle');
        opened.add(page.url());
        // Back by Alt and the left arrow, which a browser without a window does not take
        pressed++;
        await page.goBack();
        await page.locator('#due').waitFor();
        await press('j');
      }
    }
    expect(opened.size).toBe(10);
    expect(await harness.one("select count(*)::int as n from referral where state = 'ASKED'")).toEqual({ n: 10 });
    expect(await harness.one("select count(*)::int as n from task where state = 'DONE'")).toEqual({ n: 15 });
    expect(pressed).toBeLessThanOrEqual(60);
  },
  3 * WAIT_MS,
);
