import type { Page } from 'playwright-core';
import { followUpOf } from '../../harness/data/follow-ups';
import { inDays } from '../../harness/data/people';
import { clockAt, startedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * A follow-up draft survives the end of the session, and two people who record the same contact do not
 * overwrite each other.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function workingForTwoWeeks(): Promise<CreatedPlacement> {
  const sophea = await scene.people.trainee(scene.institution, { displayName: 'Sophea', officer: scene.officer });
  const place = await startedPlacement(scene.harness, sophea, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
  await clockAt(scene.harness, inDays(14), 9 * 3600);
  return place;
}
const answerTo = (page: Page, question: string | RegExp, answer: string) => page.getByRole('group', { name: question }).getByLabel(answer, { exact: true });
/** For each question, whether both answers are aligned at top and bottom and start with their author. */
async function besideEachOther(page: Page): Promise<boolean[]> {
  const questions = await page.locator('fieldset.columns').all();
  return Promise.all(
    questions.map(async (question) => {
      const [mine, theirs] = await Promise.all([0, 1].map((at) => question.locator('.row').nth(at).boundingBox()));
      const rows = await question.locator('.row').allInnerTexts();
      const isLevel = mine?.y === theirs?.y && mine?.height === theirs?.height;
      return isLevel && rows[0]?.startsWith('Your version') === true && rows[1]?.startsWith('Staff') === true;
    }),
  );
}

test.each(SIZES.scripts)(
  'when two staff record the same contact, the later one sees both answers to each question and chooses (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks();
    const { id } = await followUpOf(scene.harness, place.id, 'F1');
    const colleague = await scene.people.staff(scene.institution, ['CASE_WORKER']);
    const [hers, his] = [await scene.visitor({ script, width: 360 }), await scene.visitor({ script, width: 900 })];
    await scene.enterAsStaff(hers, scene.officer);
    await scene.enterAsStaff(his, colleague);
    for (const { page } of [hers, his]) await page.goto(`/staff/follow-ups/${id}`);
    const { page } = hers;
    await page.getByLabel('By phone').check();
    await answerTo(page, 'How does she feel?', 'Bad').check();
    await answerTo(page, /Can you leave the workplace/, 'Not sure').check();
    await page.getByLabel('Next step').fill('She looks for a room of her own.');
    await his.page.getByLabel('By message').check();
    await answerTo(his.page, 'How does she feel?', 'Good').check();
    await his.page.getByLabel('Next step').fill('Call on Friday.');
    await his.page.getByRole('button', { name: 'Record answers' }).click();
    await his.page.getByText(/^Recorded/).waitFor();
    await his.close();

    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByRole('heading', { name: 'Compare versions' }).waitFor();
    await hers.picture(`follow-up-choose-${script}`);
    if (script) expect(await hers.faults()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await hers.picture(`follow-up-choose-wide-${script}`);
    expect(await besideEachOther(page)).toEqual([true, true, true]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Record my choices' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Next step/ })
      .waitFor();
    const choice = (question: string) => page.getByRole('group', { name: question });
    await choice('How did you speak with her?')
      .getByLabel(/By message/)
      .check();
    await choice('How does she feel?')
      .getByLabel(/^Your version Bad/)
      .check();
    await choice('Next step').getByLabel(/Both/).check();
    await page.getByRole('button', { name: 'Record my choices' }).click();
    await page.getByText('Recorded with your choices.').waitFor();
    const selection = `select method, mood, next_step as next, (select count(*)::int from follow_up_answer a where a.record_id = r.id and answer = 'NOT_SURE') as unsure`;
    expect(await scene.harness.sql(`${selection} from follow_up_record r order by recorded_at`)).toEqual([
      { method: 'CHAT', mood: 4, next: 'Call on Friday.', unsure: 0 },
      { method: 'CHAT', mood: 2, next: 'Call on Friday.\nShe looks for a room of her own.', unsure: 1 },
    ]);
    expect(await scene.harness.sql('select 1 from follow_up_draft')).toEqual([]);
    expect(hers.complaints).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'a saved draft opens in another browser after the session has ended (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks();
    const { id } = await followUpOf(scene.harness, place.id, 'F1');
    const first = await scene.visitor({ script, width: 900 });
    await scene.enterAsStaff(first, scene.officer);
    await first.page.goto(`/staff/follow-ups/${id}`);
    await first.page.getByLabel('By phone').check();
    await first.page.getByLabel('Next step').fill('She wants to see a doctor.');
    if (script) {
      await first.page.getByLabel('Last pay received').focus();
      await first.page.getByText(/Draft saved/).waitFor();
      await first.picture('follow-up-draft');
      expect(await first.faults()).toEqual([]);
      expect(await first.page.evaluate('JSON.stringify([localStorage.length, sessionStorage.length])')).toBe('[0,0]');
    } else {
      await first.page.getByRole('button', { name: 'Finish later' }).click();
      await first.page.getByText('Draft saved. Continue it at any time.').waitFor();
    }
    await first.close();
    await scene.harness.sql('update session set ended_at = now()');

    const later = await scene.visitor({ script, width: 360 });
    const { page } = later;
    await scene.enterAsStaff(later, scene.officer);
    await page.goto(`/staff/follow-ups/${id}`);
    expect(await page.getByLabel('Next step').inputValue()).toBe('She wants to see a doctor.');
    expect(await page.getByLabel('By phone').isChecked()).toBe(true);
    await later.picture(`follow-up-goes-on-${script}`);
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByText(/^Recorded/).waitFor();
    expect(await scene.harness.sql('select 1 from follow_up_draft')).toEqual([]);
    expect(await scene.harness.one('select method, next_step as next from follow_up_record')).toEqual({ method: 'CALL', next: 'She wants to see a doctor.' });
  },
  WAIT_MS,
);
