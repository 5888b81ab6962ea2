import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../vocabulary';
import { inDays } from '../world/people';
import { clockAt, placeStarted, type Taken } from '../world/placements';
import { SIZES } from '../sizes';
import { PIN, Scene, WAIT_MS } from './scene';
import type { Visitor } from './visitor';

/** What was pressed or typed before the page was left for a moment: for another language, for "are you still there?", or because the session ended. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function workingForTwoWeeks(): Promise<Taken> {
  const sophea = await scene.people.trainee(scene.institution, { officer: scene.officer });
  const place = await placeStarted(scene.world, sophea, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
  await clockAt(scene.world, inDays(14), 9 * 3600);
  return place;
}

async function press(page: Page, answer: string): Promise<void> {
  const before = page.url();
  await page.locator(`button[name=answer][value="${answer}"]`).click();
  await page.waitForURL((url) => url.href !== before);
}

/** She stands at the third question of five; to the second she said that she was not paid in full. */
async function atTheThird(visitor: Visitor, place: Taken): Promise<void> {
  await scene.enterAsTrainee(visitor, place.trainee);
  await visitor.page.goto('/check-in?lang=en');
  for (const answer of ['2', 'NO']) await press(visitor.page, answer);
  await visitor.page.getByText('Question 3 of 5').waitFor();
}

/** She answers the other three: what she said before is there, and somebody has to look at it. */
async function finishes(page: Page): Promise<void> {
  for (const answer of ['YES', 'YES', 'NOTHING']) await press(page, answer);
  await page.waitForURL(/thanks$/);
  expect(await scene.world.one('select mood from follow_up_record')).toEqual({ mood: 2 });
  const said = await scene.world.sql<{ indicator: string; answer: string }>(
    "select indicator, answer from follow_up_answer where indicator = 'WITHHOLDING_WAGES'",
  );
  expect(said).toEqual([{ indicator: 'WITHHOLDING_WAGES', answer: 'NO' }]);
  expect(await scene.world.sql("select kind from task where kind = 'REVIEW_ANSWER'")).toHaveLength(1);
}

const unused = (interval: string): Promise<unknown> =>
  scene.world.sql('update session set last_seen_at = now() - $1::interval where ended_at is null', [interval]);
async function entersAgain({ page }: Visitor, place: Taken): Promise<void> {
  await page.locator('#login').fill(await scene.loginOf(place.trainee.user.id));
  await page.locator('#secret').fill(PIN);
  await page.locator('button.main').click();
  await page.waitForURL(/\/check-in\/3\?d=/);
}

test.each(SIZES.scripts)(
  'at the third question she switches the language, and what she said before is sent (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    await atTheThird(visitor, place);
    await page.getByRole('link', { name: 'ខ្មែរ' }).click();
    await page.locator('html[lang=km]').waitFor();
    expect(page.url()).toContain('/check-in/3?d=');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await finishes(page);
  },
  WAIT_MS,
);

test(
  'without a script “are you still there?” leads back to the third question with what she said before, in another language too',
  async () => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor({ script: false });
    const { page } = visitor;
    await atTheThird(visitor, place);
    const refresh = await page.locator('meta[http-equiv=refresh]').getAttribute('content');
    await unused('8 minutes 40 seconds');
    await page.goto(/url=(.*)$/.exec(refresh ?? '')?.[1] ?? '');
    await page.getByRole('heading', { name: 'Are you still there?' }).waitFor();
    await page.getByRole('link', { name: 'ខ្មែរ' }).click();
    await page.locator('html[lang=km]').waitFor();
    await page.locator('main button.main').click();
    await page.waitForURL(/\/check-in\/3\?d=/);
    // the telephone lay asleep, and the question comes too late
    await unused('11 minutes');
    await page.goto(/url=(.*)$/.exec(refresh ?? '')?.[1] ?? '');
    await page.waitForURL(/\/\?d=/);
    await entersAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'a press after the end of her session costs her the press alone, and not what she said before (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    await atTheThird(visitor, place);
    await unused('11 minutes');
    await page.locator('button[name=answer][value=YES]').click();
    await page.locator('#secret').waitFor();
    await page.getByRole('link', { name: 'ខ្មែរ' }).click();
    await page.locator('html[lang=km]').waitFor();
    expect(await page.content()).not.toContain('Kitchen helper');
    await entersAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test(
  'the end that takes her page away leads back to the third question when she has entered again',
  async () => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor();
    const { page } = visitor;
    await page.clock.install();
    await atTheThird(visitor, place);
    await unused('11 minutes');
    await page.clock.fastForward('10:05');
    await page.waitForURL(/\/\?d=/);
    await entersAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test(
  'a form that was refused keeps what was typed when the language is switched, and its problems say in which language they are',
  async () => {
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto('/employer/members?lang=en');
    await page.locator('input[name=email]').fill('nobody at example');
    await page
      .locator('form', { has: page.locator('input[name=email]') })
      .locator('button[type=submit]')
      .click();
    const told = await page.locator('#email-problem').innerText();
    await page.getByRole('link', { name: 'ខ្មែរ' }).click();
    await page.locator('html[lang=km]').waitFor();
    expect(await page.locator('input[name=email]').inputValue()).toBe('nobody at example');
    expect([await page.locator('#email-problem').innerText(), await page.locator('#email-problem').getAttribute('lang')]).toEqual([told, 'en']);
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  },
  WAIT_MS,
);
