import { People } from '../harness/data/people';
import { send, type RawResponse, faultIn } from '../harness/raw-requests';
import { type Audience, type Person, Harness } from '../harness/harness';
import { routesOf } from '../harness/routes';
import { WebModule } from '../../src/web/web.module';

/** Malicious requests break no page, and every response has headers that protect its reader. */
const AUDIENCES: readonly Audience[] = ['employer', 'staff', 'trainee'];
let harness: Harness;
let members: Record<Audience, Person>;

beforeAll(async () => {
  harness = await Harness.start({ settings: { NODE_ENV: 'production' } });
  const people = new People(harness);
  const ours = await people.institution();
  members = { staff: await people.staff(ours), employer: (await people.employer()).user, trainee: (await people.trainee(ours)).user };
}, 60_000);
afterAll(() => harness.end());

const PAGES = ['/', '/employer', '/staff', '/staff/alerts', '/employer/candidates', '/employer/vacancies', '/employer/placements'];
const ODD_ADDRESSES = [
  '/%ff',
  '/%00',
  '/%c0%ae%c0%ae/',
  '/offers/%F0%9F',
  '/employer/check-in/%ed%a0%80',
  '/assets/..%2f..%2fpackage.json',
  '//evil.example',
  '/staff/%e2%80%ae',
  '/graphql',
  '/graphql/nobody',
  '/health/ready/x',
];

test.each(AUDIENCES)(
  'no path, query or form from a malicious client signed in as %s breaks a page',
  async (audience) => {
    const { token } = members[audience];
    const wrong: string[] = [];
    const check = async (what: string, response: Promise<RawResponse>): Promise<void> => {
      const fault = faultIn(await response);
      if (fault) wrong.push(`${what}: ${fault}`);
    };
    const cookies = [
      `__Host-wm-${audience}=${token}`,
      `__Host-wm-${audience}=j:{"a":1}`,
      `__Host-wm-${audience}=%00%ff; __Host-wm-form=j:[1]; __Host-wm-lang=xx`,
      '__proto__=1',
    ];
    for (const one of cookies) {
      for (const page of PAGES)
        for (const query of ['', '?lang=km&lang=en', '?d=1&d=2&__proto__=1&constructor=2', '?d=%00%ff%ed%a0%80', '?lang[]=km', `?${'a=1&'.repeat(300)}`])
          await check(`${page}${query} ${one}`, send(harness, 'GET', page + query, { cookie: one }));
      for (const address of ODD_ADDRESSES) await check(`${address} ${one}`, send(harness, 'GET', address, { cookie: one }));
      for (const page of [...PAGES, '/sign-in', '/staff/sign-in', '/sign-out', '/nothing'])
        for (const form of ['csrf=a&csrf=b', 'login=%ff&secret=%00', '__proto__=1&toString=2&constructor=3', 'a=1&'.repeat(2000), '%', 'x'.repeat(200_000), ''])
          await check(
            `POST ${page} ${form.slice(0, 20)} ${one}`,
            send(harness, 'POST', page, { cookie: one, 'content-type': 'application/x-www-form-urlencoded' }, form),
          );
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each([...PAGES, '/nothing-here', '/graphql/staff', '/graphql/nobody', '/%ff', '/favicon.ico'])(
  '%s has headers that block foreign content and data leaks',
  async (path) => {
    const { headers } = await send(harness, path.startsWith('/graphql') ? 'POST' : 'GET', path);
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect([headers['x-powered-by'], headers['etag'], headers['access-control-allow-origin']]).toEqual([undefined, undefined, undefined]);
  },
);

test.each(['/employer/candidates/%ff', '/staff/%00', '/%c0%ae%c0%ae/'])(
  'an undecodable address, %s, gives a person a page and a program an error',
  async (path) => {
    const response = await send(harness, 'GET', path, { cookie: '__Host-wm-lang=km' });
    expect([response.status, response.text.includes('<html lang="km"')]).toEqual([400, true]);
    expect((await send(harness, 'POST', `/graphql${path}`)).text).toContain('BAD_USER_INPUT');
  },
);

/** A foreign page could only sign her out with it; it is sent after the page has been left. */
const SIGNS_HER_OUT = '/sign-out';
/** Path parameters that are words, not ids. */
const CHOICES: Readonly<Record<string, string>> = { action: 'triage', audience: 'staff', section: 'work' };

/** Every address a form is submitted to, with a value for each path parameter. */
const formAddresses = (): string[] =>
  routesOf(harness.app, WebModule, 'POST')
    .filter((path) => path !== SIGNS_HER_OUT)
    .map((path) => path.replace(/:(\w+)/g, (_, name: string) => CHOICES[name] ?? '12345678-1234-4234-8234-123456789012'));
const audienceOf = (path: string): Audience => (/^\/(to-try\/)?staff/.test(path) ? 'staff' : path.startsWith('/employer') ? 'employer' : 'trainee');

test("no form from a foreign page is accepted: not without a token, with another user's, or with ours from another origin", async () => {
  for (const audience of AUDIENCES) members = { ...members, [audience]: await harness.session(audience, members[audience].id) };
  const addresses = formAddresses();
  expect(addresses.length).toBeGreaterThan(20);
  const tokenFor = async (audience: Audience): Promise<string> => {
    const { text } = await send(harness, 'GET', audience === 'trainee' ? '/pin' : `/${audience}`, {
      cookie: `__Host-wm-${audience}=${members[audience].token}`,
    });
    return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  };
  const tokens = { staff: await tokenFor('staff'), employer: await tokenFor('employer'), trainee: await tokenFor('trainee') };
  expect(new Set(Object.values(tokens)).size).toBe(3);
  const unprotected: string[] = [];
  const unknown = new Set<string>();
  for (const path of addresses) {
    const audience = audienceOf(path);
    const other = audience === 'staff' ? 'employer' : 'staff';
    const tries: readonly (readonly [what: string, csrf: string | undefined, site: string | undefined])[] = [
      ['without a token', undefined, 'same-origin'],
      ['with a foreign token', tokens[other], 'same-origin'],
      ['with two tokens', `${tokens[other]}&csrf=${tokens[audience]}`, undefined],
      ['from another site', tokens[audience], 'cross-site'],
      ['from a neighbour', tokens[audience], 'same-site'],
    ];
    for (const [what, csrf, site] of tries) {
      const headers = {
        cookie: `__Host-wm-${audience}=${members[audience].token}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...(site ? { 'sec-fetch-site': site } : {}),
      };
      const { status } = await send(harness, 'POST', path, headers, csrf === undefined ? 'a=1' : `csrf=${csrf}`);
      // this test does not know a word of the address: it reaches no form at all
      if (status === 404) unknown.add(path);
      else if (status !== 403) unprotected.push(`${path} ${what}: ${status}`);
    }
  }
  expect(unprotected).toEqual([]);
  expect(unknown.size).toBeLessThan(addresses.length / 10);
}, 120_000);

test('a sign-in form whose cookie was cleared in the meantime is accepted only if the browser reports our own page', async () => {
  for (const audience of AUDIENCES) {
    const path = audience === 'trainee' ? '/sign-in' : `/${audience}/sign-in`;
    const statusFrom = async (site: string | undefined, cookie?: string): Promise<number> => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(site ? { 'sec-fetch-site': site } : {}), ...(cookie ? { cookie } : {}) };
      return (await send(harness, 'POST', path, headers, 'login=a&secret=b')).status;
    };
    expect([audience, await statusFrom('same-origin')]).toEqual([audience, 303]);
    for (const site of ['same-site', 'cross-site', 'none', undefined]) expect([audience, site, await statusFrom(site)]).toEqual([audience, site, 403]);
    // with a cookie, the form must carry the token of that cookie
    expect([audience, await statusFrom('same-origin', '__Host-wm-form=planted')]).toEqual([audience, 403]);
  }
});

test('a cookie cannot authorise an API request that a foreign form could send: only JSON, and only from our origin', async () => {
  const body = JSON.stringify({ query: '{ me { __typename } }' });
  for (const audience of AUDIENCES) {
    const cookie = `__Host-wm-${audience}=${members[audience].token}`;
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])
      for (const site of ['cross-site', 'same-site', 'same-origin', 'none'])
        expect([
          audience,
          type,
          site,
          (await send(harness, 'POST', `/graphql/${audience}`, { cookie, 'sec-fetch-site': site, ...(type ? { 'content-type': type } : {}) }, body)).status,
        ]).toEqual([audience, type, site, 400]);
  }
});
