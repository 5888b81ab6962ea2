import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { alertsSeenBy, checkIn, safety } from '../../harness/data/safety';
import { clockAt, startedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { PIN, Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/**
 * Input survives a short interruption: switching the language, the session timeout warning, or the end of the
 * session.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function workingForTwoWeeks(): Promise<CreatedPlacement> {
  const sophea = await scene.people.trainee(scene.institution, { officer: scene.officer });
  const place = await startedPlacement(scene.harness, sophea, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
  await clockAt(scene.harness, inDays(14), 9 * 3600);
  return place;
}

async function press(page: Page, answer: string): Promise<void> {
  const before = page.url();
  await page.locator(`button[name=answer][value="${answer}"]`).click();
  await page.waitForURL((url) => url.href !== before);
}

/** A trainee at the third of five questions; at the second she answered that she was not paid in full. */
async function atTheThird(visitor: Visitor, place: CreatedPlacement): Promise<void> {
  await scene.enterAsTrainee(visitor, place.trainee);
  await visitor.page.goto('/check-in?lang=en');
  for (const answer of ['2', 'NO']) await press(visitor.page, answer);
  await visitor.page.getByText('Question 3 of 5').waitFor();
}

/**
 * She answers the remaining three: her earlier answers are still there, and staff get a task to review them.
 */
async function finishes(page: Page): Promise<void> {
  for (const answer of ['YES', 'YES', 'NOTHING']) await press(page, answer);
  await page.waitForURL(/thanks$/);
  expect(await scene.harness.one('select mood from follow_up_record')).toEqual({ mood: 2 });
  const answers = await scene.harness.sql<{ indicator: string; answer: string }>(
    "select indicator, answer from follow_up_answer where indicator = 'WITHHOLDING_WAGES'",
  );
  expect(answers).toEqual([{ indicator: 'WITHHOLDING_WAGES', answer: 'NO' }]);
  expect(await scene.harness.sql("select kind from task where kind = 'REVIEW_ANSWER'")).toHaveLength(1);
}

const unused = (interval: string): Promise<unknown> =>
  scene.harness.sql('update session set last_seen_at = now() - $1::interval where ended_at is null', [interval]);
async function signInAgain({ page }: Visitor, place: CreatedPlacement): Promise<void> {
  await page.locator('#login').fill(await scene.loginOf(place.trainee.user.id));
  await page.locator('#secret').fill(PIN);
  await page.locator('button.main').click();
  await page.waitForURL(/\/check-in\/3\?d=/);
}

test.each(SIZES.scripts)(
  'a trainee who switches the language at the third question does not lose her earlier answers (JavaScript: %s)',
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
  'without a script, the timeout warning leads back to the third question with her answers, also in another language',
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
    // the phone was asleep, and the warning comes too late
    await unused('11 minutes');
    await page.goto(/url=(.*)$/.exec(refresh ?? '')?.[1] ?? '');
    await page.waitForURL(/\/\?d=/);
    await signInAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an answer after the end of the session loses only that answer (JavaScript: %s)',
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
    await signInAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test(
  'after her session times out, signing in leads a trainee back to the third question',
  async () => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor();
    const { page } = visitor;
    await page.clock.install();
    await atTheThird(visitor, place);
    await unused('11 minutes');
    await page.clock.fastForward('10:05');
    await page.waitForURL(/\/\?d=/);
    await signInAgain(visitor, place);
    await finishes(page);
  },
  WAIT_MS,
);

test(
  'a rejected form retains its input when the language is switched, and its errors appear in the new language',
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
    expect(await page.locator('#email-problem').innerText()).toContain('Enter one e-mail address, for example name@example.org.');
    await visitor.switchLanguage();
    expect(await page.locator('input[name=email]').inputValue()).toBe('nobody at example');
    // the error follows the language of the page, so it needs no mark for another one
    expect([await page.locator('#email-problem').innerText(), await page.locator('#email-problem').getAttribute('lang')]).toEqual([
      expect.stringContaining('អ៊ីមែល'),
      null,
    ]);
    await page.getByRole('alert').getByText('មានបញ្ហា').waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  },
  WAIT_MS,
);

/** A business that is registering, at the last answers. */
async function registering(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.goto('/employer/register?lang=en');
  await page.getByLabel('Registered name').fill('Morning Rice & Sons');
  await page.getByLabel('Name in Khmer (optional)').fill('បាយព្រឹក');
  await page.getByLabel('Sector').selectOption({ index: 2 });
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
  'a visitor who switches the language during registration retains all input except the password, and does not register',
  async () => {
    const visitor = await scene.visitor();
    const { page } = visitor;
    const employers = (): Promise<unknown[]> => scene.harness.sql('select id from employer');
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
  'unsent remarks on a vacancy survive switching the language',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer);
    await scene.harness.sql("update vacancy set state = 'SUBMITTED' where id = $1", [vacancy.id]);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/vacancies/${vacancy.id}?lang=en`);
    await page.locator('summary', { hasText: 'Request change' }).first().click();
    const remark = page.locator('#written textarea').first();
    await remark.fill('Say how many hours');
    await visitor.switchLanguage();
    expect([await remark.inputValue(), await remark.isVisible()]).toEqual(['Say how many hours', true]);
    expect(await scene.harness.one('select state from vacancy where id = $1', [vacancy.id])).toEqual({ state: 'SUBMITTED' });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'on a page with several forms, the one in use retains its input',
  async () => {
    const lead = await scene.people.staff(scene.institution, ['SAFETY_LEAD']);
    const place = await workingForTwoWeeks();
    await checkIn(place.trainee.user, place.id, { canLeave: 'NO' });
    const { id } = (await alertsSeenBy(lead))[0] ?? {};
    await safety(lead, 'alertTriage', { id, input: { safetyWishes: 'To leave', lifeAtRisk: false }, expectedVersion: null });
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, lead);
    await page.goto(`/staff/alerts/${id}?lang=en`);
    await page.locator('summary', { hasText: 'Close as unfounded' }).click();
    const text = page.locator('#unfounded');
    await text.fill('She pressed the wrong one');
    await visitor.switchLanguage();
    expect([await text.inputValue(), await text.isVisible()]).toEqual(['She pressed the wrong one', true]);
    expect(await scene.harness.one('select state from safety_alert')).toEqual({ state: 'TRIAGED' });
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a disclosure with an unsent choice is open in the other language, and an untouched one stays closed',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer, { startsOn: inDays(0) });
    const { id } = await referralIn(scene.harness, await scene.people.trainee(scene.institution), vacancy, 'SHORTLISTED');
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    const reason = page.locator('input[name=reason][value=HOURS]');
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${id}?lang=en`);
    await visitor.switchLanguage();
    expect(await reason.isVisible()).toBe(false);
    await page.locator('details', { has: reason }).locator('summary').click();
    await reason.check();
    await visitor.switchLanguage();
    expect([await reason.isVisible(), await reason.isChecked()]).toEqual([true, true]);
    expect(await scene.harness.sql('select reason from referral_decline')).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
