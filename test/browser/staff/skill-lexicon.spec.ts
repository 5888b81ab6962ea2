import type { Person } from '../../harness/harness';
import { askSkill, escoSkill, pickedWords, saved } from '../../harness/data/skills';
import { SIZES } from '../../sizes';
import { Scene } from '../support/scene';

/** A steward reads which words staff requested and picked, and adds words to the search. */
let scene: Scene;
let steward: Person;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  steward = await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']);
});

test.each(SIZES.scripts)(
  'a steward answers a question with a skill and approves a picked word (JavaScript: %s)',
  async (script) => {
    const weaving = await escoSkill(scene.harness, 'perform basket weaving');
    await saved(steward, [weaving.code], [{ text: 'zrapling', skillCode: weaving.code }]);
    await askSkill(steward, 'frobbing');
    const visitor = await scene.visitor({ script });
    await scene.enterAsStaff(visitor, steward);
    const { page } = visitor;
    await page.goto('/staff/skills');
    await page.getByRole('link', { name: 'Words for skills' }).click();
    await page.getByRole('link', { name: 'Choose a skill' }).click();
    await page.getByLabel('Search for the skill').fill('basket weaving');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('button', { name: 'Add word' }).first().click();
    await page.getByRole('alert').getByRole('link', { name: 'Search for the skill' }).waitFor();
    await page.getByLabel('Skill', { exact: true }).selectOption({ label: 'perform basket weaving' });
    await page.getByRole('button', { name: 'Add word' }).first().click();
    await page.getByText('No open questions').waitFor();
    await page
      .getByRole('row', { name: /zrapling/ })
      .getByRole('button', { name: 'Add word' })
      .click();
    await page.getByText('Nothing to decide').waitFor();
    expect(await page.getByRole('button', { name: 'Remove word' }).count()).toBe(2);
    expect(await pickedWords(steward)).toEqual([]);
    if (script) expect(await visitor.faults()).toEqual([]);
    else expect(visitor.complaints).toEqual([]);
    await page.goto('/staff/lexicon?lang=km');
    await page.getByRole('heading', { name: 'ពាក្យសម្រាប់ជំនាញ' }).waitFor();
  },
  60_000,
);
