import { randomUUID } from 'node:crypto';
import { generate, generateSecret } from 'otplib';
import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS } from '../vocabulary';
import { referralIn } from '../world/path';
import { inDays } from '../world/people';
import { place } from '../world/place-requests';
import { SIZES } from '../sizes';
import { Scene, SECRET, WAIT_MS } from './scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
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
  'an employer posts an apprenticeship without JavaScript, staff return it, she mends it and sends it again',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    const notes = async (of: string): Promise<string> =>
      (await page.locator(`.field:has(> #${of}), fieldset#${of}`).locator('.problem, .remark').allInnerTexts()).join();
    await scene.enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'Post a vacancy' }).click();
    expect(await page.getByLabel('Trade that is learnt').isVisible()).toBe(false);
    await page.getByLabel('Apprenticeship').check();
    await writeApprenticeship(page);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Saved, but not sent yet.').waitFor(); // the law: the instructor is a child, and the worker pays
    expect(await notes('instructorBornOn')).toContain('The least is 21.');
    expect(await notes('costPayer-0')).toContain('A worker never pays');
    await page.getByRole('alert').getByRole('link', { name: 'Who pays (1)' }).click();
    await page.locator('#costPayer-0').selectOption('EMPLOYER');
    await page.getByLabel('Birth date of the instructor').fill('1985-04-01');
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent. You will have an answer within two working days.').waitFor();
    const { id } = await scene.world.one<{ id: string }>("select id from vacancy where state = 'SUBMITTED'");
    const remarks = [
      { field: 'tasks', message: 'Say how heavy the sacks are.' },
      { field: 'apprenticeship.plan', message: 'Hygiene is missing.' },
      { field: 'costItems.0.paidBy', message: 'For every year?' },
    ];
    await place(scene.officer, 'vacancyReturn', { id, input: { remarks } });
    await page.goto('/employer');
    await page.getByRole('link', { name: 'Change it and send it again' }).click();
    await visitor.picture('employer-mend');
    expect(await page.getByRole('link', { name: 'Say how heavy the sacks are.' }).getAttribute('href')).toBe('#tasks');
    expect([await notes('tasks'), await notes('plan'), await notes('costPayer-0')].map((text) => text.replace('Please change: ', ''))).toEqual(
      remarks.map(({ message }) => message),
    );
    await page.getByLabel('What will the person do?').fill('Bakes bread. A sack weighs 10 kg.');
    await page.getByRole('button', { name: 'Add another unit' }).click();
    expect(await page.getByLabel('What will the person do?').inputValue()).toBe('Bakes bread. A sack weighs 10 kg.');
    await page.locator('#unitTitle-2').fill('Hygiene');
    await page.getByRole('button', { name: 'Send again for review' }).click();
    expect(await notes('unitWeeks-2')).toBe('The least is 1.');
    await page.locator('#unitWeeks-2').fill('២');
    await page.getByRole('button', { name: 'Send again for review' }).click();
    await page.getByText('Sent. You will have an answer within two working days.').waitFor();
    expect(await scene.world.one(POSTED, [id])).toEqual({
      state: 'SUBMITTED',
      tasks: 'Bakes bread. A sack weighs 10 kg.',
      trainingGiven: 'The whole trade.',
      minLiteracy: 1,
      licences: ['MOTORBIKE', 'FOOD_HANDLING'],
      trade: 'Baker',
      practice: 12,
      born: '1985-04-01',
      units: ['Dough 8 true', 'Ovens 30 false', 'Hygiene 2 false'],
      costs: ['UNIFORM_AND_TOOLS EMPLOYER'],
      languages: ['en 1', 'km 3'],
    });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an employer leaves a vacancy as a draft and goes on; under review, or another employer’s, it cannot be changed',
  async () => {
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    const draft = await scene.people.vacancy(scene.employer, { state: 'DRAFT', skills: scene.skills });
    const foreign = await scene.people.vacancy(await scene.people.employer(), { state: 'DRAFT' });
    await scene.enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'Go on writing' }).click();
    expect(await page.getByLabel('Pay').first().inputValue()).toBe('260.00');
    await page.getByLabel('Apprenticeship').check(); // an honest fault report has every part of the form in it
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByLabel('Job', { exact: true }).check();
    await page.getByLabel('Title').fill('Dishwasher');
    await page.getByRole('button', { name: 'Save without sending' }).click();
    await page.getByText('Saved. Nobody sees it until you send it.').waitFor();
    expect(await scene.world.one('select state, title, pay_amount from vacancy where id = $1', [draft.id])).toEqual({
      state: 'DRAFT',
      title: 'Dishwasher',
      pay_amount: 26000,
    });
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent. You will have an answer within two working days.').waitFor();
    await page.goto(`/employer/vacancies/${draft.id}/edit`);
    await page.getByText('We are reading it.').waitFor();
    expect(await page.getByRole('button', { name: /Send|Save/ }).count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    const texts = await Promise.all(
      [foreign.id, randomUUID(), 'nothing'].map(async (id) => {
        const answer = await page.request.get(`/employer/vacancies/${id}/edit`);
        return `${answer.status()} ${await answer.text()}`;
      }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^404 .*There is nothing here/s);
  },
  WAIT_MS,
);

/** What became of the form in the database. */
const POSTED = `
  select v.state, v.tasks, v.training_given as "trainingGiven", v.min_literacy as "minLiteracy", v.licences,
    a.trade, a.instructor_practice_years as practice, a.instructor_born_on::text as born,
    array(select concat(title, ' ', weeks, ' ', case when skill_id is null then 'false' else 'true' end) from learning_plan_unit where vacancy_id = v.id order by position) as units,
    array(select concat(kind, ' ', paid_by) from vacancy_cost_item where vacancy_id = v.id order by kind) as costs,
    array(select concat(language, ' ', min_level) from vacancy_language where vacancy_id = v.id order by language) as languages
  from vacancy v join apprenticeship a on a.vacancy_id = v.id where v.id = $1`;

/** Everything an apprenticeship has, with rows added and searches made in between; the instructor is a child, and the worker pays for the uniform. */
async function writeApprenticeship(page: Page): Promise<void> {
  await page.getByLabel('Title').fill('Apprentice: baker');
  await page.getByLabel('What will the person do?').fill('Bakes bread.');
  await page.getByLabel('What kind of work is it?').fill('baker');
  await page.getByRole('button', { name: 'Find the kind of work' }).click();
  await page.getByRole('radio', { name: /baker/i }).first().check();
  await page.getByLabel('Trade that is learnt').fill('Baker');
  await page.getByLabel('Name of the instructor').fill('Chan Sopheap');
  await page.getByLabel('Birth date of the instructor').fill('2015-04-01');
  await page.getByLabel('Years of practice in the trade').fill('12');
  await page.getByLabel('Length in days').fill('300');
  await page.getByLabel('Find skills for the plan').fill('clean');
  await page.locator('#plan').getByRole('button', { name: 'Find skills' }).click();
  await page.locator('#unitTitle-0').fill('Dough');
  await page.locator('#unitWeeks-0').fill('8');
  await page.locator('#unitSkill-0').selectOption({ index: 1 });
  await page.locator('#unitTitle-2').fill('Ovens'); // the row before stays empty, and is left out
  await page.locator('#unitWeeks-2').fill('30');
  await page.getByLabel('Pay').first().fill('110');
  await page.locator('#costKind-0').selectOption('UNIFORM_AND_TOOLS');
  await page.locator('#costPayer-0').selectOption('WORKER');
  await page.getByRole('button', { name: 'Add another language' }).click();
  await page.locator('#languageCode-1').selectOption('en');
  await page.locator('#languageLevel-1').selectOption('1');
  await page.getByLabel('Reading and writing').selectOption('1');
  await page.getByLabel('Motorbike').check();
  await page.getByLabel('Other licences').fill('food handling');
  await page.getByLabel('What do you teach at work?').fill('The whole trade.');
  await page.getByLabel('First day of work').fill(inDays(30));
  await page.getByLabel('Introduce people until').fill(inDays(45));
}

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
