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
    expect(await card.locator('tbody td').first().innerText()).toContain('Required: with guidance · Has: independently');
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
    await page.getByText(`With ${labels[2]} (beginner): becomes possible, rank`).waitFor();
    await visitor.picture('staff-matches-why');
    if (script) expect(await visitor.faults()).toEqual([]);

    await page.goto(`/staff/vacancies/${plain.id}/matches`);
    await card.getByRole('link', { name: 'Sophea' }).click();
    await page.getByRole('link', { name: 'Matches' }).click();
    await page.getByRole('heading', { name: 'Suggested courses' }).waitFor();
    expect(await page.locator('.match h3 a').allInnerTexts()).toEqual(['Room cleaner', 'Window cleaner', 'Pool cleaner']);
    expect(await page.locator('.match').nth(1).getByText(`With ${labels[1]} (with guidance): rank 1 of 3`).count()).toBe(1);
    expect((await page.locator('#unlocks li').first().innerText()).split('\n').map((line) => line.trim())).toEqual([
      labels[1],
      'beginner: all required skills for 1 more vacancy',
      'with guidance: all required skills for 2 more vacancies',
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
    await page.goBack();
    await page.getByLabel('Vacancy').selectOption(plain.id);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('In her list: rank 1 of 3.').waitFor();
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
    const { id } = await step(scene.officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } });
    await step(scene.officer, 'referralAsk', { id });
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await page.goto(`/suggestion/${id}?lang=en`);
    const [first, rest] = [page.locator('.reasons').first().locator('li'), page.locator('details .reasons li')];
    const lines = await first.allInnerTexts();
    expect(lines[0]).toBe(`You can do this: ${labels[0]}`);
    expect([`New for you: ${labels[1]}`, `New for you: ${labels[2]}`]).toContain(lines[1]);
    expect(lines.slice(2)).toEqual(['It is near your home']);
    expect(await rest.count()).toBe(1);
    expect(await rest.first().isVisible()).toBe(false);
    await page.getByText('More about how it suits you').click();
    await visitor.picture('trainee-three-lines');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.goto(`/suggestion/${id}?lang=km`);
    await visitor.picture('trainee-three-lines-km');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an officer who may not read a limit sees only that the case worker must be asked, and a safety lead gets not-found',
  async () => {
    const { trainee, gated } = await market();
    await scene.harness.sql('update trainee_limits set excluded_employers = $2 where trainee_id = $1', [trainee.id, [gated.employer.id]]);
    const visitor = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(visitor, await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    await visitor.page.goto(`/staff/trainees/${trainee.id}/matches?vacancy=${gated.id}`);
    const explanation = await visitor.page.locator('#why-absent').innerText();
    expect(explanation).toContain('case worker');
    expect(explanation).not.toMatch(/limit|exclude|becomes possible|rank \d/i);
    const lead = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(lead, await scene.people.staff(scene.institution, ['SAFETY_LEAD']));
    for (const path of [`/staff/trainees/${trainee.id}/matches`, '/staff/skills-in-demand']) expect((await lead.page.goto(path))?.status()).toBe(404);
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
    await card.getByRole('link', { name: 'Earlier referral: Withdrawn' }).click();
    await page.locator(`#referral-${id}`).waitFor();
    await page.goBack();
    await card.getByRole('button', { name: 'Start referral' }).click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
