import { hash } from '@node-rs/argon2';
import { Browser } from '../../harness/browser';
import { People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** Switching the language retains unsent input. It is stored as after a validation error and not submitted. */
const SECRET = 'eleven words and one more';
const WORDS = 'sourdough@example.com';

let harness: Harness;
let people: People;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  await people.institution();
});

const loginOf = async ({ id }: Pick<Person, 'id'>): Promise<string> =>
  (await harness.one<{ login: string }>('update account set secret_hash = $2 where id = $1 returning login', [id, await hash(SECRET)])).login;
const runOut = (): Promise<unknown> => harness.sql("update session set last_seen_at = now() - interval '31 minutes' where ended_at is null");
const drafts = (): Promise<unknown[]> => harness.sql('select from form_draft');

const SWITCH = '/employer/language?lang=km&member=1';
const typing = async (): Promise<{ browser: Browser; user: Person }> => {
  const { user } = await people.employer();
  const browser = new Browser(harness);
  browser.hold('employer', user.token);
  await browser.get('/employer/members');
  return { browser, user };
};

test('unsent input returns to its page except credentials, and is not submitted', async () => {
  const { browser } = await typing();
  const address = await browser.post(SWITCH, { email: WORDS, secret: 'never kept' });
  expect(address).toMatch(/^\/employer\/members\?d=[\w-]{32}$/);
  const { text } = await browser.get(address);
  expect([text.includes('<html lang="km"'), text.includes(WORDS), text.includes('never kept')]).toEqual([true, true, false]);
  expect(await harness.sql('select from employer_invitation')).toEqual([]);
});

test('an unknown form stores no input, and leads to no page of another audience', async () => {
  const { browser } = await typing();
  expect(await browser.post(SWITCH, { email: WORDS, csrf: 'x' })).toBe('403');
  expect(await drafts()).toEqual([]);
  expect(await browser.post(SWITCH, { email: WORDS, atPage: '//evil.example' })).toMatch(/^\/employer\?d=/);
});

test('after the session expires, the input is available to the same account after signing in', async () => {
  const { browser, user } = await typing();
  await runOut();
  const address = await browser.post(SWITCH, { email: WORDS });
  expect(address).toMatch(/^\/employer\?d=[\w-]{32}$/);
  expect((await browser.get(address)).text).not.toContain(WORDS);
  const back = await browser.post('/employer/sign-in', { login: await loginOf(user), secret: SECRET });
  expect((await browser.get(back)).text).toContain(WORDS);
});

test('input that waits for sign-in survives a language switch on the sign-in page', async () => {
  const { browser, user } = await typing();
  await runOut();
  await browser.get(await browser.post('/employer/members/invite', { email: WORDS }));
  expect(browser.page).toContain('data-to="/employer/language?lang=km"');
  await browser.get(await browser.post('/employer/language?lang=km', { login: 'half@' }));
  expect(browser.page).toContain('half@');
  await browser.get(await browser.post('/employer/sign-in', { login: await loginOf(user), secret: SECRET }));
  expect(browser.page).toContain(WORDS);
});
