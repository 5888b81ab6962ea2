import { runDueWork } from '../../../harness/data/due';
import { inDays } from '../../../harness/data/people';
import { clockAt, startedPlacement } from '../../../harness/data/placements';
import { Scene, WAIT_MS } from '../../support/scene';

/** The board of everyone nobody has reached. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start({ withWorker: true })), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test(
  'staff see who does not answer, since when and what comes next, and open her follow-up',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 2 });
    const [sophea, dara] = [await people.trainee(institution, { displayName: 'Sophea', officer }), await people.trainee(institution, { displayName: 'Dara' })];
    for (const trainee of [sophea, dara]) await startedPlacement(harness, trainee, vacancy);
    await harness.sql('update contact_method set verified_on = $2 where trainee_id = $1', [dara.id, inDays(-9)]);
    await harness.sql("update offer set explained_at = explained_at - interval '10 days' where trainee_id = $1", [dara.id]);
    await clockAt(harness, inDays(6), 9 * 3600);
    await runDueWork(harness);

    const visitor = await scene.visitor({ width: 1280 });
    await scene.enterAsStaff(visitor, officer);
    const { page } = visitor;
    page.setDefaultTimeout(20_000);
    await page.goto('/staff/unreached');
    const cards = page.locator('.unreached');
    expect(await cards.locator('h2 a').allTextContents()).toEqual(['Dara', 'Sophea']);
    const text = (await cards.nth(1).textContent()) ?? '';
    for (const part of ['Silent since', 'Next step', 'Visit, ', 'Who helps']) expect(text).toContain(part);
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Unassigned' }).click();
    expect(await cards.locator('h2 a').allTextContents()).toEqual(['Dara']);
    await page.getByRole('link', { name: 'Mine' }).click();
    await cards.first().getByRole('link', { name: 'First days' }).click();
    await page.waitForURL('**/staff/follow-ups/*');
  },
  WAIT_MS * 3,
);
