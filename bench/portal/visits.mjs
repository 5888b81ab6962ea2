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
 * One page of each kind, as whoever of the demo comes upon it first along the links; doors are looked at from outside.
 * @returns audience, name, address and cookies of each
 */
export async function everyPage(kit, { home, accounts }) {
  const visitors = [...Object.keys(START).map((audience) => ({ audience, jar: new Map(), isOutside: true })), ...(await signedIn(home, accounts))];
  const found = new Map();
  for (const { audience, jar, isOutside } of visitors) {
    const cookie = cookieOf(jar);
    for await (const page of kit.pagesFrom({ home, start: START[audience], cookie, routes: routes(kit), most: 1, staysIn: true })) {
      if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) continue;
      const name = nameOf(audience, page.route, isOutside && page.route === START[audience]);
      if (!found.has(name)) found.set(name, { audience, name, route: page.route, address: page.address, jar });
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `staff-vacancies-matches` for `/staff/vacancies/:id/matches`. */
function nameOf(audience, route, isDoor) {
  const words = route.split('/').filter((word) => word !== '' && !word.startsWith(':'));
  if (words[0] === audience) words.shift();
  return [audience, ...(words.length > 0 ? words : [isDoor ? 'enter' : 'home'])].join('-');
}

export const cookieOf = (jar) => [...jar].map((pair) => pair.join('=')).join('; ');

async function signedIn(home, accounts) {
  const visitors = [];
  for (const account of accounts) {
    const jar = new Map([['wm-lang', 'en']]);
    const door = await (await ask(home, jar, START[account.audience])).text();
    const form = new URLSearchParams({
      csrf: /name="csrf" value="([^"]+)"/.exec(door)?.[1] ?? '',
      key: crypto.randomUUID(),
      login: account.login,
      secret: account.secret,
      ...(account.totpSecret ? { code: await generate({ secret: account.totpSecret }) } : {}),
    });
    const { status } = await ask(home, jar, ENTER[account.audience], { method: 'POST', body: form });
    if (status !== 303 || !jar.has(`wm-${account.audience}`)) throw new Error(`${account.login} could not sign in (${status})`);
    visitors.push({ audience: account.audience, jar, isOutside: false });
  }
  return visitors;
}

/** A request that keeps cookies as a browser does. */
async function ask(home, jar, address, how = {}) {
  const answer = await fetch(home + address, { ...how, headers: { cookie: cookieOf(jar), 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value) jar.set(name, value);
    else jar.delete(name);
  }
  return answer;
}
