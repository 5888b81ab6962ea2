import { hash } from '@node-rs/argon2';
import { Browser } from '../../harness/browser';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Institution, People, type Trainee } from '../../harness/data/people';
import { Harness } from '../../harness/harness';

/** The texts a trainee reads after a sign-in, a PIN change, an answer or a stopped contact method. */
const PIN = '482913';
const LIST_PIN = '735064';

let harness: Harness;
let people: People;
let institution: Institution;
let her: Trainee;
let login: string;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  her = await people.trainee(institution);
  const hashes = [await hash(PIN), await hash(LIST_PIN)];
  ({ login } = await harness.one<{ login: string }>('update account set secret_hash = $2, list_hash = $3 where id = $1 returning login', [
    her.user.id,
    ...hashes,
  ]));
});

async function visitor(): Promise<Browser> {
  const browser = new Browser(harness);
  await browser.get('/?lang=en');
  return browser;
}

async function signedIn(secret = PIN): Promise<Browser> {
  const browser = await visitor();
  expect(await browser.post('/sign-in', { login, secret })).toBe('/');
  await browser.get('/?lang=en');
  return browser;
}

/** The page after a submitted form. */
async function pageAfter(browser: Browser, path: string, fields: Record<string, string>): Promise<string> {
  return (await browser.get((await browser.post(path, fields)).split('#')[0] ?? '/')).text;
}

const addPhone = (): Promise<unknown> =>
  harness.sql(
    "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on) values ($1, $2, 'CALL', '012345678', 'SELF', 'VERIFIED', current_date)",
    [institution.id, her.id],
  );

test('a failed sign-in never promises that waiting helps, whether or not the account exists', async () => {
  const messages: string[] = [];
  for (const code of [login, 'W-7F3K9Q']) {
    const text = await pageAfter(await visitor(), '/sign-in', { login: code, secret: '999999' });
    messages.push(/That did not work[^<]*/.exec(text)?.[0] ?? '');
  }
  expect(messages[0]).toContain('Check your access code and your PIN');
  expect(messages[0]).toContain('After five wrong tries you need a new PIN: call us.');
  expect(messages[1]).toBe(messages[0]);
});

test('a trainee who cannot sign in reads whom to call, and the exit page names neither the service nor work', async () => {
  const browser = await visitor();
  expect((await browser.get('/')).text).toContain('You cannot sign in? Contact us: 023 000 001');
  const { text } = await browser.get('/exit');
  expect(text).toContain('<title>បិទ</title>');
  expect(text).not.toMatch(/jobs|ការងារ|waymark/i);
});

test('too many tries lead to a new PIN as well', async () => {
  const browser = await visitor();
  for (let attempt = 0; attempt < 5; attempt++) await pageAfter(browser, '/sign-in', { login, secret: '999999' });
  const text = await pageAfter(browser, '/sign-in', { login, secret: PIN });
  expect(text).toMatch(/Too many tries\. Try again after [^,]*(, [^,]*)*, or call us for a new PIN\./);
}, 60_000);

test.each([PIN, LIST_PIN])('an answer sent without a session is reported after the sign-in only, whichever PIN opens it (%s)', async (secret) => {
  const browser = await visitor();
  const address = await browser.post('/help', { kind: 'PROBLEM' });
  expect(address).toBe('/?unsent=1');
  expect((await browser.get(address)).text).not.toMatch(/not sent|signed out\./i);
  const home = await browser.post('/sign-in', { login, secret });
  expect((await browser.get(home)).text).toContain('Your answer was not sent. Send it again.');
  expect(await (await visitor()).post('/extend-session', {})).toBe('/');
});

test.each([PIN, LIST_PIN])('a PIN form shows at the field what is wrong, whichever PIN opened the session (%s)', async (secret) => {
  const browser = await signedIn(secret);
  await browser.get('/pin');
  const change = (pin: string, newPin: string): Promise<string> => pageAfter(browser, '/pin', { pin, newPin, newPinAgain: newPin, listPin: '' });
  expect(await change(secret, secret)).toMatch(/id="newPin-problem"[^>]*>You already have this PIN/);
  expect(await change('', '')).toMatch(/id="newPin-problem"[^>]*>Type the 6 digits of your PIN here\./);
  expect(await change('640275', '951736')).toMatch(/id="pin-problem"[^>]*>This is not the PIN you have now/);
});

test('a call is offered only if she gave a phone, and the second PIN shows the page of a record without one', async () => {
  const withoutPhone = (await (await signedIn()).get('/help')).text;
  expect(withoutPhone).toContain('You gave us no phone we may call. Please call us.');
  expect(withoutPhone).not.toContain('value="CALL_ME"');
  await addPhone();
  expect((await (await signedIn()).get('/help')).text).toContain('value="CALL_ME"');
  const list = (await (await signedIn(LIST_PIN)).get('/help')).text;
  const plain = (text: string): string => text.replaceAll(/(value|data-\w+)="[^"]*"/g, '').trim();
  expect(plain(list)).toBe(plain(withoutPhone));
});

test('whether she asked before, the help page says the same: an earlier request is not lost', async () => {
  const browser = await signedIn();
  const read = async (): Promise<string> => (await browser.get('/help')).text.replaceAll(/(value|data-\w+)="[^"]*"/g, '').trim();
  const before = await read();
  expect(before).toContain('Did you ask us before? Then we have it, and someone will contact you.');
  await browser.post('/help', { kind: 'PROBLEM' });
  expect(await read()).toBe(before);
});

test('once every contact method is stopped, the page promises no contact and shows the number to call', async () => {
  await harness.sql('update institution set help_phone = $2 where id = $1', [institution.id, '023 000 001']);
  const browser = await signedIn();
  expect((await browser.get('/contact-methods')).text).toContain('We contact you only as you see here');
  await harness.sql("update contact_method set state = 'BLOCKED', verified_on = null");
  const { text } = await browser.get('/contact-methods');
  expect(text).toContain('We do not contact you now. You can call us:');
  expect(text).toContain('tel:023000001');
  expect(text).not.toContain('We contact you only as you see here');
});

test('a second answer from another tab names the first one', async () => {
  const employer = await people.employer();
  const offer = await offerIn(harness, her, await people.vacancy(employer), 'EXPLAINED');
  const [browser, path] = [await signedIn(), `/offer/${offer.id}`];
  await browser.get(path);
  const key = browser.hidden('key');
  await browser.post(`${path}/answer`, { answer: 'no' });
  expect(await pageAfter(browser, `${path}/answer`, { answer: 'yes', key: `${key}2` })).toContain('You already answered: no.');
});

test('after her answer a trainee reads what comes next, where to take it back, and on her home page that we talk first', async () => {
  const employer = await people.employer();
  const referral = await referralIn(harness, her, await people.vacancy(employer), 'ASKED');
  const [browser, path] = [await signedIn(), `/suggestion/${referral.id}`];
  const note = 'You asked us to talk first. Your job coach will talk with you.';
  expect((await browser.get('/')).text).not.toContain(note);
  await browser.get(path);
  await browser.post(`${path}/answer`, { answer: 'talk' });
  expect((await browser.get('/')).text).toContain(note);
  expect((await browser.get(path)).text).not.toContain('take back your yes');
  await browser.post(`${path}/answer`, { answer: 'yes', fields: 'SKILLS' });
  const { text } = await browser.get(path);
  expect(text).toContain('You do not need to do anything now. When there is news, you read it here.');
  expect(text).toMatch(/href="\/consents"[^>]*>Did you change your mind\? You can take back your yes\./);
});

test('after she took back her yes to looking for work, her home page promises no news', async () => {
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = app.now() where trainee_id = $1 and purpose = 'MATCHING'", [her.id]);
  const { text } = await (await signedIn()).get('/');
  expect(text).toContain('We are not looking for work with you now');
  expect(text).not.toContain('We will tell you when there is news.');
});

test('an unknown page follows the language of its address', async () => {
  const browser = await visitor();
  expect((await browser.get('/no-such-page?lang=km')).text).toContain('lang="km"');
  expect((await browser.get('/no-such-page?lang=en')).text).toContain('Page not found');
});
