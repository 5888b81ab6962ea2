import { readFileSync } from 'node:fs';
import { generate } from 'otplib';

const START = { trainee: '/', employer: '/employer', staff: '/staff' };
const ENTER = { trainee: '/enter', employer: '/employer/enter', staff: '/staff/enter' };

/** The routes of all pages, as the tests keep them. */
const routes = (kit) =>
  readFileSync('test/browser/every-page/pages.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => new kit.Route(line.slice(0, 50).trim()));

/**
 * One page of each kind, as people of the demo come upon it along the links, or aside of them: of theirs the one with most on it. Doors are looked at from outside. Of
 * each kind some are looked at, because what one leads to another may not: a visit that is only planned has its record still to be written.
 * @returns audience, name, route, address, title and visitor of each, and what must be done `before` it is looked at, if anything
 */
export async function everyPage(kit, demo) {
  const { home, accounts } = demo;
  const known = routes(kit);
  const visitors = Object.keys(START).map((audience) => new Visitor(home, audience, null));
  for (const account of accounts) visitors.push(await new Visitor(home, account.audience, account).signIn());
  const found = new Map();
  const take = (visitor, { route, address, body, status, headers }, before) => {
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return;
    const { audience } = visitor;
    const name = nameOf(audience, route, known, visitor.isOutside && route === START[audience]);
    // pages are filled up with blanks
    const { length } = body.trimEnd();
    const page = { audience, name, route, address, title: titleOf(body), visitor, length, before };
    if (length > (found.get(name)?.length ?? 0)) found.set(name, page);
  };
  for (const visitor of visitors) {
    const { audience } = visitor;
    for await (const page of kit.pagesFrom({ home, start: START[audience], cookie: visitor.cookie, routes: known, most: 3, staysIn: true })) {
      take(visitor, page);
    }
  }
  for await (const { visitor, page, before } of pagesAside(kit, demo, visitors, known)) take(visitor, page, before);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The pages that no link leads to, as the tests come there. */
async function* pagesAside(kit, demo, visitors, routes) {
  const { home } = demo;
  for (const { audience, as, come, before } of kit.ASIDES) {
    const visitor = visitors.find((one) => one.audience === audience && one.note === as);
    if (!visitor) throw new Error(`nobody of the demo is told as ${as}`);
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

/** `staff-vacancies-matches` for `/staff/vacancies/:id/matches`, and `staff-vacancies-one` for `/staff/vacancies/:id` beside their list. */
function nameOf(audience, route, known, isDoor) {
  const words = route.split('/').filter((word) => word !== '' && !word.startsWith(':'));
  const [, list, parameter] = /^(.+)\/:(\w+)$/.exec(route) ?? [];
  if (known.some(({ path }) => path === list)) words.push(parameter === 'id' ? 'one' : parameter);
  if (words[0] === audience) words.shift();
  return [audience, ...(words.length > 0 ? words : [isDoor ? 'enter' : 'home'])].join('-');
}

/** Somebody with a browser of his or her own, who is outside or has signed in. In Khmer, whose letters weigh three times as much; staff in English. */
class Visitor {
  constructor(home, audience, account) {
    this.jar = new Map([['wm-lang', audience === 'staff' ? 'en' : 'km']]);
    this.home = home;
    this.audience = audience;
    this.account = account;
  }

  /** As what the sign-in is told. */
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
    const door = await (await this.#ask(START[audience])).text();
    const form = new URLSearchParams({
      csrf: /name="csrf" value="([^"]+)"/.exec(door)?.[1] ?? '',
      key: crypto.randomUUID(),
      login: account.login,
      secret: account.secret,
      ...(account.totpSecret ? { code: await generate({ secret: account.totpSecret }) } : {}),
    });
    const { status } = await this.#ask(ENTER[audience], { method: 'POST', body: form });
    if (status !== 303 || !jar.has(`wm-${audience}`)) throw new Error(`${account.login} could not sign in (${status})`);
    return this;
  }

  /** Signs in again where a session has ended meanwhile: what would be measured else is the door, and it is light. */
  async stands({ address, title, name, before }) {
    const sees = async () => {
      await before?.();
      return titleOf(await (await this.#ask(address)).text()) === title;
    };
    if (await sees()) return;
    if (!this.isOutside) await this.signIn();
    if (!(await sees())) throw new Error(`${name} is not what it was when it was found`);
  }

  /** A request that keeps cookies as a browser does. */
  async #ask(address, how = {}) {
    const answer = await fetch(this.home + address, { ...how, headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.jar.set(name, value);
      else this.jar.delete(name);
    }
    return answer;
  }
}
