import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { meeting, runDueWork } from '../../harness/data/due';
import { inDays, type Trainee } from '../../harness/data/people';
import { acceptedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { offerInput, step } from '../../harness/data/pipeline-requests';
import { i18nFor } from '../../../src/web/shared/labels/page-i18n';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * Notifications "in the service" are readable there: for a trainee whose only safe contact method is the
 * portal, for the employer and for staff.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start({ withWorker: true })), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** A trainee whose only verified contact method is the portal. */
async function reachedHereOnly(options: Parameters<Scene['people']['trainee']>[1] = {}): Promise<Trainee> {
  const her = await scene.people.trainee(scene.institution, { officer: scene.officer, ...options });
  await scene.harness.sql("update contact_method set kind = 'IN_APP', address = null where trainee_id = $1", [her.id]);
  return her;
}
const OFF = 'One of your appointments was cancelled.';

test(
  'a trainee reachable only in the portal reads there that an interview was cancelled and who acts next, as do the employer and staff',
  async () => {
    const her = await reachedHereOnly({ language: 'km', displayName: 'សុភា' });
    const { id, referralId } = await meeting(scene.harness, scene.employer, her, `${inDays(3)}T09:00:00+07:00`);
    // by a colleague: the account that cancels it gets no news of it
    const colleague = await scene.people.colleagueAt(scene.employer);
    expect(await step(colleague, 'interviewCancel', { id })).toMatchObject({ state: 'CANCELLED' });
    await runDueWork(scene.harness);
    // no task to reach her and no mail: the portal is her contact method
    expect(await scene.harness.sql("select 1 from task where kind = 'REACH_TRAINEE'")).toEqual([]);
    expect(await scene.harness.sql("select 1 from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL'")).toEqual([]);

    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    const news = page.locator('#news');
    await news.getByRole('link', { name: 'មានការលុបចោលការណាត់ជួបមួយរបស់អ្នក។' }).waitFor();
    await visitor.picture('trainee-news');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.goto('/?lang=en');
    // each notification once, and none about earlier questions
    expect(await news.locator('li').count()).toBeLessThanOrEqual(2);
    expect(await news.getByRole('link').first().innerText()).toBe(OFF);
    expect(await page.locator('main').innerText()).toContain('There may be another time. We will talk with the employer and tell you here.');
    expect(await page.locator('main').innerText()).not.toContain('Interview planned');
    await page.locator('.lines', { hasText: 'The employer cancelled the interview' }).last().waitFor();
    await news.getByRole('link', { name: OFF }).click();
    await page.getByRole('heading', { level: 1, name: 'The employer cancelled the interview' }).waitFor();
    await page.getByText('There may be another time').waitFor();
    await visitor.picture('trainee-meeting-off');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.goto(`/suggestion/${referralId}`);
    await page.locator('#your-answer').getByText('The employer cancelled the interview').waitFor();

    const employer = await scene.visitor({ width: 1280 });
    await scene.enterAsEmployer(employer);
    const line = employer.page.locator('#news').getByRole('link', { name: 'An interview will not take place.' });
    await employer.picture('employer-news');
    expect(await employer.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    expect(await line.getAttribute('href')).toBe(`/employer/candidates/${referralId}`);

    const staff = await scene.visitor({ width: 1280, script: false });
    await scene.enterAsStaff(staff, scene.officer);
    const folded = staff.page.locator('details#news');
    expect(await folded.getAttribute('open')).toBeNull();
    await folded.locator('summary').click();
    await folded.getByRole('link', { name: 'An interview will not take place.' }).waitFor();
    await staff.picture('staff-news');
    expect(staff.complaints).toEqual([]);

    // another time was agreed: the old interview no longer appears
    await step(scene.employer.user, 'interviewPropose', { id: referralId, input: { slots: [`${inDays(5)}T09:00:00+07:00`], place: 'Street 163' } });
    await runDueWork(scene.harness);
    const back = await scene.visitor();
    await scene.enterAsTrainee(back, her);
    await back.page.goto('/?lang=en');
    await back.page.getByRole('link', { name: 'Choose a time' }).waitFor();
    expect(await back.page.locator('main').innerText()).not.toMatch(/There may be another time/);
    // an offer comes first, because it is what she has to answer
    expect(await step(scene.employer.user, 'offerIssue', { id: referralId, input: offerInput() })).toMatchObject({ state: 'ISSUED' });
    await back.page.goto('/');
    await back.page.getByRole('link', { name: 'See the offer' }).waitFor();
    expect(await back.page.getByRole('link', { name: 'Choose a time' }).count()).toBe(0);
    await scene.harness.clockForward('15 days');
    await back.page.goto('/');
    expect(await back.page.locator('#news').count()).toBe(0);
  },
  WAIT_MS,
);

test(
  'a moved start shows the old and the new day, and a cancelled start no longer shows “You said yes”',
  async () => {
    const her = await reachedHereOnly();
    const place = await acceptedPlacement(scene.harness, her, await scene.people.vacancy(scene.employer, { startsOn: inDays(3) }));
    await step(scene.officer, 'placementRescheduleStart', { id: place.id, input: { startsOn: inDays(5) } });
    await waitUntilIdle(scene.harness);
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/?lang=en');
    const { day } = i18nFor('en');
    await page.getByText(`First day: ${day(inDays(5))}. This has changed. Before, it was ${day(inDays(3))}.`).waitFor();
    await visitor.picture('trainee-start-moved');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    const news = page.locator('#news').getByRole('link', { name: 'There is news for you.' });
    const leads = (await news.first().getAttribute('href')) ?? '';
    expect(await page.locator(leads).count()).toBe(1);

    await step(scene.officer, 'placementCancel', { id: place.id });
    await waitUntilIdle(scene.harness);
    await page.reload();
    await page.getByRole('heading', { name: 'The start is cancelled' }).waitFor();
    await page.getByText('You do not start there. We will talk with you about what comes next').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('You said yes');
    await visitor.picture('trainee-start-off');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    // it is a notification for two weeks; the page of the placement shows it after that too
    await scene.harness.clockForward('15 days');
    await page.reload();
    expect(await page.getByRole('heading', { name: 'The start is cancelled' }).count()).toBe(0);
    await page.locator('.lines .tag', { hasText: 'The start is cancelled' }).waitFor();
    // the page of the accepted offer no longer says that she starts
    const offer = await scene.harness.one<{ offer_id: string }>('select offer_id from placement where id = $1', [place.id]);
    await page.goto(`/offer/${offer.offer_id}`);
    await page.locator('#your-answer .tag', { hasText: 'The start is cancelled' }).waitFor();
    expect(await page.locator('#your-answer').innerText()).not.toContain('We are glad');
  },
  WAIT_MS,
);
