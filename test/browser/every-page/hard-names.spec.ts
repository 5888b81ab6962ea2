import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sessionCookie } from '../../../src/platform/http/session-cookies';
import { inFull } from '../../sizes';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { fillDemo } from '../../harness/data/demo';
import { type Audience, Harness } from '../../harness/harness';
import { launchChromium } from '../support/chromium';
import { pagesFrom, Route } from '../support/crawl';
import { Visitor } from '../support/visitor';

/**
 * Long names, names without spaces and right-to-left names break no page, and no audience sees another
 * audience's pages.
 */
jest.setTimeout(900_000);
const START: Readonly<Record<Audience, string>> = { trainee: '/', employer: '/employer', staff: '/staff' };
const WALLS: Readonly<Record<Audience, readonly string[]>> = { employer: FORBIDDEN_FOR_EMPLOYERS, trainee: FORBIDDEN_FOR_TRAINEES, staff: [] };
const WIDTHS = [320, 360, 768, 1280];
const LONG = 'ការអភិវឌ្ឍន៍ធនធានមនុស្សប្រកបដោយចីរភាពនិងបរិយាបន្នសម្រាប់ទាំងអស់គ្នា';
// no dictionary has this word, so that no browser finds a place to break it
const UNKNOWN_WORD = 'ក្ឞ'.repeat(40);
const NAMES = [LONG, UNKNOWN_WORD, 'مريم عبد الرحمن بنت عبد الله', 'Donaudampfschifffahrtsgesellschaftskapitaenswitwe', '\u2067ابجد\u2069 Sophea 🫶🏽'];
const ROUTES = readFileSync(join(__dirname, 'pages.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => new Route(line.slice(0, 50).trim()));
let harness: Harness;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

/** Renames the people and employers of the demo, in rotation. */
async function rename(): Promise<void> {
  const at = (column: string): string => `($1::text[])[1 + abs(hashtext(${column}::text)) % ${NAMES.length}]`;
  await harness.sql(`update trainee set display_name = left(${at('id')}, 80) where state <> 'ANONYMISED'`, [NAMES]);
  await harness.sql(`update account set display_name = ${at('id')} where audience <> 'trainee'`, [NAMES]);
  await harness.sql(`update employer set legal_name = ${at('id')}, legal_name_km = $2`, [NAMES, LONG + LONG]);
  await harness.sql(`update employer_site set name = ${at('id')}, address = $2`, [NAMES, LONG]);
  await harness.sql(`update vacancy set title = ${at('id')}, tasks = $2`, [NAMES, LONG.repeat(4)]);
}

inFull('long words without a blank, and names written from the right, keep every page within a narrow screen and a desk at twice its size', async () => {
  const accounts = await fillDemo(harness);
  await rename();
  const browser = await launchChromium();
  const wide = new Set<string>();
  let pages = 0;
  const visitCounts = new Map<string, number>();
  for (const { audience, login } of accounts) {
    await harness.sql('delete from daily_disclosure');
    const { id } = await harness.one<{ id: string }>('select id from account where login = $1', [login]);
    const cookies = { [sessionCookie(audience, false)]: (await harness.session(audience, id)).token, 'wm-lang': 'km' };
    const cookie = Object.entries(cookies)
      .map((pair) => pair.join('='))
      .join('; ');
    const visitor = await Visitor.open(browser, harness.url, { script: false });
    await visitor.context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: harness.url })));
    for await (const { address, route, status, headers } of pagesFrom({
      home: harness.url,
      start: START[audience],
      cookie,
      routes: ROUTES,
      most: 1,
      looks: visitCounts,
      staysIn: true,
    })) {
      if (status >= 500) wide.add(`${route} answers ${status}`);
      if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue;
      await visitor.page.goto(address);
      pages++;
      for (const fault of await visitor.overflow([320, 640])) wide.add(`${route}: ${fault}`);
    }
    await visitor.close();
  }
  await browser.close();
  expect([...wide].sort()).toEqual([]);
  expect(pages).toBeGreaterThan(90);
});

test("a page opened by the wrong audience redirects to that user's own sign-in page", async () => {
  await harness.empty();
  const accounts = await fillDemo(harness);
  const wrong: string[] = [];
  for (const audience of ['trainee', 'employer', 'staff'] as const) {
    const { login } = accounts.find((account) => account.audience === audience) ?? { login: '' };
    const { id } = await harness.one<{ id: string }>('select id from account where login = $1', [login]);
    const cookie = `${sessionCookie(audience, false)}=${(await harness.session(audience, id)).token}`;
    const others = [
      '/employer/vacancies',
      '/employer/candidates',
      '/staff/trainees',
      '/staff/import',
      '/staff/vacancies',
      '/consents',
      '/contact-methods',
    ].filter((path) => (path.startsWith('/employer') ? 'employer' : path.startsWith('/staff') ? 'staff' : 'trainee') !== audience);
    for (const path of others) {
      const answer = await fetch(harness.url + path, { headers: { cookie }, redirect: 'manual' });
      const entrance = path.startsWith('/employer') ? '/employer' : path.startsWith('/staff') ? '/staff' : '/';
      const to = answer.headers.get('location') ?? '';
      if (answer.status !== 303 || to.split('?')[0] !== entrance) wrong.push(`${audience} at ${path}: ${answer.status} ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('an unknown address gives a valid not-found page in both languages', async () => {
  const browser = await launchChromium();
  const wrong: string[] = [];
  for (const [audience, start] of Object.entries(START)) {
    const visitor = await Visitor.open(browser, harness.url);
    for (const language of ['km', 'en']) {
      await visitor.page.goto(`${start}?lang=${language}`);
      const answer = await visitor.page.goto(`${start.replace(/\/$/, '')}/no-such-page`);
      // the browser logs the 404 response
      visitor.complaints.length = 0;
      if (answer?.status() !== 404) wrong.push(`${audience}, ${language}: answers ${answer?.status()}`);
      wrong.push(...(await visitor.faults(WALLS[audience as Audience], WIDTHS)).map((fault) => `${audience}, ${language}: ${fault}`));
    }
    await visitor.close();
  }
  await browser.close();
  expect(wrong).toEqual([]);
});
