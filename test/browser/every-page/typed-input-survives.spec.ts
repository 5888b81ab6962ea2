import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { referralIn } from '../../harness/data/path';
import { inDays } from '../../harness/data/people';
import { alertsSeenBy, checkIn, safety } from '../../harness/data/safety';
import { clockAt, placeStarted, type Taken } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { PIN, Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

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
    await visitor.switchLanguage();
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
    await visitor.switchLanguage();
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
    await visitor.switchLanguage();
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
    await visitor.switchLanguage();
    expect(await page.locator('input[name=email]').inputValue()).toBe('nobody at example');
    expect([await page.locator('#email-problem').innerText(), await page.locator('#email-problem').getAttribute('lang')]).toEqual([told, 'en']);
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  },
  WAIT_MS,
);

/** A business registers, and stands before its last answers. */
async function registering(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.goto('/employer/register?lang=en');
  await page.getByLabel('Registered name').fill('Morning Rice & Sons');
  await page.getByLabel('The name in Khmer, if there is one').fill('បាយព្រឹក');
  await page.getByLabel('Line of business').selectOption({ index: 2 });
  await page.locator('input[name=sizeBand]').nth(1).check();
  await page.getByLabel('Password').fill('eleven words and one more');
}
const typedIn = (page: Page): Promise<string[]> =>
  Promise.all([
    page.locator('#legalName').inputValue(),
    page.locator('#legalNameKm').inputValue(),
    page.locator('#sector').inputValue(),
    page.locator('input[name=sizeBand]:checked').inputValue(),
    page.locator('#secret').inputValue(),
  ]);

test(
  'what is typed before anybody signed in is there in the other language, the password aside, and nothing was sent',
  async () => {
    const visitor = await scene.visitor();
    const { page } = visitor;
    const employers = (): Promise<unknown[]> => scene.world.sql('select id from employer');
    const before = await employers();
    await registering(visitor);
    const typed = await typedIn(page);
    await visitor.switchLanguage();
    expect(await typedIn(page)).toEqual([...typed.slice(0, 4), '']);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await visitor.switchLanguage();
    expect(await typedIn(page)).toEqual([...typed.slice(0, 4), '']);
    expect(await employers()).toEqual(before);
  },
  WAIT_MS,
);

test(
  'remarks on a vacancy that are typed and not sent are there in the other language',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer);
    await scene.world.sql("update vacancy set state = 'SUBMITTED' where id = $1", [vacancy.id]);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/vacancies/${vacancy.id}?lang=en`);
    await page.locator('summary', { hasText: 'Ask to change' }).first().click();
    const remark = page.locator('#written textarea').first();
    await remark.fill('Say how many hours');
    await visitor.switchLanguage();
    expect([await remark.inputValue(), await remark.isVisible()]).toEqual(['Say how many hours', true]);
    expect(await scene.world.one('select state from vacancy where id = $1', [vacancy.id])).toEqual({ state: 'SUBMITTED' });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'of several forms on a page the one in which somebody types goes along',
  async () => {
    const lead = await scene.people.staff(scene.institution, ['SAFETY_LEAD']);
    const place = await workingForTwoWeeks();
    await checkIn(place.trainee.user, place.id, { canLeave: 'NO' });
    const { id } = (await alertsSeenBy(lead))[0] ?? {};
    await safety(lead, 'alertTriage', { id, input: { herWishes: 'To leave', lifeAtRisk: false }, saw: null });
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, lead);
    await page.goto(`/staff/alerts/${id}?lang=en`);
    await page.locator('summary', { hasText: 'End it: it proved to be none' }).click();
    const told = page.locator('#unfounded');
    await told.fill('She pressed the wrong one');
    await visitor.switchLanguage();
    expect([await told.inputValue(), await told.isVisible()]).toEqual(['She pressed the wrong one', true]);
    expect(await scene.world.one('select state from safety_alert')).toEqual({ state: 'TRIAGED' });
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'what is chosen in a fold and not sent stands open in the other language; a fold in which nothing was chosen stays shut',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer, { startsOn: inDays(0) });
    const { id } = await referralIn(scene.world, await scene.people.trainee(scene.institution), vacancy, 'SHORTLISTED');
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    const reason = page.locator('input[name=reason][value=HOURS]');
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/people/${id}?lang=en`);
    await visitor.switchLanguage();
    expect(await reason.isVisible()).toBe(false);
    await page.locator('details', { has: reason }).locator('summary').click();
    await reason.check();
    await visitor.switchLanguage();
    expect([await reason.isVisible(), await reason.isChecked()]).toEqual([true, true]);
    expect(await scene.world.sql('select reason from referral_decline')).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
