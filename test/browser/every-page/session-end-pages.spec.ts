import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { Scene, SECRET, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** Lets real time pass for every open session: the idle time, and the age of the session. */
const unused = (interval: string): Promise<unknown> =>
  scene.harness.sql('update session set last_seen_at = now() - $1::interval where ended_at is null', [interval]);
const backdateSessions = (interval: string): Promise<unknown> =>
  scene.harness.sql("update session set created_at = now() - $1::interval, expires_at = now() + interval '1 day' where ended_at is null", [interval]);

test(
  'a trainee is warned in time and can continue with one tap, and at the end the page is cleared',
  async () => {
    const visitor = await scene.visitor();
    const { page } = visitor;
    await page.clock.install();
    await scene.enterAsTrainee(visitor, await scene.people.trainee(scene.institution));
    const warning = page.getByRole('alertdialog');
    // another tab extended the session in the meantime: no warning
    await page.clock.fastForward('08:40');
    await page.waitForTimeout(1500);
    expect(await warning.isVisible()).toBe(false);
    await unused('8 minutes 40 seconds');
    await page.clock.fastForward('08:40');
    await warning.waitFor();
    await visitor.picture('session-warning');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await warning.getByRole('button').click();
    await warning.waitFor({ state: 'hidden' });
    await unused('11 minutes');
    await page.clock.fastForward('10:05');
    await page.waitForURL('**/exit');
    expect(await page.content()).not.toContain('data-session');
  },
  WAIT_MS,
);

test(
  "an employer's input from before the session ended is back after signing in",
  async () => {
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await backdateSessions('11 hours 59 minutes 50 seconds');
    await page.goto('/employer/members');
    await page.locator('input[name=email]').fill('sourdough@example.com');
    const warning = page.getByRole('alertdialog');
    await warning.waitFor();
    // a session cannot be extended beyond its absolute limit
    expect(await warning.getByRole('button').isVisible()).toBe(false);
    await page.waitForURL('**/employer?d=*');
    await visitor.picture('session-ended');
    expect(await visitor.faults()).toEqual([]);
    await page.getByLabel('E-mail address').fill(await scene.loginOf(scene.employer.user.id));
    await page.getByLabel('Password').fill(SECRET);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/employer/members?d=*');
    expect(await page.locator('input[name=email]').inputValue()).toBe('sourdough@example.com');
    await page.getByText('What you typed is still here').waitFor();
    await visitor.picture('session-back');
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);
