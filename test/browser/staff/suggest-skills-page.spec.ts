import { Desk, uncountedTasks } from '../support/desk';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * Staff enter the work of five typical trainees. The test counts the presses, choices and filled fields until the skills
 * are in the profile.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const WOMEN: readonly (readonly [who: string, told: string, work: readonly string[], notHers: readonly string[]])[] = [
  [
    'a waitress who cooked and cares for her grandmother',
    'waitress two years, cooked at weddings, cares for grandmother',
    ['5131', '5120', '5322'],
    ['cook meat dishes'],
  ],
  ['a garment worker', 'sewed shirts in a garment factory for three years', ['8153'], []],
  ['a cleaner who washed and ironed for a family', 'cleaned rooms in a hotel 8 months, maid for a family one year', ['9112', '9111'], []],
  [
    'a market seller who looked after children',
    'sold vegetables in the market with my aunt, looked after children',
    ['5211', '5311'],
    ['assist children with homework'],
  ],
  ['a farmer who raised pigs, told in Khmer', 'ធ្វើស្រែចម្ការ៥ឆ្នាំ ចិញ្ចឹមជ្រូក', ['6121', '6130'], ['breed cattle']],
];

test(
  'a usual profile takes at most twenty interactions from her words to her skills, without JavaScript',
  async () => {
    const desk = await Desk.of(scene, await scene.people.staff(scene.institution, ['CASE_WORKER']));
    const { page } = desk;
    for (const [who, told, work, notHers] of WOMEN) {
      const trainee = await scene.people.trainee(scene.institution, { officer: scene.officer });
      await desk.begin(`Enter what she did, from her page to her skills: ${who}`);
      await page.goto(`/staff/trainees/${trainee.id}/change?lang=en`);
      await desk.hand.press(page.locator('button[name="go"][value="skills"]'));
      await desk.fill('What did she do?', told);
      await desk.press('Suggest skills');
      for (const code of work) await desk.hand.press(page.locator(`button[name="go"][value="work:${code}"]`));
      for (const label of notHers) await desk.choose(label, '');
      await desk.press('Next');
      await desk.press('Next');
      await desk.press('Save changes');
      await page.getByText('Profile saved.').waitFor();
      const { count, worded } = await scene.harness.one<{ count: number; worded: number }>(
        'select count(*)::int, count(evidence)::int worded from trainee_skill where trainee_id = $1',
        [trainee.id],
      );
      expect(count).toBeGreaterThanOrEqual(7);
      expect(worded).toBeGreaterThanOrEqual(7);
    }
    desk.expectAsWritten();
    expect(uncountedTasks('suggest-skills-page.spec.ts')).toEqual([]);
  },
  WAIT_MS,
);
