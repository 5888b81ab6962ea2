import { readFileSync } from 'node:fs';
import { generate } from 'otplib';

const START = { trainee: '/', employer: '/employer', staff: '/staff' };
const SIGN_IN_ADDRESS = { trainee: '/sign-in', employer: '/employer/sign-in', staff: '/staff/sign-in' };

/** The routes of all pages, as listed for the tests. */
const routes = (kit) =>
  readFileSync('test/browser/every-page/pages.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => new kit.Route(line.slice(0, 50).trim()));

/**
 * Finds one page of each route, by following links as the demo's accounts and by the extra visits below: the
 * one with the most content. Sign-in pages are visited without a session. Several pages of each route are
 * visited, because their links differ: for example, only a planned visit still links to its record form.
 * @returns audience, name, route, address, title and visitor of each page, and what must be done `before` a
 * visit, if anything
 */
export async function everyPage(kit, demo) {
  const { home, accounts } = demo;
  const routeList = routes(kit);
  const visitors = Object.keys(START).map((audience) => new Visitor(home, audience, null));
  for (const account of accounts) visitors.push(await new Visitor(home, account.audience, account).signIn());
  const fullestPages = new Map();
  const take = (visitor, { route, address, body, status, headers }, before) => {
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return;
    const { audience } = visitor;
    const name = nameOf(audience, route, routeList, visitor.isOutside && route === START[audience]);
    // pages are padded with blanks
    const { length } = body.trimEnd();
    const page = { audience, name, route, address, title: titleOf(body), visitor, length, before };
    if (length > (fullestPages.get(name)?.length ?? 0)) fullestPages.set(name, page);
  };
  for (const visitor of visitors) {
    const { audience } = visitor;
    for await (const page of kit.pagesFrom({ home, start: START[audience], cookie: visitor.cookie, routes: routeList, most: 3, staysIn: true })) {
      take(visitor, page);
    }
  }
  for await (const { visitor, page, before } of pagesAside(kit, demo, visitors, routeList)) take(visitor, page, before);
  return [...fullestPages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The pages that no link leads to, reached as in the tests. */
async function* pagesAside(kit, demo, visitors, routes) {
  const { home } = demo;
  for (const { audience, as, come, before } of kit.ASIDES) {
    const visitor = visitors.find((one) => one.audience === audience && one.note === as);
    if (!visitor) throw new Error(`no demo account has the note ${as}`);
    if (!visitor.isOutside) await visitor.signIn();
    const guest = new kit.Guest({ ...demo, url: home }, visitor.isOutside ? null : await idOf(demo, visitor), visitor.cookie);
    for (const address of await come(guest)) {
      await before?.(guest);
      const page = await kit.lookAt({ home, cookie: visitor.cookie, routes }, { address, from: 'no page' });
      yield { visitor, page, before: before && (() => before(guest)) };
    }
  }
}

const idOf = async ({ one }, { account }) => (await one('select id from account where login = $1', [account.login])).id;

const titleOf = (body) => /<title>([^<]*)/.exec(body)?.[1];

/**
 * `staff-vacancies-matches` for `/staff/vacancies/:id/matches`, and `staff-vacancies-one` for
 * `/staff/vacancies/:id`, whose list has its own page.
 */
function nameOf(audience, route, known, isSignInPage) {
  const words = route.split('/').filter((word) => word !== '' && !word.startsWith(':'));
  const [, list, parameter] = /^(.+)\/:(\w+)$/.exec(route) ?? [];
  if (known.some(({ path }) => path === list)) words.push(parameter === 'id' ? 'one' : parameter);
  if (words[0] === audience) words.shift();
  return [audience, ...(words.length > 0 ? words : [isSignInPage ? 'enter' : 'home'])].join('-');
}

/**
 * A visitor with a separate browser, signed out or signed in. Pages are in Khmer, whose letters take three
 * times as many bytes; for staff in English.
 */
class Visitor {
  constructor(home, audience, account) {
    this.jar = new Map([['wm-lang', audience === 'staff' ? 'en' : 'km']]);
    this.home = home;
    this.audience = audience;
    this.account = account;
  }

  /** The note of the account in the printed sign-ins. */
  get note() {
    return this.account?.note ?? 'Visitor';
  }

  get isOutside() {
    return this.account === null;
  }

  get cookie() {
    return [...this.jar].map((pair) => pair.join('=')).join('; ');
  }

  async signIn() {
    const { audience, account, jar } = this;
    const signInPage = await (await this.#fetch(START[audience])).text();
    const form = new URLSearchParams({
      csrf: /name="csrf" value="([^"]+)"/.exec(signInPage)?.[1] ?? '',
      key: crypto.randomUUID(),
      login: account.login,
      secret: account.secret,
      ...(account.totpSecret ? { code: await generate({ secret: account.totpSecret }) } : {}),
    });
    const { status } = await this.#fetch(SIGN_IN_ADDRESS[audience], { method: 'POST', body: form });
    if (status !== 303 || !jar.has(`wm-${audience}`)) throw new Error(`${account.login} could not sign in (${status})`);
    return this;
  }

  /** Signs in again if the session has ended: otherwise the light sign-in page would be measured instead. */
  async ensureReachable({ address, title, name, before }) {
    const sees = async () => {
      await before?.();
      return titleOf(await (await this.#fetch(address)).text()) === title;
    };
    if (await sees()) return;
    if (!this.isOutside) await this.signIn();
    if (!(await sees())) throw new Error(`${name} has changed since it was found`);
  }

  /** Sends a request and stores cookies as a browser does. */
  async #fetch(address, options = {}) {
    const answer = await fetch(this.home + address, { ...options, headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    return answer;
  }
}
