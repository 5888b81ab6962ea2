import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { SIZES } from '../../sizes';
import { inDays } from '../../harness/data/people';
import { offerIn } from '../../harness/data/pipeline-rows';
import { verifiedCall, wordOf } from '../../harness/words';
import type { Person } from '../../harness/harness';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** A trainee says yes without a session of her own: two witnesses and a third person record it, and she reads it on her page. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
  'staff witness her yes in sessions of their own, a third asks her again, and she takes it back on her phone (JavaScript: %s)',
  async (script) => {
    const { harness, people, institution, officer, employer } = scene;
    const her = await people.trainee(institution, { displayName: 'Sophea', officer, language: 'en' });
    await verifiedCall(harness, her);
    await offerIn(harness, her, await people.vacancy(employer, { startsOn: inDays(3) }), 'EXPLAINED');
    const enter = async (person: Person, width: number): Promise<Visitor> => {
      const visitor = await scene.visitor({ width, script });
      await scene.enterAsStaff(visitor, person);
      return visitor;
    };
    const faultless = async (visitor: Visitor): Promise<void> => {
      if (script) expect(await visitor.faults()).toEqual([]);
      expect(visitor.complaints).toEqual([]);
    };

    const first = await enter(await people.staff(institution), 360);
    await first.page.goto(`/staff/trainees/${her.id}/placements`);
    await first.page.getByRole('link', { name: 'What she said without her page' }).click();
    await first.page.getByRole('heading', { level: 1, name: 'What she said' }).waitFor();
    expect(await first.page.locator('input[type="password"]').count()).toBe(0);
    await faultless(first);
    // an offer needs every point in her own words; what was filled in stays
    await first.page.getByLabel(/^Yes to the offer: Kitchen helper/).check();
    await first.page.getByLabel('What you asked her').fill('Do you want this job?');
    await first.page.getByLabel('Where', { exact: true }).fill('Shelter office');
    await first.page.getByRole('button', { name: 'Record her word' }).click();
    await first.page.getByRole('alert').waitFor();
    expect(await first.page.getByLabel('Where', { exact: true }).inputValue()).toBe('Shelter office');
    for (const point of await first.page.locator('input[name="told"]').all()) await point.check();
    await first.page.getByRole('button', { name: 'Record her word' }).click();
    await first.page.getByText('Recorded. A no counts now; a yes waits for a second witness.').waitFor();
    await first.page.getByRole('link', { name: 'Yes to an offer' }).click();
    await first.page.getByText('Second witness needed').waitFor();
    expect(await first.page.getByRole('button', { name: 'I heard it from her' }).count()).toBe(0);
    await faultless(first);

    const wordId = await wordOf(harness, 'YES_TO_OFFER');
    const second = await enter(await people.staff(institution), 1280);
    await second.page.goto(`/staff/words/${wordId}`);
    await second.page.getByRole('button', { name: 'I heard it from her' }).click();
    await second.page.getByText('Confirmed. Someone else asks her again before the start.').waitFor();
    await faultless(second);
    for (const path of ['/staff/placements?whose=all', '/staff/placements?view=board', `/staff/trainees/${her.id}/timeline`]) {
      await second.page.goto(path);
      await second.page.getByText('Witnessed', { exact: true }).first().waitFor();
      await faultless(second);
    }

    const third = await enter(await people.staff(institution), 1280);
    await third.page.goto(`/staff/words/${wordId}`);
    await third.page.getByLabel('Phone call', { exact: true }).check();
    await third.page.getByLabel('Yes', { exact: true }).check();
    await third.page.getByRole('button', { name: 'Record her answer' }).click();
    await third.page.getByText('Her answer is recorded.').waitFor();
    await faultless(third);

    const hers = await scene.visitor({ script });
    await scene.enterAsTrainee(hers, her);
    await hers.page.goto('/consents?lang=en');
    await hers.page.getByText('Your job coach recorded that you said yes on').waitFor();
    if (script) expect(await hers.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await hers.page.locator(`form[action="/consents/words/${wordId}/change"] button`).click();
    await hers.page.getByText('You took it back. We stopped.').waitFor();
    expect(await harness.sql('select state from placement')).toEqual([{ state: 'CANCELLED' }]);
    expect(hers.complaints).toEqual([]);
  },
  2 * WAIT_MS,
);
