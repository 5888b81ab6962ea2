import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays, type Trainee } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { Scene, WAIT_MS } from '../support/scene';

/** What employers, trainees and staff see once all proposed interview times have passed. */
let scene: Scene;
let trainee: Trainee;
let referralId: string;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  trainee = await scene.people.trainee(scene.institution, { skills: scene.skills });
  referralId = (await referralIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'SHORTLISTED')).id;
});

async function proposePassedTimes(): Promise<void> {
  const slots = [`${inDays(3)}T09:00:00+07:00`, `${inDays(4)}T14:00:00+07:00`];
  await step(scene.employer.user, 'interviewPropose', { id: referralId, input: { slots, place: 'Street 63', companionAllowed: true, transportPaid: true } });
  await scene.harness.sql("update interview set slots = array[app.now() - interval '2 days', app.now() - interval '1 second']");
}

test(
  'an employer reads that its proposed times have passed, and can propose others on the same page',
  async () => {
    await proposePassedTimes();
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${referralId}`);
    await page.getByText('The times you proposed have passed, and none was agreed').waitFor();
    expect([await page.getByText('We ask the candidate').count(), await page.getByText('Cancel this interview').count()]).toEqual([0, 0]);
    await visitor.picture('employer-times-passed');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    expect(await page.getByRole('link', { name: /Propose/ }).count()).toBe(1);
    await page.getByRole('link', { name: 'Propose other times' }).click();
    await page.getByRole('button', { name: 'Propose times' }).click();
    await page.getByText('You proposed these times.').waitFor();
    expect(await scene.harness.sql('select state from interview order by sent_at')).toEqual([{ state: 'EXPIRED' }, { state: 'PROPOSED' }]);
  },
  WAIT_MS,
);

test(
  'an employer that declined reads no promise to ask the candidate about the times it proposed',
  async () => {
    const slots = [`${inDays(3)}T09:00:00+07:00`];
    await step(scene.employer.user, 'interviewPropose', { id: referralId, input: { slots, place: 'Street 63', companionAllowed: true, transportPaid: true } });
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${referralId}`);
    await page.getByText('We ask the candidate').waitFor();
    await step(scene.employer.user, 'candidateDecline', { id: referralId, input: { reason: 'SKILLS' } });
    await page.reload();
    await page.getByText('We tell no one about your decision').waitFor();
    expect(await page.getByText('We ask the candidate').count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an employer whose approval has expired is offered no interview, and reads why',
  async () => {
    await scene.harness.sql('update vetting set valid_until = app.today() - 1, valid_from = app.today() - 30 where site_id = $1', [scene.employer.siteId]);
    const visitor = await scene.visitor({ width: 320 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    for (const [language, text] of [
      ['en', 'We are checking this workplace.'],
      ['km', 'យើងកំពុងពិនិត្យកន្លែងធ្វើការនេះ។'],
    ] as const) {
      await page.goto(`/employer/candidates/${referralId}?lang=${language}`);
      await page.getByText(text).waitFor();
      expect(await page.locator('.actions a, .actions button').count()).toBe(0);
      expect(await page.locator('details summary').count()).toBeGreaterThan(0);
      expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    }
  },
  WAIT_MS,
);

test(
  'a trainee cannot choose times that have passed, and reads that another time may come',
  async () => {
    await proposePassedTimes();
    const visitor = await scene.visitor({});
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await page.goto('/?lang=en');
    await page.getByRole('heading', { name: 'The interview times have passed' }).waitFor();
    await page.getByText('There may be another time').waitFor();
    expect(await page.getByRole('link', { name: 'Choose a time' }).count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    const { id } = await scene.harness.one<{ id: string }>('select id from interview');
    await page.goto(`/interview/${id}`);
    await page.getByRole('heading', { name: 'The interview times have passed' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  "staff read that the proposed times have passed, on the trainee's page and in the list of referrals",
  async () => {
    await proposePassedTimes();
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    for (const path of [`/staff/trainees/${trainee.id}/placements`, '/staff/referrals']) {
      await page.goto(path);
      await page.getByText('expired, no time chosen').waitFor();
    }
  },
  WAIT_MS,
);
