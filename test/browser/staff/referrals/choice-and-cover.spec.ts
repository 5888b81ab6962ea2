import { startedPlacement } from '../../../harness/data/placements';
import { step } from '../../../harness/data/pipeline-requests';
import { inDays, type Trainee } from '../../../harness/data/people';
import { SIZES } from '../../../sizes';
import { Scene, WAIT_MS } from '../../support/scene';
import type { Visitor } from '../../support/visitor';

/** What staff read and do about a single option, about cover, and about the tests of a placement. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const state = (id: string): Promise<object> => scene.harness.one('select state, choice_reason, cover_confirmed from referral where id = $1', [id]);

/** In both languages, on a phone and on a wide screen. */
async function expectNoFaults(visitor: Visitor): Promise<void> {
  for (let language = 0; language < 2; language++) {
    expect([...(await visitor.overflow([360, 1280])), ...(await visitor.faults())]).toEqual([]);
    await visitor.switchLanguage();
  }
}

test.each(SIZES.scripts)(
  'an officer asks about a single option with a reason, and sends a card without cover after a confirmation (JavaScript: %s)',
  async (script) => {
    const { people, institution, officer, employer, skills } = scene;
    const trainee: Trainee = await people.trainee(institution, { officer, displayName: 'Sophea', skills });
    const vacancy = await people.vacancy(employer, { skills });
    const { id } = await step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } });
    const visitor = await scene.visitor({ width: 1280, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);

    await page.goto(`/staff/vacancies/${vacancy.id}/matches`);
    await page.getByText('Propose other trainees for its vacancies too, or ask the safety lead.').first().waitFor();
    const card = page.locator(`#trainee-${trainee.id}`);
    await card.getByRole('button', { name: 'Ask her' }).click();
    await page.getByText('she has only this one real option').first().waitFor();
    expect(await state(id)).toEqual({ state: 'PROPOSED', choice_reason: null, cover_confirmed: false });
    if (script) await expectNoFaults(visitor);
    await card.getByLabel('She has only this option. Why?').selectOption('URGENT');
    await card.getByRole('button', { name: 'Ask her' }).click();
    await page.getByText('Asked. Awaiting her reply.').waitFor();
    expect(await state(id)).toEqual({ state: 'ASKED', choice_reason: 'URGENT', cover_confirmed: false });

    await step(trainee.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
    await page.goto(`/staff/trainees/${trainee.id}/placements`);
    const referral = page.locator(`#referral-${id}`);
    await referral.getByText('Asked about one option only: she needs work urgently').waitFor();
    await referral.getByRole('button', { name: 'Send to employer' }).click();
    await page.getByText('confirm that you have read about the other candidates').first().waitFor();
    expect(await state(id)).toMatchObject({ state: 'AGREED' });
    if (script) await expectNoFaults(visitor);
    await referral.getByLabel('I have read this. Send all the same.').check();
    await referral.getByRole('button', { name: 'Send to employer' }).click();
    await page.getByText('Sent to the employer.').waitFor();
    expect(await state(id)).toEqual({ state: 'SENT', choice_reason: 'URGENT', cover_confirmed: true });
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an officer reads each test of a placement, and what nobody asked yet (JavaScript: %s)',
  async (script) => {
    const { people, institution, officer, employer, harness } = scene;
    const trainee = await people.trainee(institution, { officer, displayName: 'Dara' });
    const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
    const visitor = await scene.visitor({ width: 1280, script });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, await people.staff(institution, ['PLACEMENT_OFFICER']));
    await page.goto(`/staff/placements/${id}`);
    const tests = page.locator('#viable-and-safe');
    const rows = (await tests.locator('tbody tr').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(11);
    expect(rows).toEqual(
      expect.arrayContaining([
        'Workplace approved for the first day Passed',
        'She says she feels safe Not asked',
        'Written contract Not asked',
        'No critical alert Ask the safety lead',
      ]),
    );
    await tests.getByText('provisional until').waitFor();
    if (script) await expectNoFaults(visitor);
  },
  WAIT_MS,
);
