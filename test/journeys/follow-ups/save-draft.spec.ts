import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import { endAll, startApi } from '../../faults/support/processes';
import { Browser } from '../../harness/browser';
import { type Institution, People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/**
 * A session that ends while a user types loses no input: a late submit is stored on the server, for the same
 * account only.
 */
const SECRET = 'eleven words and one more';
const WORDS = 'sourdough@example.com';

let harness: Harness;
let people: People;
let institution: Institution;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
afterEach(endAll);
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
});

const loginOf = async ({ id }: Pick<Person, 'id'>, secret = SECRET): Promise<string> =>
  (await harness.one<{ login: string }>('update account set secret_hash = $2 where id = $1 returning login', [id, await hash(secret)])).login;
const runOut = (): Promise<unknown> => harness.sql("update session set last_seen_at = now() - interval '31 minutes' where ended_at is null");
const drafts = (): Promise<unknown[]> => harness.sql('select from form_draft');

/** An employer who typed an invitation past the session end, and submitted it. */
async function sentTooLate(user: Person): Promise<{ browser: Browser; address: string }> {
  const browser = new Browser(harness);
  browser.hold('employer', user.token);
  await browser.get('/employer/members');
  await runOut();
  return { browser, address: await browser.post('/employer/members/invite', { email: WORDS, secret: 'never kept' }) };
}

test('a late submit is redisplayed after the same person signs in again, also at another process', async () => {
  const { user } = await people.employer();
  const { browser, address } = await sentTooLate(user);
  expect(address).toMatch(/^\/employer\?d=[\w-]{32}$/);
  const other = await startApi(harness.environment());
  browser.url = other.url;
  expect((await browser.get(address)).text).toContain('What you typed is kept');
  expect(await browser.post('/employer/sign-in', { login: await loginOf(user), secret: 'wrong' })).toMatch(/^\/employer\?d=/);
  const back = await browser.post('/employer/sign-in', { login: await loginOf(user), secret: SECRET });
  expect(back).toBe(address.replace('/employer?', '/employer/members?'));
  const { text } = await browser.get(back);
  expect([text.includes(WORDS), text.includes('never kept')]).toEqual([true, false]);
  expect(await harness.sql('select from employer_invitation')).toEqual([]);
}, 60_000);

test('a stored draft cannot be opened by others, from the database alone, or after a day', async () => {
  const [{ user }, rival] = [await people.employer(), await people.employer()];
  const { browser, address } = await sentTooLate(user);
  const dump = JSON.stringify(await harness.sql("select encode(sealed, 'escape') as sealed, encode(id, 'escape') as id from form_draft"));
  expect(dump).not.toMatch(/sourdough/);
  expect(dump).not.toContain(address.split('d=')[1]);
  const thief = new Browser(harness);
  thief.hold('employer', (await harness.session('employer', rival.user.id)).token);
  const page = address.replace('/employer?', '/employer/members?');
  expect((await thief.get(page)).text).not.toContain(WORDS);
  browser.hold('employer', (await harness.session('employer', user.id)).token);
  expect((await browser.get(page)).text).toContain(WORDS);
  await harness.sql("update form_draft set created_at = now() - interval '25 hours'");
  expect((await browser.get(page)).text).not.toContain(WORDS);
  const removed = await harness.asLogin<{ gone: number }>('worker', 'waymark_worker', {}, 'select app.delete_old_drafts(100) as gone');
  expect(removed).toEqual([{ gone: 1 }]);
});

/** The PIN page refuses an invalid PIN and redisplays the reason. */
const NO_PIN = { pin: '1', newPin: '2' };

test('a revoked session, a foreign form and signing out leave no draft', async () => {
  const { user } = await people.trainee(institution);
  const browser = new Browser(harness);
  browser.hold('trainee', user.token);
  await browser.get('/pin');
  expect(await browser.post('/pin', { ...NO_PIN, csrf: 'x' })).toBe('403');
  expect(await browser.post('/pin', NO_PIN)).toMatch(/^\/pin\?d=/);
  expect(await drafts()).toHaveLength(1);
  await browser.get('/sign-out');
  expect(await drafts()).toEqual([]);
  browser.hold('trainee', user.token);
  await browser.get('/');
  expect(await browser.post('/session-ended', { note: WORDS })).toBe('/exit');
  expect(await drafts()).toEqual([]);
});

test('at most twenty drafts are stored per account', async () => {
  const { user } = await people.trainee(institution);
  const browser = new Browser(harness);
  browser.hold('trainee', user.token);
  await browser.get('/pin');
  for (let at = 0; at < 23; at++) await browser.post('/pin', { ...NO_PIN, newPin: `${at}` });
  expect(await drafts()).toHaveLength(20);
});

test('a return redirects only to a page of the same audience', async () => {
  const { user } = await people.employer();
  for (const atPage of [
    '//evil.example',
    'https://evil.example',
    '/staff',
    '/employer/../staff',
    '/employer\\x',
    'javascript:alert(1)',
    '/employerx',
    '/graphql/employer',
  ]) {
    const session = await harness.session('employer', user.id);
    const browser = new Browser(harness);
    browser.hold('employer', session.token);
    await browser.get('/employer/members');
    await runOut();
    await browser.get(await browser.post('/employer/members/invite', { email: WORDS, atPage }));
    expect([atPage, await browser.post('/employer/sign-in', { login: await loginOf(user), secret: SECRET })]).toEqual([
      atPage,
      expect.stringMatching(/^\/employer\?d=[\w-]+$/),
    ]);
  }
});

test('a trainee’s sign-in page reveals no earlier use; her draft opens for her, but not with the second PIN', async () => {
  const { user } = await people.trainee(institution);
  const browser = new Browser(harness);
  browser.hold('trainee', user.token);
  await browser.get('/pin');
  await harness.sql("update session set last_seen_at = now() - interval '11 minutes'");
  expect(await browser.post('/session-ended', {})).toBe('/exit');
  const [startPage, unknown] = [await browser.get('/'), await new Browser(harness).get('/')];
  const isTheSame = (text: string): string => text.replaceAll(/value="[^"]*"/g, '').trim();
  expect(isTheSame(startPage.text)).toBe(isTheSame(unknown.text));
  const address = await browser.post('/session-ended', { note: WORDS, newPin: '482915', newPinAgain: '482915' });
  expect(address).toMatch(/^\/\?d=[\w-]{32}$/);
  await browser.get(address);
  await harness.sql('update account set list_hash = $2 where id = $1', [user.id, await hash('135790')]);
  const login = await loginOf(user);
  expect(await browser.post('/sign-in', { login, secret: '135790' })).toBe('/');
  expect((await browser.get(address)).text).not.toContain('sourdough');
});

describe('before the session ends', () => {
  test('without a script, a page asks before the session ends, which does not extend it, and one press continues where the user was', async () => {
    const { user } = await people.trainee(institution);
    const browser = new Browser(harness);
    browser.hold('trainee', user.token);
    await browser.get('/');
    const [, seconds, url = ''] = /http-equiv="refresh" content="(\d+);url=([^"]*)"/.exec(browser.page) ?? [];
    expect([Number(seconds), url]).toEqual([expect.closeTo(600 - 90, -1), '/extend-session?atPage=%2F']);
    expect((await browser.get(url)).headers.location).toBe('/');
    await harness.sql("update session set last_seen_at = now() - interval '520 seconds'");
    const { text } = await browser.get(url);
    expect(text).not.toContain('http-equiv="refresh" content="0');
    const [idle] = await harness.sql<{ idle: number }>('select extract(epoch from now() - last_seen_at)::int as idle from session');
    expect(idle?.idle).toBeGreaterThanOrEqual(520);
    expect(await browser.post('/extend-session', {})).toBe('/');
    expect((await browser.get('/extend-session', 'HEAD')).headers['x-session-ends-in']).toMatch(/^(599|600|598)$/);
    await harness.sql("update session set last_seen_at = now() - interval '601 seconds'");
    expect((await browser.get(url)).headers.location).toBe('/session-ended');
    expect((await browser.get('/session-ended')).headers.location).toBe('/exit');
  });

  test('an employer or staff page with text fields does not refresh by itself, and one without does', async () => {
    const { user } = await people.employer();
    const browser = new Browser(harness);
    browser.hold('employer', user.token);
    await browser.get('/employer/candidates');
    expect(browser.page).toContain('http-equiv="refresh"');
    await browser.get('/employer/members');
    expect(browser.page).not.toContain('http-equiv="refresh"');
    expect(browser.page).toContain('keep it until you sign in again');
  });
});

test('a sensitive action asks for the password and a code on a separate page, and then redisplays the submitted form', async () => {
  const officer = await people.staff(institution, ['SAFETY_LEAD', 'CASE_WORKER']);
  const totpSecret = generateSecret();
  await harness.sql('update account set totp_secret = $2 where id = $1', [officer.id, totpSecret]);
  await loginOf(officer);
  const { id } = await people.employer();
  await officer.ask('mutation ($id: ID!) { employerHold(id: $id, input: { reason: "Something is wrong" }, idempotencyKey: "hold") { __typename } }', { id });
  const { id: hold } = await harness.one<{ id: string }>('select id from employer_hold');
  await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
  const browser = new Browser(harness);
  browser.hold('staff', officer.token);
  await browser.get('/staff/holds');
  const again = await browser.post(`/staff/holds/${hold}/agree`, { [/<textarea id="(reason[^"]*)"/.exec(browser.page)?.[1] ?? '']: WORDS });
  expect(again).toMatch(/^\/staff\/re-authenticate\?d=/);
  await browser.get(again);
  const refused = await browser.post('/staff/re-authenticate', { secret: 'wrong', code: '000000' });
  expect(refused).toMatch(/^\/staff\/re-authenticate\?d=/);
  expect((await browser.get(refused)).text).toContain('That did not work');
  const back = await browser.post('/staff/re-authenticate', { secret: SECRET, code: await generate({ secret: totpSecret }) });
  expect(back).toBe(again.replace('/staff/re-authenticate', '/staff/holds'));
  const { text } = await browser.get(back);
  expect([text.includes(WORDS), text.includes('still here')]).toEqual([true, true]);
});

test('a download without a form leads back to its page and says that it was not done', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  await loginOf(lead);
  await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
  const browser = new Browser(harness);
  browser.hold('staff', lead.token);
  await browser.get('/staff/audit?from=2026-01-01');
  const again = await browser.post('/staff/audit/lines.csv', {});
  expect(again).toMatch(/^\/staff\/re-authenticate\?d=/);
  await browser.get(again);
  const back = await browser.post('/staff/re-authenticate', { secret: SECRET });
  expect(back).toBe(again.replace('/staff/re-authenticate?', '/staff/audit?from=2026-01-01&'));
  expect((await browser.get(back)).text).toContain('Not done yet');
  expect(await browser.post('/staff/audit/lines.csv', {})).toBe('200');
});

test('a new password is typed once: re-authentication comes first, and afterwards only this session is left', async () => {
  const { user } = await people.employer();
  await loginOf(user);
  const elsewhere = await harness.session('employer', user.id);
  await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
  const browser = new Browser(harness);
  browser.hold('employer', user.token);
  const again = String((await browser.get('/employer/password')).headers.location);
  expect(again).toMatch(/^\/employer\/re-authenticate\?d=/);
  await browser.get(again);
  expect(await browser.post('/employer/re-authenticate', { secret: SECRET })).toBe('/employer/password');
  await browser.get('/employer/password');
  expect(await browser.post('/employer/password', { secret: 'short' })).toMatch(/^\/employer\/password\?d=/);
  await browser.get('/employer/password');
  const location = await browser.post('/employer/password', { secret: 'a boat on the wide river' });
  expect((await browser.get(location)).text).toContain('You are signed out everywhere else.');
  expect(await harness.sql('select from session where account_id = $1 and ended_at is null', [user.id])).toHaveLength(1);
  expect((await elsewhere.answer('{ me { displayName } }')).data.me).toBeNull();
});
