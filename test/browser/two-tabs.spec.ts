import type { Page } from 'playwright-core';
import type { Person } from '../world/world';
import { Scene, WAIT_MS } from './scene';
import type { Visitor } from './visitor';

/** Two tabs, or two people, have the same form open: the second that is sent takes back nothing of the first, and nothing that was typed is dropped. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const caseWorker = (): Promise<Person> => scene.people.staff(scene.institution, ['CASE_WORKER']);
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);

async function twoTabs({ page, context }: Visitor, path: string): Promise<[first: Page, second: Page]> {
  const second = await context.newPage();
  for (const tab of [page, second]) await tab.goto(path);
  return [page, second];
}

describe('her limits', () => {
  const keep = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Gone through with her: keep this' }).click();
    await page.waitForLoadState();
  };
  const kept = (id: string) =>
    scene.world.one(
      'select no_night, no_live_in, no_alcohol, excluded_isco isco, array_length(excluded_employers, 1) employers from trainee_limits where trainee_id = $1',
      [id],
    );

  test(
    'a stale tab adds to what is kept, and what was taken away elsewhere goes only once it was looked at, without JavaScript',
    async () => {
      const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
      const visitor = await scene.visitor({ width: 1280, script: false });
      await scene.enterAsStaff(visitor, await caseWorker());
      const [one, two] = await twoTabs(visitor, `/staff/trainees/${id}/limits?lang=en`);
      await box(one, 'flags', 'noNight').check();
      await keep(one);
      await box(two, 'flags', 'noAlcohol').check();
      await keep(two);
      await two.getByText('Her limits are gone through, today.').waitFor();
      expect(await kept(id)).toMatchObject({ no_night: true, no_alcohol: true, no_live_in: false });

      const [three, four] = await twoTabs(visitor, `/staff/trainees/${id}/limits?lang=en`);
      await box(three, 'flags', 'noNight').uncheck();
      await keep(three);
      expect(await kept(id)).toMatchObject({ no_night: false });
      await box(four, 'flags', 'noLiveIn').check();
      await keep(four);
      await four
        .getByText(/ticked here was taken away meanwhile/)
        .first()
        .waitFor();
      expect(await kept(id)).toMatchObject({ no_night: false, no_live_in: false });
      await keep(four);
      await four.getByText('Her limits are gone through, today.').waitFor();
      expect(await kept(id)).toMatchObject({ no_night: true, no_live_in: true, no_alcohol: true });
    },
    WAIT_MS,
  );

  test(
    'what was typed to be left out and not found or not ticked is not kept as if it were',
    async () => {
      const { id } = await scene.people.trainee(scene.institution, { officer: scene.officer });
      const visitor = await scene.visitor({ width: 1280, script: false });
      const { page } = visitor;
      await scene.enterAsStaff(visitor, await caseWorker());
      await page.goto(`/staff/trainees/${id}/limits?lang=en`);
      const { legal_name: name } = await scene.world.one<{ legal_name: string }>('select legal_name from employer where id = $1', [scene.employer.id]);
      await box(page, 'flags', 'noNight').check();
      await page.locator('#placeText').fill(name);
      await page.locator('#workText').fill('waiter');
      await keep(page);
      expect(await page.locator('.problems a').count()).toBe(2);
      expect(await kept(id)).toMatchObject({ no_night: false });
      expect(await page.locator('#placeText').inputValue()).toBe(name);
      await page.locator('button[value="find-place"]').click();
      await keep(page);
      // found, and not ticked
      expect(await page.locator('.problems a').count()).toBe(2);
      await box(page, 'excludedEmployers', scene.employer.id).check();
      await page.locator('#workText').fill('');
      await keep(page);
      await page.getByText('Her limits are gone through, today.').waitFor();
      expect(await kept(id)).toMatchObject({ no_night: true, employers: 1, isco: [] });
    },
    WAIT_MS,
  );
});
