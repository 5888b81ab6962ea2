import { People } from './world/people';
import { send, type Came, wrongWith } from './world/wire';
import { type Audience, type Person, World } from './world/world';

/** A hostile browser breaks no page, and every page and answer comes with headers that guard whoever reads it. */
const AUDIENCES: readonly Audience[] = ['employer', 'staff', 'trainee'];
let world: World;
let members: Record<Audience, Person>;

beforeAll(async () => {
  world = await World.start({ settings: { NODE_ENV: 'production' } });
  const people = new People(world);
  const ours = await people.institution();
  members = { staff: await people.staff(ours), employer: (await people.employer()).user, trainee: (await people.trainee(ours)).user };
}, 60_000);
afterAll(() => world.end());

const PAGES = ['/', '/employer', '/staff', '/staff/alerts', '/employer/people', '/employer/vacancies', '/employer/starts'];
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
  'no address, query or form of a hostile browser of %s breaks a page',
  async (audience) => {
    const { token } = members[audience];
    const wrong: string[] = [];
    const look = async (what: string, came: Promise<Came>): Promise<void> => {
      const found = wrongWith(await came);
      if (found) wrong.push(`${what}: ${found}`);
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
          await look(`${page}${query} ${one}`, send(world, 'GET', page + query, { cookie: one }));
      for (const address of ODD_ADDRESSES) await look(`${address} ${one}`, send(world, 'GET', address, { cookie: one }));
      for (const page of [...PAGES, '/enter', '/staff/enter', '/leave', '/nothing'])
        for (const form of ['csrf=a&csrf=b', 'login=%ff&secret=%00', '__proto__=1&toString=2&constructor=3', 'a=1&'.repeat(2000), '%', 'x'.repeat(200_000), ''])
          await look(
            `POST ${page} ${form.slice(0, 20)} ${one}`,
            send(world, 'POST', page, { cookie: one, 'content-type': 'application/x-www-form-urlencoded' }, form),
          );
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each([...PAGES, '/nothing-here', '/graphql/staff', '/graphql/nobody', '/%ff', '/favicon.ico'])(
  '%s comes with headers that let nothing in and nothing out',
  async (path) => {
    const { headers } = await send(world, path.startsWith('/graphql') ? 'POST' : 'GET', path);
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
