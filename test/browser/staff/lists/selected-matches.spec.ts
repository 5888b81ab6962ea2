import type { SkillAt, Trainee } from '../../../harness/data/people';
import { step } from '../../../harness/data/pipeline-requests';
import { SIZES } from '../../../sizes';
import { Scene, WAIT_MS } from '../../support/scene';

/** What an officer does with several matches of a vacancy at once. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
  'referrals start for all selected matches at once; whoever cannot be referred is named, and Undo ends the others (JavaScript: %s)',
  async (script) => {
    const { people, institution, officer, harness } = scene;
    const skill: SkillAt = [scene.skills[0]?.[0] ?? 0, 3];
    const named = new Map<string, Trainee>();
    for (const displayName of ['Bopha', 'Dara', 'Maly']) named.set(displayName, await people.trainee(institution, { officer, displayName, skills: [skill] }));
    const vacancy = await people.vacancy(await people.employer(), { skills: [skill], seats: 3 });
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const open = (): Promise<unknown> => page.goto(`/staff/vacancies/${vacancy.id}/matches`);
    await open();
    await page.getByRole('button', { name: 'Start referrals for selected' }).click();
    await page.getByRole('alert').getByText('Select at least one trainee.').waitFor();
    await page.getByLabel('Select Bopha').check();
    await page.getByLabel('Select Dara').check();
    // a colleague is faster with one of them
    await step(officer, 'referralPropose', { input: { traineeId: named.get('Dara')?.id, vacancyId: vacancy.id } });
    await page.getByRole('button', { name: 'Start referrals for selected' }).click();
    await page.getByText('1 referral started. Now ask her.').waitFor();
    await page
      .getByRole('alert')
      .getByText(/^Dara \(W-/)
      .waitFor();
    if (script) expect(await visitor.faults()).toEqual([]);
    const states = (): Promise<unknown> =>
      harness.sql('select t.display_name as name, r.state from referral r join trainee t on t.id = r.trainee_id where vacancy_id = $1 order by 1', [
        vacancy.id,
      ]);
    expect(await states()).toEqual([
      { name: 'Bopha', state: 'PROPOSED' },
      { name: 'Dara', state: 'PROPOSED' },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    expect(await states()).toMatchObject([
      { name: 'Bopha', state: expect.not.stringMatching('PROPOSED') },
      { name: 'Dara', state: 'PROPOSED' },
    ]);
  },
  WAIT_MS,
);
