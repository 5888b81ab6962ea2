import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/platform/security/actor';
import { sessionCookie } from '../../../src/platform/http/session-cookies';
import { WebModule } from '../../../src/web/web.module';
import { SIZES } from '../../sizes';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { fillDemo } from '../../harness/data/demo';
import { statementsOf } from '../../harness/statement-count';
import { type Audience, Harness } from '../../harness/harness';
import { routesOf } from '../../harness/routes';
import { ASIDES, Guest } from '../support/unlinked-pages';
import { launchChromium } from '../support/chromium';
import { type Found, lookAt, pagesFrom, partsOf, Route } from '../support/crawl';
import { faultsOf } from '../support/page-rules';
import { Visitor } from '../support/visitor';

/**
 * Visits every page of the three portals as each role finds it: from the start page along the links, in both
 * languages, in the demo. New pages are included once a link leads to them; for pages without a link,
 * unlinked-pages.ts describes how to get there.
 *
 * The cost of each page is recorded in pages.txt. Update new or more expensive pages with
 * WAYMARK_WRITE_PAGES=1; add CI=true to regenerate the whole file.
 */
const EXPECTED = join(__dirname, 'pages.txt');
const LANGUAGES = ['km', 'en'] as const;
const AUDIENCES = ['trainee', 'employer', 'staff'] as const;
const START: Readonly<Record<Audience, string>> = { trainee: '/', employer: '/employer', staff: '/staff' };
const WALLS: Readonly<Record<Audience, readonly string[]>> = { employer: FORBIDDEN_FOR_EMPLOYERS, trainee: FORBIDDEN_FOR_TRAINEES, staff: [] };
/** Includes a desktop screen at 200 % zoom. */
const WIDTHS = [320, 360, 640, 768, 1280];
const NOT_SEEN = 'nobody comes here';
jest.setTimeout(900_000);

/** A demo user who visits a portal in one language. */
interface Walker {
  readonly audience: Audience;
  readonly note: string;
  readonly language: Language;
  readonly account: string | null;
  cookies: Readonly<Record<string, string>>;
}
interface Seen {
  readonly walker: Walker;
  readonly page: Found;
  /** Prepares the state that the visit needs. */
  readonly before?: () => Promise<unknown>;
}

let harness: Harness;
let browser: Browser;
let names: string[];
/** The routes of all pages that the page controllers serve. */
let routes: Route[];
const walkers: Walker[] = [];
const visits: Seen[] = [];

beforeAll(async () => {
  harness = await Harness.start({ withSkillSearch: true });
  const paths = routesOf(harness.app, WebModule, 'GET').filter((path) => !/^\/(assets|favicon)|\*/.test(path));
  routes = paths.map((path) => new Route(path));
  const accounts = await fillDemo(harness);
  names = (await harness.sql<{ name: string }>('select display_name as name from trainee where display_name <> code union select code from trainee')).map(
    ({ name }) => name,
  );
  for (const [at, language] of LANGUAGES.entries()) {
    for (const audience of AUDIENCES) walkers.push({ audience, note: 'Visitor', language, account: null, cookies: {} });
    for (const { audience, login, note } of accounts.filter((_, account) => SIZES.crawl.isWhole || account % LANGUAGES.length === at)) {
      const { id } = await harness.one<{ id: string }>('select id from account where login = $1', [login]);
      walkers.push({ audience, note, language, account: id, cookies: {} });
    }
  }
  browser = await launchChromium();
  const visitCounts = new Map<string, number>();
  for (const walker of walkers) await walk(walker, SIZES.crawl.isWhole ? new Map() : visitCounts);
  // the crawl has used up the daily limit of people seen
  await harness.sql('delete from daily_disclosure');
  for (const language of LANGUAGES) await goAside(language);
});
afterAll(async () => {
  await browser.close();
  await harness.end();
});

const cookieOf = ({ cookies }: Walker): string =>
  Object.entries(cookies)
    .map((pair) => pair.join('='))
    .join('; ');
const wayOf = (walker: Walker) => ({
  home: harness.url,
  cookie: cookieOf(walker),
  routes,
  counted: (request: () => Promise<unknown>): Promise<number> => statementsOf(harness, request),
});

async function walk(walker: Walker, visitCounts: Map<string, number>): Promise<void> {
  await signIn(walker);
  const options = { ...wayOf(walker), start: START[walker.audience], most: SIZES.crawl.most, looks: visitCounts };
  for await (const page of pagesFrom(options)) visits.push({ walker, page });
}

/** Before each visit, because the last page visited ended the session. */
async function signIn(walker: Walker): Promise<void> {
  const { audience, account, language } = walker;
  const session = account === null ? {} : { [sessionCookie(audience, false)]: (await harness.session(audience, account)).token };
  walker.cookies = { ...session, 'wm-lang': language };
}

/** Visits the pages that no link leads to. */
async function goAside(language: Language): Promise<void> {
  const among = walkers.filter((one) => one.language === language);
  for (const walker of among) await signIn(walker);
  for (const { audience, as, come, before } of ASIDES) {
    const walker = among.find((one) => one.audience === audience && one.note === as);
    if (!walker) continue;
    const guest = new Guest(harness, walker.account, cookieOf(walker));
    for (const address of await come(guest)) {
      await before?.(guest);
      const page = await lookAt(wayOf(walker), { address, from: 'no page' });
      visits.push({ walker, page, ...(before ? { before: () => before(guest) } : {}) });
    }
  }
}

/** All faults, each once per kind of page, with one of the visits that met it. */
class Faults {
  readonly #faults = new Map<string, string>();

  add({ walker: { note, language }, page: { route, address } }: Seen, faults: readonly string[]): void {
    for (const fault of faults) this.#faults.set(`${route} ${fault}`, `${route}: ${fault} (${note}, ${language}, ${address})`);
  }

  get all(): string[] {
    return [...this.#faults.values()].sort();
  }
}

test('every page is complete, neutral and uncached, and each of its forms applies once', async () => {
  const faults = new Faults();
  // the quick exit page is the same for everyone, in both languages
  for (const one of visits.filter(({ page }) => page.route !== '/exit'))
    faults.add(one, await faultsOf(one.page, one.walker.audience, one.walker.language, names));
  expect(faults.all).toEqual([]);
});

test('no page sends more SQL statements than pages.txt allows, and every page is visited', () => {
  const most = new Map(routes.map(({ path }) => [path, NOT_SEEN]));
  for (const { page } of visits) {
    const previous = most.get(page.route);
    if (previous === undefined) continue;
    if (previous === NOT_SEEN || Number(previous) < page.statements) most.set(page.route, String(roundedUp(page.statements)));
  }
  const recordedCosts = new Map(
    readFileSync(EXPECTED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 50).trim(), line.slice(51)]),
  );
  if (process.env['WAYMARK_WRITE_PAGES']) {
    const lines = [...most].map(([path, now]) => `${path.padEnd(50)} ${SIZES.crawl.isWhole ? now : dearer(now, recordedCosts.get(path))}\n`);
    writeFileSync(EXPECTED, lines.sort().join(''));
    return;
  }
  // pages that are not in the list yet are added before the full run
  const listed = [...most].filter(([path]) => SIZES.crawl.isWhole || recordedCosts.has(path));
  const unlike = listed.filter(([path, now]) => dearer(now, recordedCosts.get(path)) !== recordedCosts.get(path) || (SIZES.crawl.isWhole && now === NOT_SEEN));
  expect(unlike).toEqual([]);
});

/** The higher of the recorded and the current cost; a partial run may not visit every page. */
function dearer(now: string, recordedCost = NOT_SEEN): string {
  if (now === NOT_SEEN) return recordedCost;
  return recordedCost === NOT_SEEN || Number(now) > Number(recordedCost) ? now : recordedCost;
}

/** In steps of five, so that one more due item on a demo day does not change the list. */
const roundedUp = (statements: number): number => Math.ceil(statements / 5) * 5;

/** Skips a page whose structure contains only elements already checked in its language. */
function hasNews({ walker: { language }, page: { body } }: Seen, previous: Record<Language, Set<string>>): boolean {
  const news = [...partsOf(body)].filter((part) => !previous[language].has(part));
  for (const part of news) previous[language].add(part);
  return news.length > 0;
}

test('every page is accessible in a browser, fits every screen and loads no external resources', async () => {
  const faults = new Faults();
  const previous = { km: new Set<string>(), en: new Set<string>() };
  for (const walker of walkers) {
    const pages = visits.filter((one) => one.walker === walker && isReadable(one.page) && hasNews(one, previous)).slice(0, SIZES.crawl.inBrowser);
    if (pages.length === 0) continue;
    await signIn(walker);
    await harness.sql('delete from daily_disclosure');
    const visitor = await Visitor.open(browser, harness.url, { width: walker.audience === 'trainee' ? 360 : 1280 });
    await visitor.context.addCookies(Object.entries(walker.cookies).map(([name, value]) => ({ name, value, url: harness.url })));
    for (const one of pages) {
      await one.before?.();
      const answer = await visitor.page.goto(one.page.address);
      if (answer?.status() !== 200 || !visitor.page.url().endsWith(one.page.address)) faults.add(one, [`answers ${answer?.status()} at ${visitor.page.url()}`]);
      faults.add(one, await visitor.faults(WALLS[walker.audience], WIDTHS));
      visitor.complaints.length = 0;
    }
    await visitor.close();
  }
  expect(faults.all).toEqual([]);
});

const isReadable = ({ status, headers, route }: Found): boolean =>
  status === 200 && headers.get('content-type')?.startsWith('text/html') === true && route !== '/sign-out';
