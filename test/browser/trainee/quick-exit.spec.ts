import { setTimeout as pause } from 'node:timers/promises';
import { FORBIDDEN_FOR_TRAINEES, forbiddenIn } from '../../repository/vocabulary';
import { offerIn } from '../../harness/data/pipeline-rows';
import type { Trainee } from '../../harness/data/people';
import { PIN, Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/**
 * The quick exit: in the same position on every page, immediate, with or without a network, and Back shows no
 * data.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const HERS = 'Kitchen helper';
const AT_ONCE_MS = 100;
const SAID_WITHIN_MS = 5_000;

/** A trainee on a page deep in the portal, with an open offer. */
async function inside(script: boolean): Promise<{ visitor: Visitor; her: Trainee }> {
  const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
  const offer = await offerIn(scene.harness, her, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'EXPLAINED');
  const visitor = await scene.visitor({ script });
  await scene.enterAsTrainee(visitor, her);
  await visitor.page.goto(`/offer/${offer.id}?lang=en`);
  await visitor.page.getByRole('heading', { name: HERS }).waitFor();
  return { visitor, her };
}

/** Waits until the neutral page is cached for use without a network. */
const waitForCache = ({ page }: Visitor): Promise<unknown> =>
  page.evaluate(`navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match('/exit'))) await new Promise((done) => setTimeout(done, 20));
  })`);
/** Whether the session she last opened on this phone has ended. */
const isOver = async ({ user }: Trainee): Promise<boolean> =>
  (
    await scene.harness.one<{ over: boolean }>('select ended_at is not null as over from session where account_id = $1 order by created_at desc limit 1', [
      user.id,
    ])
  ).over;

/**
 * How long the page took to become blank after a press of this kind. The page reports it while it unloads, so
 * the report may arrive after the next page.
 */
async function blankAfter({ page }: Visitor, press: 'click' | 'keydown'): Promise<() => Promise<number>> {
  let tell: (ms: number) => void;
  const elapsed = new Promise<number>((resolve) => (tell = resolve));
  await page.exposeFunction('tellBlank', (ms: number) => tell(ms));
  await page.evaluate(`{
    let pressedAt = 0;
    addEventListener('${press}', () => (pressedAt = performance.now()), true);
    new MutationObserver(() => tellBlank(performance.now() - pressedAt)).observe(document.documentElement, { attributes: true });
  }`);
  return () => Promise.race([elapsed, pause(SAID_WITHIN_MS, Number.POSITIVE_INFINITY)]);
}

/** Presses Back as often as possible; no page may show her data. */
async function expectNothingBehind({ page }: Pick<Visitor, 'page'>): Promise<void> {
  for (let steps = 0; steps < 4; steps++) {
    await page.goBack({ timeout: 4_000 }).catch(() => null);
    expect(forbiddenIn(await page.content(), [HERS, ...FORBIDDEN_FOR_TRAINEES])).toEqual([]);
  }
}

test(
  'quick exit blanks the page at once, ends the session on the server and clears the browser, and Back shows no data',
  async () => {
    const { visitor, her } = await inside(true);
    const { page, context } = visitor;
    await waitForCache(visitor);
    const close = page.getByRole('link', { name: 'Leave now' });
    const box = await close.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(48);
    const blankAfterMs = await blankAfter(visitor, 'click');
    await close.click();
    await page.waitForURL('**/exit');
    expect(await blankAfterMs()).toBeLessThan(AT_ONCE_MS);
    for (let tries = 0; tries < 50 && !(await isOver(her)); tries++) await page.waitForTimeout(50);
    expect(await isOver(her)).toBe(true);
    await page.waitForFunction('caches.keys().then((names) => names.length === 0)');
    expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
    await expectNothingBehind(visitor);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'quick exit on one page closes her other pages too, and Back shows no data on any of them',
  async () => {
    const { visitor, her } = await inside(true);
    const { page, context } = visitor;
    await waitForCache(visitor);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: HERS }).waitFor();
    await page.getByRole('link', { name: 'Leave now' }).click();
    await Promise.all([page, other].map((one) => one.waitForURL('**/exit')));
    for (let tries = 0; tries < 50 && !(await isOver(her)); tries++) await page.waitForTimeout(50);
    expect(await isOver(her)).toBe(true);
    for (const one of [page, other]) await expectNothingBehind({ page: one });
  },
  WAIT_MS,
);

test(
  'pressing Shift three times triggers quick exit',
  async () => {
    const { visitor, her } = await inside(true);
    const blankAfterMs = await blankAfter(visitor, 'keydown');
    for (let times = 0; times < 3; times++) await visitor.page.keyboard.press('Shift');
    await visitor.page.waitForURL('**/exit');
    expect(await blankAfterMs()).toBeLessThan(AT_ONCE_MS);
    for (let tries = 0; tries < 50 && !(await isOver(her)); tries++) await visitor.page.waitForTimeout(50);
    expect(await isOver(her)).toBe(true);
    await expectNothingBehind(visitor);
  },
  WAIT_MS,
);

test(
  'without a network, quick exit and Back still lead to the neutral page, and the session ends before any page opens again',
  async () => {
    const { visitor, her } = await inside(true);
    const { page, context } = visitor;
    await waitForCache(visitor);
    await page.reload();
    const cachedAddresses = 'caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((one) => one.keys()))))';
    const addresses = await page.evaluate(`${cachedAddresses}.then((all) => all.flat().map(({ url }) => new URL(url).pathname))`);
    expect(addresses).toEqual(['/exit']);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.getByText('You can close this window now.').waitFor();
    expect(page.url()).toMatch(/\/exit$/);
    await page.goBack();
    await page.getByText('You can close this window now.').waitFor();
    expect(await isOver(her)).toBe(false);
    await context.setOffline(false);
    await page.goto('/');
    await page.locator('#secret').waitFor();
    expect(await isOver(her)).toBe(true);
    await expectNothingBehind(visitor);
  },
  WAIT_MS,
);

test(
  'a sign-out that ends late clears the cookies of an open sign-in page, and the next user still signs in with it',
  async () => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const { page, context } = await scene.visitor();
    await scene.setSecret(her.user.id, PIN);
    await page.goto('/?lang=en');
    await context.clearCookies();
    await page.locator('#login').fill(await scene.loginOf(her.user.id));
    await page.locator('#secret').fill(PIN);
    await page.locator('button.main').click();
    await page.getByText('Nothing to do today').waitFor();
    expect(await isOver(her)).toBe(false);
  },
  WAIT_MS,
);

test(
  'without a script, quick exit is a link that ends the session and leads to the same page, and Back shows no data',
  async () => {
    const { visitor, her } = await inside(false);
    await visitor.page.getByRole('link', { name: 'Leave now' }).click();
    await visitor.page.getByText('You can close this window now.').waitFor();
    expect(await isOver(her)).toBe(true);
    expect((await visitor.context.cookies()).map(({ name }) => name)).toEqual([]);
    await expectNothingBehind(visitor);
  },
  WAIT_MS,
);

test('a first visit transfers at most 14 kB without the font that most phones have, and each later page little', async () => {
  const { visitor } = await inside(true);
  const { url } = scene.harness;
  const cookie = (await visitor.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const weigh = async (path: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`${url}${path}`, { headers: { cookie, 'accept-encoding': 'gzip, br' } });
    return [Number(answer.headers.get('content-length')), await answer.text()];
  };
  const [page, html] = await weigh('/?lang=km');
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const others = await Promise.all([...assets, '/exit.js', '/exit'].map(async (path) => (await weigh(path))[0]));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  expect(page + others.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(14 * 1024);
  const islands = await Promise.all([...assets.filter((path) => path.endsWith('.js')), '/exit.js'].map(async (path) => (await weigh(path))[0]));
  expect(islands.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(2 * 1024);
}, 90_000);
