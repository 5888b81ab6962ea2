import { MatchIndex } from '../../src/features/matching/match-index';
import { documentId } from '../../src/platform/graphql/stored-operations';
import { PeopleDocument } from '../../src/web/employer/gql';
import { print } from 'graphql';
import { People } from '../harness/data/people';
import { type RawResponse, send } from '../harness/raw-requests';
import { type Audience, type Person, Harness } from '../harness/harness';

/**
 * Every URL path has exactly one spelling, and all other spellings are rejected, so that no check based on
 * the path can be bypassed with an alternative spelling.
 */
const AUDIENCES: readonly Audience[] = ['employer', 'staff', 'trainee'];
let harness: Harness;
let limited: Harness | undefined;
let members: Record<Audience, Person>;

/** In production the service serves pages before its match index is loaded, but is not ready until then. */
async function startLoaded(settings: Record<string, string>): Promise<Harness> {
  const started = await Harness.start({ settings: { ...settings, NODE_ENV: 'production' } });
  await started.app.get(MatchIndex, { strict: false }).currentEngine();
  return started;
}

beforeAll(async () => {
  harness = await startLoaded({ WAYMARK_METRICS_PORT: '49317' });
  const people = new People(harness);
  const ours = await people.institution();
  const employer = await people.employer();
  members = {
    staff: await people.staff(ours, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN']),
    employer: employer.user,
    trainee: (await people.trainee(ours)).user,
  };
}, 60_000);
afterAll(async () => {
  await limited?.end();
  await harness.end();
});

const encoded = (text: string): string =>
  Array.from(text)
    .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
    .join('');

/** Other spellings of a path, none of which equals the path itself. */
const spellings = (path: string): string[] => spelled(path).filter((one) => one !== path);

function spelled(path: string): string[] {
  const [last = '', ...rest] = path.split('/').reverse();
  const parent = rest.reverse().join('/');
  const capital = last.charAt(0).toUpperCase() + last.slice(1);
  return [
    path.toUpperCase(),
    `${parent}/${last.toUpperCase()}`,
    `${parent}/${capital}`,
    `${parent.toUpperCase()}/${last}`,
    `${path}/`,
    `${path}//`,
    `/${path}`,
    `//${path}`,
    `${parent}//${last}`,
    `${parent}/./${last}`,
    `${parent}/x/../${last}`,
    `${parent}/%2e/${last}`,
    `${parent}/x/%2e%2e/${last}`,
    `/./${path.slice(1)}`,
    `/x/..${path}`,
    `/assets/..${path}`,
    `/health/..${path}`,
    `${path}/.`,
    `${path}/..`,
    `${path}/../${last}`,
    `${path}/%2e`,
    `${path}.`,
    `${path}%20`,
    `${path}+`,
    `${path}%00`,
    `${path}%0a`,
    `${path}%09`,
    `${path};`,
    `${path};x=1`,
    `${parent};/${last}`,
    `${path}%3b`,
    `${path}%3f`,
    `${path}%23`,
    `${path}/x`,
    `${path}/x/y`,
    `${path}.json`,
    `${path}:80`,
    `${path}%2f`,
    `${path}%2F`,
    `${parent}%2f${last}`,
    `${parent}%2F${last}`,
    `${parent}%252f${last}`,
    `%2f${path.slice(1)}`,
    `/%2f${path.slice(1)}`,
    `${parent}%5c${last}`,
    `${parent}\\${last}`,
    `\\${path.slice(1)}`,
    `${parent}/${encoded(last.charAt(0))}${last.slice(1)}`,
    `${parent}/${encoded(last)}`,
    `/${encoded(path.slice(1, 2))}${path.slice(2)}`,
    `${parent}/${encoded(last).toUpperCase()}`,
    // full-width and dotless letters that turn into ASCII letters when their case is changed
    `${parent}/${encodeURIComponent(last.replace(/[ks]/, (letter) => (letter === 's' ? 'ſ' : '\u212a')))}${/[ks]/.test(last) ? '' : '%c4%b1'}`,
    `${parent}/%ef%bd%81${last}`,
  ];
}
/** Request targets that mean the path itself. */
const sameAddress = (path: string): string[] => [
  path,
  `${path}?`,
  `${path}?x=1`,
  `${path}?/../employer`,
  `http://example.org${path}`,
  `HTTP://example.org:80${path}?x`,
];

/** A target with an invalid start is refused by Node itself, before it reaches our code. */
const isRead = (target: string): boolean => /^(\/|http)/i.test(target);

const FREE = JSON.stringify({ query: '{ __typename }' });
type Headers = Readonly<Record<string, string>>;
const free = (path: string, headers: Headers): Promise<RawResponse> => send(harness, 'POST', path, { 'content-type': 'application/json', ...headers }, FREE);
const byCookie = (audience: Audience): Headers => ({ cookie: `__Host-wm-${audience}=${members[audience].token}` });
const byToken = (audience: Audience): Headers => ({ authorization: `Bearer ${members[audience].token}` });
const isAnswered = ({ text }: RawResponse): boolean => text.includes('"data":{');

describe.each(AUDIENCES)('POST /graphql/%s', (audience) => {
  const path = `/graphql/${audience}`;

  test('a cookie cannot run an unstored document under any spelling of the path', async () => {
    const ran: string[] = [];
    for (const spelling of [...spellings(path), ...sameAddress(path), `http://example.org${path.toUpperCase()}`, `http://example.org${path}/`]) {
      const response = await free(spelling, byCookie(audience));
      if (isAnswered(response) || response.status < 400 || response.status >= 500)
        ran.push(`${spelling}: ${response.status} ${response.text.trim().slice(0, 80)}`);
    }
    expect(ran).toEqual([]);
  });

  test('token requests are answered only at the exact path', async () => {
    const answered: string[] = [];
    for (const spelling of spellings(path)) if (isAnswered(await free(spelling, byToken(audience)))) answered.push(spelling);
    expect(answered).toEqual([]);
    for (const spelling of sameAddress(path)) expect([spelling, isAnswered(await free(spelling, byToken(audience)))]).toEqual([spelling, true]);
  });

  test('no spelling reaches a document of another endpoint', async () => {
    for (const other of AUDIENCES.filter((one) => one !== audience))
      for (const spelling of spellings(`/graphql/${other}`)) {
        const response = await free(spelling, { cookie: `__Host-wm-${audience}=${members[audience].token}; __Host-wm-${other}=${members[other].token}` });
        expect([spelling, isAnswered(response)]).toEqual([spelling, false]);
      }
  });

  test('every spelling is answered with the security headers, and with JSON for API clients', async () => {
    for (const spelling of [...spellings(path), ...sameAddress(path)].filter(isRead)) {
      const { headers, text, status } = await free(spelling, byCookie(audience));
      const inJson = String(headers['content-type']).startsWith('application/json') ? 'errors' in JSON.parse(text) : text.includes('<html');
      expect([spelling, headers['cache-control'], headers['x-content-type-options'], inJson, status]).toEqual([
        spelling,
        'no-store',
        'nosniff',
        true,
        expect.any(Number),
      ]);
    }
  });
});

test('a stored document runs with a cookie at the exact path', async () => {
  const body = JSON.stringify({ documentId: documentId(print(PeopleDocument)), variables: {} });
  const headers = { 'content-type': 'application/json', ...byCookie('employer') };
  expect(isAnswered(await send(harness, 'POST', '/graphql/employer', headers, body))).toBe(true);
  expect(isAnswered(await send(harness, 'POST', '/graphql/employer/', headers, body))).toBe(false);
});

test('no page is served under another spelling, signed in or not, and no such response is cached', async () => {
  const pages: readonly (readonly [Audience, string])[] = [
    ['staff', '/staff/trainees'],
    ['staff', '/staff/accounts'],
    ['staff', '/staff/audit'],
    ['employer', '/employer/candidates'],
    ['employer', '/employer/members'],
  ];
  for (const [audience, page] of pages) {
    expect((await send(harness, 'GET', page, byCookie(audience))).status).toBe(200);
    for (const spelling of spellings(page).filter((one) => isRead(one) && !one.startsWith(`${page}/x`)))
      for (const headers of [{}, byCookie(audience)]) {
        const response = await send(harness, 'GET', spelling, headers);
        expect([spelling, response.status >= 400 && response.status < 500, response.headers['cache-control']]).toEqual([spelling, true, 'no-store']);
      }
  }
}, 60_000);

test('forms are accepted only at the exact path', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...byCookie('staff') };
  for (const spelling of spellings('/staff/session-ended')) {
    const { status } = await send(harness, 'POST', spelling, form, 'csrf=x');
    expect([spelling, status >= 400 && status < 500 && status !== 403]).toEqual([spelling, true]);
  }
});

test('readiness is reported at one path only, and all other paths count towards the request limit', async () => {
  for (const path of ['/health/ready', '/health/live']) {
    expect((await send(harness, 'GET', path)).status).toBe(200);
    for (const spelling of spellings(path)) expect([spelling, (await send(harness, 'GET', spelling)).status >= 400]).toEqual([spelling, true]);
  }
  limited = await startLoaded({ WAYMARK_REQUESTS_PER_MINUTE: '1' });
  const odd = ['/health/nothing', '/HEALTH/ready', '/health/ready/', '/health//ready', '/assets/', '/assets/x/y', '/ASSETS/a.css', '/health/../staff'];
  for (let at = 0; at < 120; at++) await send(limited, 'GET', odd[at % odd.length] as string);
  expect((await send(limited, 'GET', '/employer/sign-in')).status).toBe(429);
  expect((await send(limited, 'GET', '/health/ready')).status).toBe(200);
}, 60_000);

test('metrics are served at one path on their own port, and never on the port of the pages', async () => {
  for (const path of ['/metrics', ...spellings('/metrics'), 'http://example.org/metrics'])
    expect((await send(harness, 'GET', path)).text).not.toContain('process_cpu');
  const inside = { url: 'http://127.0.0.1:49317' } as Harness;
  expect((await send(inside, 'GET', '/metrics')).text).toContain('process_cpu');
  for (const spelling of spellings('/metrics')) expect([spelling, (await send(inside, 'GET', spelling)).status >= 400]).toEqual([spelling, true]);
});

const EARLIER_ADDRESSES: readonly (readonly [Audience, readonly string[]])[] = [
  [
    'trainee',
    ['/talk', '/reach', '/looks', '/away', '/away.js', '/close', '/agreed', '/work', '/before', '/still-here', '/ended', '/appointment/1', '/paper/1'],
  ],
  ['employer', ['again', 'people', 'starts', 'workplaces/new', 'still-here', 'ended'].map((path) => `/employer/${path}`)],
  ['staff', ['again', 'own-work', 'directory', 'import/taken/1', 'import/to-mend.csv', 'still-here', 'ended'].map((path) => `/staff/${path}`)],
];

test.each(EARLIER_ADDRESSES)('an earlier page address of a %s is not found', async (audience, paths) => {
  for (const path of paths) expect([path, (await send(harness, 'GET', path, byCookie(audience))).status]).toEqual([path, 404]);
});
