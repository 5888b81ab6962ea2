import { randomUUID } from 'node:crypto';
import { account } from '../../harness/account-requests';
import { Browser } from '../../harness/browser';
import { runDueWork, runDueWorkConcurrently } from '../../harness/data/due';
import { codeMailedTo, mailsTo } from '../../harness/sent-mails';
import { type Institution, People } from '../../harness/data/people';
import { business, changeEmployerData, planInput, register, signInAsBusiness } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Answer, type Data, type Person, Harness } from '../../harness/harness';

/**
 * Registration is public. One sender cannot fill the service, mail strangers or occupy staff, and no business
 * is refused because of others.
 */
const SECRET = 'rice bread and butter';
const RECEIVED = { data: { employerRegister: { __typename: 'EmployerRegisterPayload', received: true } } };
const CONFIRM = 'mutation ($input: MailCodeInput!, $key: ID!) { emailConfirm(input: $input, idempotencyKey: $key) { __typename } }';
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let number = 0;
beforeAll(async () => (harness = await Harness.start({ withWorker: true, settings: { WAYMARK_PROXIES: '1', WAYMARK_SWEEP: 'off' } })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['VETTING_OFFICER']);
});

const nextBusiness = (change: object = {}): Record<string, unknown> =>
  business({ login: `owner${++number}@shop.example`, registrationNumber: `KH-9-${number}`, legalName: `Shop ${number}`, ...change });
const from = (address: string, change: object = {}): Promise<Answer> => register(harness, nextBusiness(change), randomUUID(), address);
const typeOf = ({ data }: Answer): string => data.employerRegister.__typename;
const count = async (table: string): Promise<number> => (await harness.one<{ n: number }>(`select count(*)::int as n from ${table}`)).n;
const confirm = (owner: Person, login: string): Promise<Data> => account(owner, 'emailConfirm', { input: { code: codeMailedTo(harness, login) } });

/** A registered business whose owner has confirmed the address. */
async function confirmed(address: string, login = `owner${++number}@shop.example`): Promise<Person> {
  await from(address, { login });
  await waitUntilIdle(harness);
  const owner = await signInAsBusiness(harness, login, SECRET);
  expect(await confirm(owner, login)).toMatchObject({ member: { isConfirmed: true } });
  return owner;
}
const news = async (person: Person): Promise<string[]> => (await person.ask('{ notices { nodes { kind text } } }')).nodes.map(({ text }: Data) => text);
const listed = async (person: Person, text: string | null = null): Promise<string[]> =>
  (await person.ask('query ($text: String) { employers(first: 50, text: $text) { nodes { legalName } } }', { text })).nodes.map(
    ({ legalName }: Data) => legalName,
  );

describe('limits for one sender', () => {
  test('a sixth business from one IP address within a day is refused with the reason and the time, and none of its data is stored', async () => {
    for (let at = 0; at < 5; at++) expect(await from('203.0.113.7')).toEqual(RECEIVED);
    const { data } = await from('203.0.113.7');
    expect(data.employerRegister).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' });
    expect(data.employerRegister.message).toMatch(/internet connection.*another connection/);
    expect([await count('employer'), await count("account where audience = 'employer'")]).toEqual([5, 5]);
    expect(await from('198.51.100.7')).toEqual(RECEIVED);
  });

  test('a day later, the refused business can send the same form again', async () => {
    for (let at = 0; at < 5; at++) await from('203.0.113.7');
    const [input, key] = [nextBusiness(), randomUUID()];
    expect(typeOf(await register(harness, input, key, '203.0.113.7'))).toBe('RateLimited');
    await harness.clockForward('25 hours');
    expect(await register(harness, input, key, '203.0.113.7')).toEqual(RECEIVED);
    expect(await count('employer')).toBe(6);
  });

  test.each<[string, (host: number) => string, string]>([
    ['an IPv4 /24', (host) => `203.0.113.${host}`, '203.0.114.1'],
    ['an IPv6 /48', (host) => `2001:db8:5:${host.toString(16)}::1`, '2001:db8:6::1'],
  ])(
    'a 21st business from %s is refused, whatever address of the network it comes from; the next network is not',
    async (_, hostOf, elsewhere) => {
      const answers = [];
      for (let host = 1; host <= 21; host++) answers.push(typeOf(await from(hostOf(host))));
      expect(answers).toEqual([...Array(20).fill('EmployerRegisterPayload'), 'RateLimited']);
      expect(typeOf(await from(elsewhere))).toBe('EmployerRegisterPayload');
    },
    30_000,
  );

  test('the addresses of an IPv6 /64 count together, and so do an IPv4 address and its IPv6 form', async () => {
    const v6 = [];
    for (let host = 1; host <= 6; host++) v6.push(typeOf(await from(`2001:db8:7:1::${host}`)));
    expect(v6.at(-1)).toBe('RateLimited');
    const v4 = [];
    for (let at = 0; at < 6; at++) v4.push(typeOf(await from(at % 2 ? '::ffff:203.0.113.9' : '203.0.113.9')));
    expect(v4.at(-1)).toBe('RateLimited');
  });

  test('of eight concurrent registrations from one address, five succeed', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => from('203.0.113.7')));
    expect(answers.filter((answer) => typeOf(answer) === 'EmployerRegisterPayload')).toHaveLength(5);
    expect(await count('employer')).toBe(5);
  });

  test('a repeated request and an invalid one do not count; a business that already exists counts like a new one', async () => {
    const [input, key] = [nextBusiness(), randomUUID()];
    for (let at = 0; at < 4; at++) expect(await register(harness, input, key, '203.0.113.7')).toEqual(RECEIVED);
    for (let at = 0; at < 4; at++) expect(typeOf(await from('203.0.113.7', { legalName: '' }))).toBe('InvalidInput');
    for (let at = 0; at < 4; at++) expect(await register(harness, input, randomUUID(), '203.0.113.7')).toEqual(RECEIVED);
    expect(typeOf(await from('203.0.113.7'))).toBe('RateLimited');
    expect(await count('employer')).toBe(1);
  });

  test.each([
    ['en', /Several businesses registered from your internet connection/],
    ['km', /អ៊ីនធឺណិត/],
  ])('the page (%s) shows the limit, retains the typed values, and accepts the same form from another connection', async (language, words) => {
    const browser = new Browser(harness);
    await browser.get('/employer/register');
    if (language === 'km') await browser.get('/employer/register?lang=km');
    for (let at = 0; at < 5; at++) await register(harness, nextBusiness());
    const { sites: _, ...fields } = nextBusiness({ legalName: 'Corner Bakery' });
    const site = { siteName: 'Bakery', provinceCode: '12', district: 'Chamkar Mon', address: 'Street 310' };
    const location = await browser.post('/employer/register', { ...(fields as Record<string, string>), ...site });
    const { text } = await browser.get(location.replace(/#.*/, ''));
    expect(text).toMatch(words);
    expect(text).toContain('Corner Bakery');
    expect(text).not.toContain(SECRET);
    expect(await count('employer')).toBe(5);
  });

  test('no IP address is stored in a row, an event or the audit log', async () => {
    await from('203.0.113.77');
    const tables = await harness.sql<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'");
    for (const { name } of tables) {
      const { found } = await harness.one<{ found: boolean }>(`select coalesce(bool_or(t::text like '%203.0.113%'), false) as found from ${name} t`);
      expect([name, found]).toEqual([name, false]);
    }
  });
});

describe('one open registration for an e-mail address', () => {
  test('until the first business is confirmed, a second one of the same mailbox gets the same response and stores no data, for any spelling', async () => {
    expect(await from('203.0.113.1', { login: 'dara@lotus.example' })).toEqual(RECEIVED);
    for (const login of ['Dara@Lotus.example', 'dara+2@lotus.example', 'DARA+shop@lotus.example'])
      expect(await from('198.51.100.1', { login })).toEqual(RECEIVED);
    expect(await count('employer')).toBe(1);
    await waitUntilIdle(harness);
    expect(mailsTo(harness, 'dara+2@lotus.example')).toHaveLength(0);
    await confirm(await signInAsBusiness(harness, 'dara@lotus.example', SECRET), 'dara@lotus.example');
    expect(await from('198.51.100.2', { login: 'dara+2@lotus.example' })).toEqual(RECEIVED);
    expect(await count('employer')).toBe(2);
  });

  test('dots count in an address, but not at Gmail', async () => {
    for (const login of ['d.ara@gmail.example', 'dara@gmail.example']) await from('203.0.113.1', { login });
    expect(await count('employer')).toBe(2);
    for (const login of ['s.o.k@gmail.com', 'sok@gmail.com', 'so.k+1@googlemail.com']) await from('198.51.100.1', { login });
    expect(await count('employer')).toBe(3);
  });

  test('of four concurrent registrations with one mailbox, one is stored', async () => {
    const logins = ['a@lotus.example', 'a+1@lotus.example', 'A@lotus.example', 'a+2@lotus.example'];
    expect(await Promise.all(logins.map((login, at) => from(`203.0.${at}.1`, { login })))).toEqual([RECEIVED, RECEIVED, RECEIVED, RECEIVED]);
    expect(await count('employer')).toBe(1);
  });
});

describe('notifications of staff', () => {
  test('before its address is confirmed, a business causes no mail, notification, site to visit or list entry for staff', async () => {
    for (let at = 0; at < 3; at++) await from(`203.0.113.${at + 1}`);
    await runDueWork(harness);
    expect(await harness.sql("select notice from message where recipient_kind = 'STAFF'")).toEqual([]);
    expect(await officer.ask('{ sitesToVisit { nodes { site { name } } } }')).toEqual({ nodes: [] });
    expect(await listed(officer)).toEqual([]);
    // Staff who received a phone call can find it by name.
    expect(await listed(officer, 'shop')).toHaveLength(3);
  });

  test('staff are notified of confirmed businesses in one digest a day, with any number of workers', async () => {
    const others = await people.staff(institution, ['VETTING_OFFICER']);
    for (let at = 0; at < 3; at++) await confirmed(`203.0.113.${at + 1}`);
    await from('203.0.113.4');
    await waitUntilIdle(harness);
    await runDueWorkConcurrently(harness, 3);
    await runDueWork(harness);
    for (const person of [officer, others]) expect(await news(person)).toEqual([expect.stringMatching(/^3 businesses registered/)]);
    expect(await harness.sql("select state from message where recipient_kind = 'STAFF' and channel = 'EMAIL'")).toEqual([{ state: 'SENT' }, { state: 'SENT' }]);
    expect(await listed(officer)).toHaveLength(3);
    expect((await officer.ask('{ sitesToVisit { nodes { site { name } } } }')).nodes).toHaveLength(6);

    await confirmed('203.0.113.5');
    await runDueWork(harness);
    expect(await news(officer)).toHaveLength(1);
    await harness.clockForward('25 hours');
    await runDueWork(harness);
    expect(await news(officer)).toEqual([expect.stringMatching(/^A business registered/), expect.stringMatching(/^3 businesses/)]);
  }, 60_000);

  test('a digest waits while the steward institution has no vetting officer, and is sent to the first one', async () => {
    await harness.sql("update account set closed_at = now() where audience = 'staff'");
    await confirmed('203.0.113.1');
    await runDueWork(harness);
    const newcomer = await people.staff(institution, ['VETTING_OFFICER']);
    await runDueWork(harness);
    expect(await news(newcomer)).toHaveLength(1);
  });
});

describe('registration without confirmation', () => {
  const left = async (): Promise<string[]> =>
    (await harness.sql<{ name: string }>('select legal_name as name from employer order by legal_name')).map(({ name }) => name);

  test('an unconfirmed registration is removed after seven days with all its data, and its address and number become available', async () => {
    const input = nextBusiness();
    await register(harness, input, randomUUID(), '203.0.113.1');
    await waitUntilIdle(harness);
    const owner = await signInAsBusiness(harness, String(input['login']), SECRET);
    await owner.ask('mutation ($key: ID!) { vacancyDraftStart(idempotencyKey: $key) { __typename } }', { key: randomUUID() });
    const site = await harness.one<{ id: string; employer_id: string }>('select id, employer_id from employer_site limit 1');
    await people.vacancy({ id: site.employer_id, siteId: site.id, user: owner }, { state: 'DRAFT' });
    await harness.sql("insert into registration_photo (employer_id, format, width, height, content, sent_at) values ($1, 'PNG', 1, 1, '\\x00', now())", [
      site.employer_id,
    ]);
    await account(owner, 'emailConfirmRequest');
    await waitUntilIdle(harness);
    await harness.clockForward('6 days 23 hours');
    await runDueWork(harness);
    expect(await count('employer')).toBe(1);
    await harness.clockForward('2 hours');
    await runDueWork(harness);
    for (const table of [
      'employer',
      'employer_site',
      "account where audience = 'employer'",
      'mail_code',
      'vacancy_draft',
      'vacancy',
      'vacancy_skill',
      'registration_photo',
    ])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await count(`idempotency where actor = '${owner.id}'`)).toBe(0);
    await expect(signInAsBusiness(harness, String(input['login']), SECRET)).rejects.toThrow('SIGN_IN_REFUSED');
    expect(await harness.sql("select audience from audit_pending where action = 'RegistrationExpired'")).toEqual([{ audience: 'worker' }]);
    expect(await register(harness, input, randomUUID(), '203.0.113.1')).toEqual(RECEIVED);
    expect(await count('employer')).toBe(1);
  }, 60_000);

  test('a registration is not deleted if it is confirmed, imported by staff, or staff planned a visit, declared a tie or excluded it', async () => {
    const caseWorker = await people.staff(institution, ['CASE_WORKER']);
    const second = await people.staff(institution, ['VETTING_OFFICER']);
    await confirmed('203.0.113.1', 'yes@shop.example');
    for (const name of ['Visited', 'Tied', 'Left out', 'Forgotten']) await from('203.0.113.2', { legalName: name });
    await harness.sql(
      "insert into employer (legal_name, registration_number, sector, size_band, state) values ('Imported', 'KH-I', 'CAFE_RESTAURANT', '1-9', 'APPLIED')",
    );
    await waitUntilIdle(harness);
    const idOf = async (name: string): Promise<string> => (await harness.one<{ id: string }>('select id from employer where legal_name = $1', [name])).id;
    const { id: siteId } = await harness.one<{ id: string }>(
      "select s.id from employer_site s join employer e on e.id = s.employer_id where e.legal_name = 'Visited' limit 1",
    );
    expect(await changeEmployerData(officer, 'vettingPlan', { input: planInput(siteId, officer, second) })).toMatchObject({ state: 'PLANNED' });
    expect(await listed(officer)).toContain('Visited');
    await changeEmployerData(officer, 'employerDeclareTie', { id: await idOf('Tied'), input: { tie: 'KIN' } });
    await changeEmployerData(caseWorker, 'employerExclude', { id: await idOf('Left out') });
    await harness.clockForward('8 days');
    await runDueWork(harness);
    expect(await left()).toEqual(['Imported', 'Left out', expect.stringMatching(/^Shop/), 'Tied', 'Visited']);
  }, 60_000);

  test('of a concurrent confirmation and removal one wins, so the business is either complete or removed', async () => {
    for (let round = 0; round < 4; round++) {
      const login = `race${round}@shop.example`;
      await from(`203.0.${round}.1`, { login });
      await waitUntilIdle(harness);
      const owner = await signInAsBusiness(harness, login, SECRET);
      await harness.clockForward('8 days');
      const code = codeMailedTo(harness, login);
      const [answer] = await Promise.all([owner.answer(CONFIRM, { input: { code }, key: randomUUID() }), runDueWorkConcurrently(harness, 2)]);
      const isConfirmed = answer.data?.emailConfirm?.__typename === 'EmailConfirmPayload';
      const rows = await harness.sql('select email_confirmed_at is not null as confirmed from account where login = $1', [login]);
      expect(rows).toEqual(isConfirmed ? [{ confirmed: true }] : []);
    }
  }, 60_000);
});
