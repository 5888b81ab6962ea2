import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { step } from '../../harness/data/pipeline-requests';
import { completeTraining } from '../../harness/data/training';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * The preview "This is all that they would see about you" shows a trainee exactly what the employer reads after
 * she agrees.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const cardOn = (page: Page): Promise<string> => page.locator('.shown-card').innerHTML();
/** The card without one of its fields. */
const without = (card: string, label: string): string =>
  card.replace(/<div><dt>([^<]*)<\/dt><dd>(?:(?!<\/dd>)[^])*<\/dd><\/div>/g, (part, its: string) => (its === label ? '' : part));

test.each([[null], ['Completed training'], ['Skills']])(
  "the card she previews, the card after she agrees and the employer's card are byte for byte the same (removed: %s)",
  async (takenAway) => {
    const [first, second, third] = scene.skills;
    const vacancy = await scene.people.vacancy(scene.employer, { skills: [first, second].flatMap((skill) => (skill ? [skill] : [])) });
    const her = await scene.people.trainee(scene.institution, { displayName: 'Sophea', skills: [first, third].flatMap((skill) => (skill ? [skill] : [])) });
    await scene.harness.sql("update trainee set education = 'Grade 9' where id = $1", [her.id]);
    await scene.harness.sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($1, $2, 'km', 2)", [
      scene.employer.id,
      vacancy.id,
    ]);
    for (const language of ['km', 'fr'])
      await scene.harness.sql('insert into trainee_language (institution_id, trainee_id, language, level) values ($1, $2, $3, 4)', [
        her.institutionId,
        her.id,
        language,
      ]);
    const [requiredSkill, other] = [first?.[0] ?? 0, third?.[0] ?? 0];
    await completeTraining(scene.harness, her, { title: 'Cleaning, first course', skills: [requiredSkill, other] });
    await completeTraining(scene.harness, her, { title: 'Another trade', skills: [other] });
    await completeTraining(scene.harness, her, { title: 'Cleaning, second course', skills: [requiredSkill], result: 'NOT_PASSED' });
    await completeTraining(scene.harness, her, { title: 'Cleaning at the shelter', skills: [requiredSkill] });
    await completeTraining(scene.harness, her, { title: 'Strong again', skills: [requiredSkill], kind: 'LIFE_SKILLS' });
    const { id } = await step(scene.officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } });
    await step(scene.officer, 'referralAsk', { id });

    const hers = await scene.visitor();
    await scene.enterAsTrainee(hers, her);
    await hers.page.goto(`/suggestion/${id}?lang=en`);
    const before = await cardOn(hers.page);
    const labels = ['Name to use', 'Skills', 'Languages', 'Can work', 'School', 'Completed training'];
    expect(await hers.page.locator('.shown-card dt').allInnerTexts()).toEqual(labels);
    expect(await hers.page.locator('.shown-card .lines li').allInnerTexts()).toEqual([
      expect.stringMatching(/^clean [^]*can do alone · confirmed by someone who has seen the work$/),
      expect.stringMatching(/^Cleaning, first course\s8 weeks · finished in [A-Z][a-z]+ \d{4}$/),
    ]);
    expect(await hers.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    if (takenAway) await hers.page.getByRole('checkbox', { name: takenAway }).uncheck();
    await hers.page.getByRole('radio', { name: 'Yes, tell them about me' }).check();
    await hers.page.getByRole('button', { name: 'Send my answer' }).click();
    await hers.page.getByText('We will tell this employer about you').waitFor();
    const after = await cardOn(hers.page);
    expect(await step(scene.officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
    await hers.page.reload();
    await hers.page.getByText('sees about you').waitFor();

    const theirs = await scene.visitor();
    await scene.enterAsEmployer(theirs);
    await theirs.page.goto(`/employer/candidates/${id}?lang=en`);
    const card = await cardOn(theirs.page);
    expect(card).toBe(after);
    expect(card).toBe(await cardOn(hers.page));
    expect(card).toBe(takenAway ? without(before, takenAway) : before);
    expect(takenAway === null || before.length > card.length).toBe(true);
    expect(await theirs.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await hers.close();
  },
  WAIT_MS,
);

test(
  'each skill shows its source in plain words without naming a person or an institution',
  async () => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const [instructor, employer, test] = scene.skills.map(([skillId]) => skillId);
    for (const [skillId, source] of [
      [instructor, 'INSTRUCTOR'],
      [employer, 'EMPLOYER'],
      [test, 'TEST'],
    ] as const)
      await scene.harness.sql(
        "update trainee_skill set source = $3, evidence = 'Certificate of the shelter at Takhmau' where trainee_id = $1 and skill_id = $2",
        [her.id, skillId, source],
      );
    const { id } = await step(scene.officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } });
    await step(scene.officer, 'referralAsk', { id });
    const { page } = await scene.visitor().then(async (visitor) => (await scene.enterAsTrainee(visitor, her), visitor));
    const readSources = async (): Promise<string[]> =>
      (await page.locator('.shown-card .lines small').allInnerTexts()).map((text) => text.split(' · ')[1] ?? '').sort();
    await page.goto(`/suggestion/${id}?lang=en`);
    expect(await readSources()).toEqual(['confirmed by an employer', 'confirmed by someone who has seen the work', 'shown in a test']);
    await scene.harness.sql("update trainee_skill set source = 'SELF' where trainee_id = $1", [her.id]);
    await page.reload();
    expect(await readSources()).toEqual(['own statement', 'own statement', 'own statement']);
    expect(await page.content()).not.toMatch(/Takhmau|Certificate/);
  },
  WAIT_MS,
);
