import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import type { Browser } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../vocabulary';
import { offerIn, referralIn } from '../world/path';
import { type Employer, type Institution, inDays, People, type SkillAt, type Trainee } from '../world/people';
import { type Person, World } from '../world/world';
import { launchChromium } from './chromium';
import { Visitor } from './visitor';

const SECRET = 'a long enough word';
const PIN = '482915';
const WAIT_MS = 90_000;

let world: World;
let browser: Browser;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let skills: SkillAt[];
let visitor: Visitor | undefined;

beforeAll(async () => {
  world = await World.start();
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await world?.end();
});
beforeEach(async () => {
  await world.empty();
  people = new People(world);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  const found = await world.sql<{ id: number }>(
    "select id from skill where label in ('cook vegetable products', 'clean kitchen equipment', 'wash dishes', 'prepare vegetables', 'cut vegetables') or label like 'clean %' order by id limit 3",
  );
  skills = found.map(({ id }): SkillAt => [id, 3]);
});
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});

const setSecret = async (accountId: string, secret: string): Promise<void> => {
  await world.sql('update account set secret_hash = $2 where id = $1', [accountId, await hash(secret)]);
};
const loginOf = async (accountId: string): Promise<string> =>
  (await world.one<{ login: string }>('select login from account where id = $1', [accountId])).login;

async function enterAsTrainee({ page }: Visitor, trainee: Trainee): Promise<void> {
  await setSecret(trainee.user.id, PIN);
  await page.goto('/');
  await page.locator('#login').fill(await loginOf(trainee.user.id));
  await page.locator('#secret').fill(PIN);
  await page.locator('button.main').click();
}

async function enterAsEmployer({ page }: Visitor): Promise<void> {
  await setSecret(employer.user.id, SECRET);
  await page.goto('/employer');
  await page.getByLabel('E-mail address').fill(await loginOf(employer.user.id));
  await page.getByLabel('Password').fill(SECRET);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Your vacancies' }).waitFor();
}

test.each([true, false])(
  'a trainee enters in Khmer on a small phone and says yes to an offer (JavaScript: %s)',
  async (script) => {
    const trainee = await people.trainee(institution, { displayName: 'សុភា', language: 'km', skills });
    const offer = await offerIn(world, trainee, await people.vacancy(employer, { skills }), 'EXPLAINED');
    visitor = await Visitor.open(browser, world.url, { script });
    const { page } = visitor;
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('km');
    expect(await page.title()).toBe('ការងារសម្រាប់អ្នក');
    await visitor.picture('trainee-enter');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await enterAsTrainee(visitor, trainee);
    await page.getByRole('heading', { name: 'សួស្តី សុភា' }).waitFor();
    await visitor.picture('trainee-today');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await page.getByRole('link', { name: 'មើលការងារនេះ' }).click();
    await page.getByRole('heading', { name: 'Kitchen helper' }).waitFor();
    await visitor.picture('trainee-offer');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await page.getByRole('button', { name: 'ផ្ញើចម្លើយរបស់ខ្ញុំ' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'សូមជ្រើសចម្លើយមួយ។' }).waitFor();
    await page.getByRole('radio', { name: 'ខ្ញុំចង់បាន' }).check();
    await page.getByRole('button', { name: 'ផ្ញើចម្លើយរបស់ខ្ញុំ' }).click();
    await page.getByText('អ្នកបានឆ្លើយយល់ព្រម').waitFor();
    expect((await world.one('select state from offer where id = $1', [offer.id])).state).toBe('ACCEPTED');

    await page.getByRole('link', { name: 'បិទ' }).click();
    await page.goBack();
    await page.locator('#secret').waitFor();
    expect(await page.content()).not.toContain('Kitchen helper');
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a trainee sees exactly the card an employer would see, takes one field away and says yes to the introduction',
  async () => {
    const trainee = await people.trainee(institution, { displayName: 'Sophea', skills });
    const referral = await referralIn(world, trainee, await people.vacancy(employer, { skills }), 'ASKED');
    visitor = await Visitor.open(browser, world.url, { dark: true });
    const { page } = visitor;
    await enterAsTrainee(visitor, trainee);
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'Look at it' }).click();
    await page.getByRole('checkbox', { name: 'The name to use' }).waitFor();
    await visitor.picture('trainee-suggestion-dark');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.getByRole('checkbox', { name: 'When you can work' }).uncheck();
    await page.getByRole('radio', { name: 'Yes, introduce me' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('We will introduce you to this employer, and to nobody else.').waitFor();
    const { state, card } = await world.one<{ state: string; card: object }>('select state, card from referral where id = $1', [referral.id]);
    expect(state).toBe('AGREED');
    expect(card).toMatchObject({ displayName: 'Sophea' });
    expect(JSON.stringify(card)).not.toContain('availab');
  },
  WAIT_MS,
);

test(
  'a wrong PIN and an unknown code are told in the same words, and the PIN is not shown again',
  async () => {
    const trainee = await people.trainee(institution);
    await setSecret(trainee.user.id, PIN);
    visitor = await Visitor.open(browser, world.url);
    const { page } = visitor;
    const told = [];
    for (const login of [await loginOf(trainee.user.id), 'nobody-here']) {
      await page.goto('/?lang=en');
      await page.getByLabel('Your access code').fill(login);
      await page.getByLabel('Your PIN').fill('000000');
      await page.getByRole('button', { name: 'Enter' }).click();
      told.push(await page.getByRole('alert').innerText());
      expect(await page.getByLabel('Your PIN').inputValue()).toBe('');
    }
    expect(told[0]).toBe(told[1]);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test.each([true, false])(
  'an employer posts a vacancy with a skill found by search (JavaScript: %s)',
  async (script) => {
    visitor = await Visitor.open(browser, world.url, { width: 1000, script });
    const { page } = visitor;
    await page.goto('/employer');
    await visitor.picture('employer-enter');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'Post a vacancy' }).click();
    await page.getByLabel('Title').fill('Kitchen helper');
    await page.getByLabel('What will the person do?').fill('Wash, cut and carry.');
    await page.getByLabel('What kind of work is it?').fill('kitchen helper');
    await page.getByRole('button', { name: 'Find the kind of work' }).click();
    await page
      .getByRole('radio', { name: /kitchen/i })
      .first()
      .check();
    await page.getByLabel('Pay').first().fill('260');
    await page.getByLabel('What should the person be able to do?').fill('clean');
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByLabel('Need', { exact: true }).first().selectOption('REQUIRED');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByRole('alert').waitFor(); // the days are still missing
    await visitor.picture('employer-post-problems');
    expect(await page.getByLabel('Title').inputValue()).toBe('Kitchen helper');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByLabel('First day of work').fill(inDays(30));
    await page.getByLabel('Introduce people until').fill(inDays(45));
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent. You will have an answer within two working days.').waitFor();
    await visitor.picture('employer-home');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    const posted = await world.one(
      'select v.state, v.title, v.pay_amount, count(s.*)::int as skills from vacancy v left join vacancy_skill s on s.vacancy_id = v.id group by v.id',
    );
    expect(posted).toEqual({ state: 'SUBMITTED', title: 'Kitchen helper', pay_amount: 26000, skills: 1 });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an employer sees the people introduced, puts one on the shortlist and says not this time to another',
  async () => {
    const vacancy = await people.vacancy(employer, { skills });
    const first = await referralIn(world, await people.trainee(institution, { skills }), vacancy, 'SENT');
    const second = await referralIn(world, await people.trainee(institution, { skills }), vacancy, 'SENT');
    visitor = await Visitor.open(browser, world.url, { width: 360 });
    const { page } = visitor;
    await enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'People introduced' }).click();
    await page.locator(`#person-${first.id}`).getByRole('button', { name: 'Put on the shortlist' }).click();
    await page.locator(`#person-${first.id}`).getByText('On the shortlist').waitFor();
    await page.locator(`#person-${second.id}`).getByText('Not this time').first().click();
    await page.locator(`#person-${second.id}`).getByRole('button', { name: 'Say not this time' }).click();
    await page.locator(`#person-${second.id} .tag`).getByText('Not this time').waitFor();
    await visitor.picture('employer-people');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    expect((await world.sql('select id, state from referral')).map(({ id, state }) => [id, state]).sort()).toEqual(
      [
        [first.id, 'SHORTLISTED'],
        [second.id, 'NOT_SELECTED'],
      ].sort(),
    );
  },
  WAIT_MS,
);

test(
  'an employer proposes a meeting, and makes an offer in the terms of the vacancy',
  async () => {
    const vacancy = await people.vacancy(employer, { skills });
    const invited = await referralIn(world, await people.trainee(institution, { skills }), vacancy, 'SENT');
    const wanted = await referralIn(world, await people.trainee(institution, { skills }), vacancy, 'SHORTLISTED');
    visitor = await Visitor.open(browser, world.url, { width: 900 });
    const { page } = visitor;
    await enterAsEmployer(visitor);
    await page.goto('/employer/people');
    const first = page.locator(`#person-${invited.id}`);
    await first.getByText('Propose a meeting').click();
    await first.getByLabel('Day').fill(inDays(5));
    await first.getByRole('button', { name: 'Propose this meeting' }).click();
    await first.getByText('You proposed to meet').waitFor();
    const second = page.locator(`#person-${wanted.id}`);
    await second.getByText('Make an offer').click();
    await second.getByLabel('First day of work').fill(inDays(30));
    await second.getByLabel('Answer by').fill(inDays(1));
    await second.getByRole('button', { name: 'Make this offer' }).click();
    await page.getByRole('alert').waitFor(); // too little time to answer
    await second.getByText('Make an offer').click();
    await second.getByLabel('Answer by').fill(inDays(8));
    await second.getByRole('button', { name: 'Make this offer' }).click();
    await second.getByText('Your offer can be answered until').waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    expect(await world.one('select state, pay_amount, hours_per_week from offer')).toEqual({ state: 'ISSUED', pay_amount: 26000, hours_per_week: 40 });
    expect(await world.one('select state, cardinality(slots) as slots from interview')).toEqual({ state: 'PROPOSED', slots: 1 });
  },
  WAIT_MS,
);

test(
  'while she may still think it over her yes waits, unless she says herself that she needs no more time',
  async () => {
    const trainee = await people.trainee(institution, { skills });
    const offer = await offerIn(world, trainee, await people.vacancy(employer, { skills }), 'EXPLAINED', 'running');
    const stateOf = async (): Promise<unknown> => (await world.one('select state from offer where id = $1', [offer.id])).state;
    visitor = await Visitor.open(browser, world.url);
    const { page } = visitor;
    await enterAsTrainee(visitor, trainee);
    await page.goto(`/offer/${offer.id}?lang=en`);
    await page.getByRole('radio', { name: 'Yes, I want it' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByRole('alert').getByText('This becomes possible on').waitFor();
    expect(await stateOf()).toBe('EXPLAINED');
    await visitor.picture('trainee-time-to-think');
    await page.getByRole('checkbox', { name: 'need no more time' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('You said yes').waitFor();
    expect(await stateOf()).toBe('ACCEPTED');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'staff see who fits a vacancy and why, propose a referral and ask her',
  async () => {
    const trainee = await people.trainee(institution, { displayName: 'Sophea', skills });
    const vacancy = await people.vacancy(employer, { skills });
    const totp = generateSecret();
    await setSecret(officer.id, SECRET);
    await world.sql('update account set totp_secret = $2 where id = $1', [officer.id, totp]);
    visitor = await Visitor.open(browser, world.url, { width: 1100 });
    const { page } = visitor;
    await page.goto('/staff');
    await page.getByLabel('E-mail address').fill(await loginOf(officer.id));
    await page.getByLabel('Password').fill(SECRET);
    await page.getByLabel('Six-digit code').fill(await generate({ secret: totp }));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Kitchen helper' }).click();
    await page.getByText('Covers what the work asks for').first().waitFor();
    await visitor.picture('staff-matches');
    expect(await visitor.faults()).toEqual([]);
    await page.getByLabel('Minutes of travel').fill('25');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Proposed. Now ask her.').waitFor();
    await page.getByRole('button', { name: 'Ask her' }).click();
    await page.getByText('She is asked.').waitFor();
    await visitor.picture('staff-asked');
    expect(await visitor.faults()).toEqual([]);
    expect(await world.one('select state, travel_minutes, trainee_id, vacancy_id from referral')).toEqual({
      state: 'ASKED',
      travel_minutes: 25,
      trainee_id: trainee.id,
      vacancy_id: vacancy.id,
    });
  },
  WAIT_MS,
);

test(
  'a page that is not there, and a form from elsewhere, are answered with a page',
  async () => {
    visitor = await Visitor.open(browser, world.url);
    const missing = await fetch(`${world.url}/employer/nothing`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const foreign = await fetch(`${world.url}/employer/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: 'login=a&secret=b',
    });
    expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('Nothing was sent')]);
    const entrance = await fetch(`${world.url}/`);
    expect(entrance.headers.get('cache-control')).toBe('no-store');
    expect(entrance.headers.get('referrer-policy')).toBe('no-referrer');
    expect(entrance.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(entrance.headers.get('content-security-policy')).not.toContain('unsafe');
  },
  WAIT_MS,
);
