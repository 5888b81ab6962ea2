import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { SIZES } from '../../sizes';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { apprenticeshipAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * A trainee can always read what she accepted: pay, hours and location of her own work, what she learns and
 * from whom, and her courses.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
  'a trainee reads the agreed terms of her work and her course from the home page, in Khmer on a small phone (JavaScript: %s)',
  async (script) => {
    const her = await scene.people.trainee(scene.institution, { language: 'km' });
    await startedPlacement(scene.harness, her, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    await scene.harness.sql('update offer set probation_days = 30');
    const counted = new IndicatorRows(scene.harness, scene.people);
    await counted.grant('seed', [scene.institution]);
    await counted.enrol(her, await counted.course(scene.institution, 'VOCATIONAL'), inDays(-9));
    await counted.enrol(her, await counted.course(scene.institution, 'LITERACY'), inDays(-90), { on: inDays(-30), state: 'COMPLETED' });
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.locator('article.glad a[href="/job"]').click();
    await page.getByRole('heading', { level: 1, name: 'ការងារ និងវគ្គសិក្សារបស់អ្នក' }).waitFor();
    await visitor.picture('trainee-work');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.goto('/job?lang=en');
    const card = await page.locator('article.card').innerText();
    for (const fact of ['Kitchen helper', '$260 a month', 'Monday to Friday', '08:00 to 17:00, 40 hours a week', 'Chamkar Mon', 'First day', '30 days'])
      expect(card).toContain(fact);
    expect(card).not.toContain('Agreement');
    expect(await page.locator('ul.lines li').allInnerTexts()).toEqual([expect.stringContaining('VOCATIONAL')]);
    await page.getByRole('link', { name: 'Talk to us.' }).click();
    await page.getByRole('heading', { name: 'Talk to us' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an apprentice reads who teaches her, what and how long, from the suggestion to the placement, and whether the agreement is signed',
  async () => {
    const her = await scene.people.trainee(scene.institution);
    const vacancy = await apprenticeshipAt(scene.harness, scene.people, scene.employer, inDays(14));
    const suggested = await referralIn(scene.harness, await scene.people.trainee(scene.institution), vacancy, 'ASKED');
    const offered = await offerIn(scene.harness, await scene.people.trainee(scene.institution), vacancy, 'EXPLAINED');
    const place = await acceptedPlacement(scene.harness, her, vacancy);
    const visitor = await scene.visitor();
    const { page } = visitor;
    const learning = async (): Promise<void> => {
      for (const fact of ['Baking', 'Sok Dara, 10 years of experience', '12 months', 'Doughs (12 weeks)', 'Hygiene (12 weeks)'])
        await page.getByText(fact, { exact: true }).waitFor();
      expect(await page.locator('dt', { hasText: 'Trial time' }).count()).toBe(1);
      expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    };
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/job?lang=en');
    await learning();
    await page.getByText('Not signed yet. You and your employer sign it by').waitFor();
    await visitor.picture('trainee-work-apprentice');
    await scene.harness.sql("update apprenticeship_agreement set state = 'SIGNED', signed_on = app.today() where placement_id = $1", [place.id]);
    await page.reload();
    await page.getByText(/^Signed /).waitFor();
    for (const [who, path] of [
      [suggested.trainee, `/suggestion/${suggested.id}`],
      [offered.trainee, `/offer/${offered.id}`],
    ] as const) {
      await page.goto('/sign-out');
      await scene.enterAsTrainee(visitor, who);
      await page.goto(`${path}?lang=en`);
      await learning();
    }
  },
  WAIT_MS,
);

test(
  "a trainee without work or course reads so, and cannot open another trainee's work",
  async () => {
    const her = await scene.people.trainee(scene.institution);
    await acceptedPlacement(scene.harness, await scene.people.trainee(scene.institution), await scene.people.vacancy(scene.employer));
    const visitor = await scene.visitor();
    await scene.enterAsTrainee(visitor, her);
    await visitor.page.goto('/job?lang=en');
    await visitor.page.getByText('Nothing here yet').waitFor();
    expect(await visitor.page.content()).not.toContain('Kitchen helper');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);
