import { readFileSync } from 'node:fs';
import { generate } from 'otplib';

const START = { trainee: '/', employer: '/employer', staff: '/staff' };
const ENTER = { trainee: '/enter', employer: '/employer/enter', staff: '/staff/enter' };

/** The routes of all pages, as the tests keep them. */
const routes = (kit) =>
  readFileSync('test/browser/pages.txt', 'utf8')
    .trim()
    .split('\n')
    .map((line) => new kit.Route(line.slice(0, 50).trim()));

/**
 * One page of each kind, as people of the demo come upon it along the links: of theirs the one with most on it. Doors are looked at from outside. Of each kind some are
 * looked at, because what one leads to another may not: a visit that is only planned has its record still to be written.
 * @returns audience, name, route, address, title and visitor of each
 */
export async function everyPage(kit, { home, accounts }) {
  const known = routes(kit);
  const visitors = Object.keys(START).map((audience) => new Visitor(home, audience, null));
  for (const account of accounts) visitors.push(await new Visitor(home, account.audience, account).signIn());
  const found = new Map();
  for (const visitor of visitors) {
    const { audience } = visitor;
    for await (const page of kit.pagesFrom({ home, start: START[audience], cookie: visitor.cookie, routes: known, most: 3, staysIn: true })) {
      if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) continue;
      const { route, address, body } = page;
      const name = nameOf(audience, route, known, visitor.isOutside && route === START[audience]);
      if (body.length > (found.get(name)?.length ?? 0)) found.set(name, { audience, name, route, address, title: titleOf(body), visitor, length: body.length });
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

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
  async stands({ address, title, name }) {
    const sees = async () => titleOf(await (await this.#ask(address)).text()) === title;
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
