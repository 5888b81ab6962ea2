import { inDays, type SkillAt, type Trainee, type Vacancy } from '../../harness/data/people';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { step } from '../../harness/data/pipeline-requests';
import { SIZES } from '../../sizes';
import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { Scene, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

interface Market {
  readonly trainee: Trainee;
  readonly labels: readonly string[];
  readonly plain: Vacancy;
  readonly gated: Vacancy;
}

/**
 * A trainee who has one of three skills, four vacancies, and a course that teaches the second skill. The last
 * vacancy is impossible without the third skill.
 */
async function market(): Promise<Market> {
  const { people, institution, harness } = scene;
  const at = (index: number, level: number): SkillAt => [scene.skills[index]?.[0] ?? 0, level];
  const trainee = await people.trainee(institution, { officer: scene.officer, displayName: 'Sophea', skills: [at(0, 3)] });
  const named = async (title: string, skills: readonly SkillAt[], gate = false): Promise<Vacancy> => {
    const vacancy = await people.vacancy(await people.employer(), { skills, gate });
    await harness.sql('update vacancy set title = $2 where id = $1', [vacancy.id, title]);
    return vacancy;
  };
  const plain = await named('Room cleaner', [at(0, 2)]);
  await named('Window cleaner', [at(0, 2), at(1, 2)]);
  await named('Pool cleaner', [at(1, 1)]);
  const gated = await named('Kitchen cleaner', [at(2, 1)], true);
  const rows = await harness.sql<{ code: string; label: string }>('select code, label from skill where id = any($1) order by id', [
    scene.skills.map(([id]) => id),
  ]);
  const teaches = { skills: [{ skillCode: rows[1]?.code, level: 2 }] };
  await changeServices(scene.officer, 'courseCreate', {
    input: sewingCourse({ title: 'Cleaning, second course', startsOn: inDays(7), endsOn: inDays(62), ...teaches }),
  });
  return { trainee, labels: rows.map(({ label }) => label), plain, gated };
}

test.each(SIZES.scripts)(
  'staff read why a trainee matches, what would change it, why a vacancy is missing from her list and what a course would unlock (JavaScript: %s)',
  async (script) => {
    const { trainee, labels, plain, gated } = await market();
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/vacancies/${plain.id}/matches`);
    const card = page.locator(`#trainee-${trainee.id}`);
    await card.getByText('Score breakdown').waitFor();
    const points = (await card.locator('tbody .number').allInnerTexts()).map((text) => Number((text.split('\n')[0] ?? '').replaceAll(',', '')));
    const total = Number((await card.locator('tfoot .number').innerText()).replaceAll(',', ''));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(await card.locator('tbody td').first().innerText()).toContain('Required: can do with help · Has: can do alone');
    await card.getByText('Skills: the required one', { exact: true }).waitFor();
    await visitor.picture('staff-matches');
    if (script) expect(await visitor.faults()).toEqual([]);

    await page.getByLabel('Trainee code').fill('nobody');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No trainee has this code. Check it and try again.').waitFor();
    await page.goto(`/staff/vacancies/${gated.id}/matches`);
    await page.getByText('No matching trainees today').waitFor();
    await page.getByLabel('Trainee code').fill(trainee.code.replace('W-', '').toLowerCase());
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Not possible for her today:').waitFor();
    await page.getByText(`If she learns “${labels[2]}” (beginner), this vacancy becomes possible: number`).waitFor();
    await visitor.picture('staff-matches-why');
    if (script) expect(await visitor.faults()).toEqual([]);

    await page.goto(`/staff/vacancies/${plain.id}/matches`);
    await card.getByRole('link', { name: 'Sophea' }).click();
    await page.getByRole('link', { name: 'Matches' }).click();
    await page.getByRole('heading', { name: 'Suggested courses' }).waitFor();
    // a vacancy that requires none of her skills is folded, without advice; only full coverage is called fitting
    expect(await page.locator('.match h3 a').allInnerTexts()).toEqual(['Room cleaner', 'Window cleaner']);
    expect(await page.locator('.match h3 .tag').allInnerTexts()).toEqual(['Fits', 'Partly fits']);
    await page.getByText('Highest points first').waitFor();
    const others = page.locator('#also-possible');
    expect(await others.getByText('Pool cleaner').isVisible()).toBe(false);
    await others.locator('summary').click();
    await others.getByText('Pool cleaner').waitFor();
    expect(await others.getByText('number 1 of the').count()).toBe(0);
    expect((await page.locator('.match').first().locator('.facts').innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Pay \$260 a month Place Chamkar Mon, Phnom Penh \(in her province\) Hours Monday to Friday, .* First day .* Positions to fill 1 of 1/,
    );
    expect(
      await page
        .locator('.match')
        .nth(1)
        .getByText(`If she learns “${labels[1]}” (can do with help), this vacancy is number 1 of the 3 possible for her`)
        .count(),
    ).toBe(1);
    expect((await page.locator('#unlocks li').first().innerText()).split('\n').map((line) => line.trim())).toEqual([
      labels[1],
      'beginner: all required skills for 1 more vacancy',
      'can do with help: all required skills for 2 more vacancies',
    ]);
    expect(await page.locator('#courses li').innerText()).toContain('Take first: opens 2 vacancies in 8 weeks');
    await page.getByLabel('Vacancy').selectOption(gated.id);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Not possible for her today:').waitFor();
    expect(await page.getByLabel('Vacancy').inputValue()).toBe(gated.id);
    await page.locator('#why-absent summary').click();
    await visitor.picture('staff-trainee-matches');
    if (script) expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Skills in demand for all job-ready trainees' }).click();
    expect((await page.locator('tbody td').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([labels[1], '1', '2', labels[2], '1', '1']);
    await visitor.picture('staff-skills-in-demand');
    if (script) expect(await visitor.faults()).toEqual([]);
    await page.goto(`/staff/trainees/${trainee.id}/matches?vacancy=${plain.id}`);
    await page.getByText('In her list: number 1 of the 3 possible for her.').waitFor();
    await visitor.switchLanguage();
    await page.getByText('វាអាច').or(page.locator('#why-absent')).first().waitFor();
    await visitor.picture('staff-trainee-matches-km');
    if (script) expect(await visitor.faults()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a trainee reads three reasons why a job was suggested to her, and can open the others',
  async () => {
    const { trainee, labels } = await market();
    const at = (index: number, level: number): SkillAt => [scene.skills[index]?.[0] ?? 0, level];
    const vacancy = await scene.people.vacancy(scene.employer, { skills: [at(0, 2), at(1, 3), at(2, 1)] });
    const { id } = await step(scene.officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id, travelMinutes: 20 } });
    await step(scene.officer, 'referralAsk', { id });
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await page.goto(`/suggestion/${id}?lang=en`);
    const [first, hard, rest] = [
      page.locator('.reasons').first().locator('li'),
      page.locator('.reasons').nth(1).locator('li'),
      page.locator('details .reasons li'),
    ];
    // what is new for her is no reason for the suggestion, and is listed under its own heading
    expect(await first.allInnerTexts()).toEqual([`You can do this: ${labels[0]}`, 'It is near your home']);
    await page.getByRole('heading', { name: 'What may be hard' }).waitFor();
    const lines = await hard.allInnerTexts();
    expect([`New for you: ${labels[1]}`, `New for you: ${labels[2]}`]).toContain(lines[0]);
    expect(lines).toHaveLength(1);
    expect(await rest.count()).toBe(1);
    expect(await rest.first().isVisible()).toBe(false);
    await page.getByText('More that may be hard').click();
    await visitor.picture('trainee-three-lines');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.goto(`/suggestion/${id}?lang=km`);
    await visitor.picture('trainee-three-lines-km');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an officer who may not read a limit is only referred to the case worker, and a safety lead gets not-found',
  async () => {
    const { trainee, gated } = await market();
    await scene.harness.sql('update trainee_limits set excluded_employers = $2 where trainee_id = $1', [trainee.id, [gated.employer.id]]);
    const visitor = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    await visitor.page.goto(`/staff/trainees/${trainee.id}/matches?vacancy=${gated.id}`);
    const explanation = await visitor.page.locator('#why-absent').innerText();
    expect(explanation).toContain('case worker');
    expect(explanation).not.toMatch(/limit|exclude|becomes possible|number \d/i);
    const lead = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(lead, await scene.people.staff(scene.institution, ['SAFETY_LEAD']));
    for (const path of [`/staff/trainees/${trainee.id}/matches`, '/staff/skills-in-demand']) expect((await lead.page.goto(path))?.status()).toBe(404);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'staff start a referral from the list of a trainee, and see who else is on the way (JavaScript: %s)',
  async (script) => {
    const { trainee, plain } = await market();
    const { people, institution } = scene;
    const colleague = await people.trainee(institution, { officer: scene.officer, displayName: 'Bopha', skills: [[scene.skills[0]?.[0] ?? 0, 3]] });
    await step(scene.officer, 'referralPropose', { input: { traineeId: colleague.id, vacancyId: plain.id } });
    const stranger = await people.trainee(await people.institution(), { displayName: 'Stranger', skills: [[scene.skills[0]?.[0] ?? 0, 3]] });
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/trainees/${trainee.id}/matches?lang=en`);
    const card = page.locator(`#vacancy-${plain.id}`);
    await card.getByText('Also referred').waitFor();
    expect(await card.innerText()).toContain('Bopha');
    expect(await page.locator('main').innerText()).not.toContain('Stranger');
    expect(stranger.institutionId).not.toBe(trainee.institutionId);
    await card.getByLabel('Travel time, one way (minutes, optional)').fill('1e9');
    await card.getByRole('button', { name: 'Start referral' }).click();
    await page.getByRole('link', { name: 'Travel time in minutes, Room cleaner' }).waitFor();
    await card.getByLabel('Travel time, one way (minutes, optional)').fill('25');
    await card.getByRole('button', { name: 'Start referral' }).click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    await card.getByText('Referral in progress').waitFor();
    expect(await card.getByRole('button', { name: 'Start referral' }).count()).toBe(0);
    expect(await scene.harness.sql('select travel_minutes from referral where trainee_id = $1', [trainee.id])).toEqual([{ travel_minutes: 25 }]);
    await visitor.switchLanguage();
    await visitor.picture('staff-trainee-list-km');
    if (script) expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a list without suggestions says what is missing and which rule excludes most',
  async () => {
    const { people, institution } = scene;
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    const trainee = await people.trainee(institution, { officer: scene.officer });
    await page.goto(`/staff/trainees/${trainee.id}/matches?lang=en`);
    await page.getByText('No vacancies are open today').waitFor();
    await people.vacancy(await people.employer({ cleared: true, province: '16' }), { skills: [[scene.skills[0]?.[0] ?? 0, 2]] });
    await page.reload();
    await page.getByText('No skills recorded yet').waitFor();
    await page.getByRole('heading', { name: 'What keeps vacancies from her' }).waitFor();
    expect(await page.locator('#obstacles li').innerText()).toMatch(
      /it is farther than she can travel\s+Excludes 1 of 1\. Possible without it: 1\.\s+Would help: she agrees to travel farther/i,
    );
    await visitor.picture('staff-trainee-list-empty');
    expect(await visitor.faults()).toEqual([]);
    await visitor.switchLanguage();
    await page.getByText('មិនទាន់កត់ត្រាជំនាញទេ').waitFor();
    expect(await visitor.faults()).toEqual([]);
  },
  WAIT_MS,
);

test(
  'staff who may not propose see no propose button',
  async () => {
    const { plain } = await market();
    const visitor = await scene.visitor({ width: 360, script: false });
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['CASE_WORKER']));
    await visitor.page.goto(`/staff/vacancies/${plain.id}/matches`);
    expect(await visitor.page.locator('.match').count()).toBe(1);
    expect(await visitor.page.getByRole('button', { name: 'Start referral' }).count()).toBe(0);
  },
  WAIT_MS,
);

test(
  'staff see the outcome of a closed referral, with a link to it, and can propose the trainee again',
  async () => {
    const { trainee, plain } = await market();
    const { id } = await step(scene.officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: plain.id } });
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    await page.goto(`/staff/vacancies/${plain.id}/matches?lang=en`);
    const card = page.locator(`#trainee-${trainee.id}`);
    expect(await card.innerText()).toContain('Referral in progress');
    expect(await card.getByRole('button', { name: 'Start referral' }).count()).toBe(0);
    await step(scene.officer, 'referralWithdraw', { id });
    await page.reload();
    expect(await page.getByRole('heading', { name: 'Referrals in progress' }).count()).toBe(0);
    expect(await card.innerText()).not.toContain('Referral in progress');
    await card.getByRole('link', { name: 'Earlier referral: Withdrawn by us' }).click();
    await page.locator(`#referral-${id}`).waitFor();
    await page.goBack();
    await card.getByRole('button', { name: 'Start referral' }).click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'referrals start for all selected matches at once; whoever cannot be referred is named, and Undo ends the others (JavaScript: %s)',
  async (script) => {
    const { people, institution, officer, harness } = scene;
    const skill: SkillAt = [scene.skills[0]?.[0] ?? 0, 3];
    const named = new Map<string, Trainee>();
    for (const displayName of ['Bopha', 'Dara', 'Maly']) named.set(displayName, await people.trainee(institution, { officer, displayName, skills: [skill] }));
    const vacancy = await people.vacancy(await people.employer(), { skills: [skill], seats: 3 });
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const open = (): Promise<unknown> => page.goto(`/staff/vacancies/${vacancy.id}/matches`);
    await open();
    await page.getByRole('button', { name: 'Start referrals for selected' }).click();
    await page.getByRole('alert').getByText('Select at least one trainee.').waitFor();
    await page.getByLabel('Select Bopha').check();
    await page.getByLabel('Select Dara').check();
    // a colleague is faster with one of them
    await step(officer, 'referralPropose', { input: { traineeId: named.get('Dara')?.id, vacancyId: vacancy.id } });
    await page.getByRole('button', { name: 'Start referrals for selected' }).click();
    await page.getByText('1 referral started. Now ask her.').waitFor();
    await page
      .getByRole('alert')
      .getByText(/^Dara \(W-/)
      .waitFor();
    expect(await visitor.faults()).toEqual([]);
    const states = (): Promise<unknown> =>
      harness.sql('select t.display_name as name, r.state from referral r join trainee t on t.id = r.trainee_id where vacancy_id = $1 order by 1', [
        vacancy.id,
      ]);
    expect(await states()).toEqual([
      { name: 'Bopha', state: 'PROPOSED' },
      { name: 'Dara', state: 'PROPOSED' },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    expect(await states()).toMatchObject([
      { name: 'Bopha', state: expect.not.stringMatching('PROPOSED') },
      { name: 'Dara', state: 'PROPOSED' },
    ]);
  },
  WAIT_MS,
);
