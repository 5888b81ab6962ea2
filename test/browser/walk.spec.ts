import { generate, generateSecret } from 'otplib';
import { FORBIDDEN_FOR_EMPLOYERS } from '../vocabulary';
import { referralIn } from '../world/path';
import { inDays } from '../world/people';
import { Scene, SECRET, WAIT_MS } from './scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each([true, false])(
  'an employer posts a vacancy with a skill found by search (JavaScript: %s)',
  async (script) => {
    const visitor = await scene.visitor({ width: 1000, script });
    const { page } = visitor;
    await page.goto('/employer');
    await visitor.picture('employer-enter');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await scene.enterAsEmployer(visitor);
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
    const posted = await scene.world.one(
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
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const first = await referralIn(scene.world, await scene.people.trainee(scene.institution, { skills: scene.skills }), vacancy, 'SENT');
    const second = await referralIn(scene.world, await scene.people.trainee(scene.institution, { skills: scene.skills }), vacancy, 'SENT');
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'People introduced' }).click();
    await page.locator(`#person-${first.id}`).getByRole('button', { name: 'Put on the shortlist' }).click();
    await page.locator(`#person-${first.id}`).getByText('On the shortlist').waitFor();
    await page.locator(`#person-${second.id}`).getByText('Not this time').first().click();
    await page.locator(`#person-${second.id}`).getByRole('button', { name: 'Say not this time' }).click();
    await page.locator(`#person-${second.id} .tag`).getByText('Not this time').waitFor();
    await visitor.picture('employer-people');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    expect((await scene.world.sql('select id, state from referral')).map(({ id, state }) => [id, state]).sort()).toEqual(
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
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const invited = await referralIn(scene.world, await scene.people.trainee(scene.institution, { skills: scene.skills }), vacancy, 'SENT');
    const wanted = await referralIn(scene.world, await scene.people.trainee(scene.institution, { skills: scene.skills }), vacancy, 'SHORTLISTED');
    const visitor = await scene.visitor({ width: 900 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
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
    expect(await scene.world.one('select state, pay_amount, hours_per_week from offer')).toEqual({ state: 'ISSUED', pay_amount: 26000, hours_per_week: 40 });
    expect(await scene.world.one('select state, cardinality(slots) as slots from interview')).toEqual({ state: 'PROPOSED', slots: 1 });
  },
  WAIT_MS,
);

test(
  'staff see who fits a vacancy and why, propose a referral and ask her',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea', skills: scene.skills });
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const totp = generateSecret();
    await scene.setSecret(scene.officer.id, SECRET);
    await scene.world.sql('update account set totp_secret = $2 where id = $1', [scene.officer.id, totp]);
    const visitor = await scene.visitor({ width: 1100 });
    const { page } = visitor;
    await page.goto('/staff');
    await page.getByLabel('E-mail address').fill(await scene.loginOf(scene.officer.id));
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
    expect(await scene.world.one('select state, travel_minutes, trainee_id, vacancy_id from referral')).toEqual({
      state: 'ASKED',
      travel_minutes: 25,
      trainee_id: trainee.id,
      vacancy_id: vacancy.id,
    });
  },
  WAIT_MS,
);
