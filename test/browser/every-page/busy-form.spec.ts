import { Scene, WAIT_MS } from '../support/scene';

/** From the press of a button until the next page, a form shows that it is busy and is sent only once. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** Notes whether each press would have sent the form, and prevents navigation. */
const HOLD = `window.sendings = []; addEventListener('submit', (event) => {
  window.sendings.push(!event.defaultPrevented);
  event.preventDefault();
})`;

test.each([
  ['staff', '/staff?lang=en', 'Password'],
  ['employers', '/employer?lang=en', 'Password'],
  ['trainees', '/?lang=en', 'PIN'],
])(
  'a form of %s is busy once its button is pressed, ignores a second press, and is ready again after eight seconds',
  async (_who, address, field) => {
    const { page } = await scene.visitor();
    await page.clock.install();
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(HOLD);
    const form = page.locator('form', { has: page.getByLabel(field) });
    const button = form.locator('button.main').first();
    await button.click();
    expect(await form.getAttribute('aria-busy')).toBe('true');
    expect(await page.evaluate("getComputedStyle(document.querySelector('form[aria-busy] button.main')).cursor")).toBe('progress');
    await button.click();
    await page.getByLabel(field).press('Enter');
    expect(await page.evaluate('window.sendings')).toEqual([true, false, false]);
    await page.clock.runFor(8_000);
    expect(await form.getAttribute('aria-busy')).toBeNull();
  },
  WAIT_MS,
);
