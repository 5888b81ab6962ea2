import { randomUUID } from 'node:crypto';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { offerIn } from '../../harness/data/pipeline-rows';
import { inDays, type Trainee } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { step } from '../../harness/data/pipeline-requests';
import type { Person } from '../../harness/harness';
import { Desk, uncountedTasks } from '../support/desk';
import { Scene, WAIT_MS } from '../support/scene';

/** Counts the presses, choices and filled fields of staff tasks; docs/portal-tasks.md has the targets. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const codeOf = async ({ id }: Trainee): Promise<string> => (await scene.harness.one<{ code: string }>('select code from trainee where id = $1', [id])).code;

test(
  'programmes: courses, services, sessions and self-employment',
  async () => {
    const [sophea, dara] = [
      await scene.people.trainee(scene.institution, { displayName: 'Sophea' }),
      await scene.people.trainee(scene.institution, { displayName: 'Dara' }),
    ];
    const { label } = await scene.harness.one<{ label: string }>('select label from skill where id = $1', [scene.skills[0]?.[0]]);
    const counted = new IndicatorRows(scene.harness, scene.people);
    await counted.grant('seed', [scene.institution]);
    await counted.selfEmployment(dara, inDays(-5), false);
    const desk = await Desk.of(scene, await scene.people.staff(scene.institution, ['CASE_WORKER']));
    const { page } = desk;

    await desk.begin('Add a course with one skill');
    await desk.place('Courses');
    await desk.link('Create course');
    await desk.fill('Title', 'Sewing');
    await desk.tick('Vocational skills');
    await desk.fill('First day', inDays(-40));
    await desk.fill('Last day', inDays(0));
    await desk.fill('Weeks', '6');
    await desk.fill('Total hours', '60');
    await desk.fill('Skills gained', label);
    await desk.press('Find skills');
    await desk.choose(label, '3');
    await desk.press('Save course');
    await page.getByText('Now enrol trainees.').waitFor();

    await desk.begin('Enrol a trainee in a course; only her code is typed');
    await desk.place('Courses');
    await desk.link('Sewing');
    await desk.fill('Trainee code', await codeOf(sophea));
    await desk.press('Enrol trainee');
    await page.getByText('Trainee enrolled.').waitFor();

    await desk.begin('Record attendance of a lesson with one trainee; one more for each further one');
    await desk.place('Courses');
    await desk.link('Sewing');
    await desk.tick('Sophea was present');
    await desk.press('Save attendance');
    await page.getByText('Attendance saved for 1 trainee.').waitFor();

    await desk.begin('Record that a trainee passed a course; the skill is in her profile at once');
    await desk.place('Courses');
    await desk.link('Sewing');
    await desk.link('Enrolment');
    await desk.tick('Passed');
    await desk.press('Record completion');
    await page.getByText(`Now in her profile: ${label}.`).waitFor();

    await desk.begin('Record a service for one trainee');
    await desk.place('Services');
    await desk.link('Record service');
    await desk.fill('Trainee code', await codeOf(sophea));
    await desk.tick('Job search');
    await desk.press('Record service');
    await page.getByText('Service recorded.').waitFor();

    await desk.begin('Record a group session, with the codes of all participants');
    await desk.place('Services');
    await desk.link('Group sessions');
    await desk.link('Record group session');
    await desk.tick('Preparation for work');
    await desk.fill('Topic', 'An interview');
    await desk.fill('Hours', '2');
    await desk.fill('Codes of all attendees', `${await codeOf(sophea)}\n${await codeOf(dara)}`);
    await desk.press('Record group session');
    await page.getByText('2 attendees').waitFor();

    await desk.begin('Record the verification of self-employment');
    await desk.place('Self-employment');
    await desk.link('A stall');
    await desk.tick('Visit');
    await desk.press('Mark as verified');
    await page.getByText('It now counts in reports.').waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test(
  'pipeline: from an open vacancy to a sent card, an explained offer, a recorded contact and a changed placement',
  async () => {
    const { officer, people, institution, employer, harness } = scene;
    const sophea = await people.trainee(institution, { displayName: 'Sophea', officer, skills: scene.skills });
    const [vacancy, second] = [await people.vacancy(employer, { skills: scene.skills }), await people.vacancy(employer, { skills: scene.skills })];
    await step(officer, 'referralPropose', { input: { traineeId: sophea.id, vacancyId: second.id } });
    const desk = await Desk.of(scene, officer);
    const { page } = desk;

    await desk.begin('Take a candidate from an open vacancy to a sent card; she accepts on her phone');
    await desk.hand.press(page.locator(`a[href="/staff/vacancies/${vacancy.id}/matches"]`).first());
    await desk.press('Start referral');
    await desk.press('Ask her');
    const { id } = await harness.one<{ id: string }>('select id from referral where vacancy_id = $1', [vacancy.id]);
    await step(sophea.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
    await page.reload();
    await desk.tick('I have read this. Send all the same.');
    await desk.press('Send to employer');
    await page.getByText('Sent to the employer.').waitFor();

    await desk.begin('Find a trainee by her code');
    await desk.fill('Words to find', await codeOf(sophea));
    await desk.press('Find');
    await page.waitForURL(`**/staff/trainees/${sophea.id}`);

    const several = await people.vacancy(employer, { skills: scene.skills });
    for (const displayName of ['Bopha', 'Chanthy']) await people.trainee(institution, { displayName, officer, skills: scene.skills });
    await desk.begin('Compare three trainees before a referral: the vacancy, three boxes, Compare selected, Start referral, Ask her, Send to employer');
    await desk.hand.press(page.locator(`a[href="/staff/vacancies/${several.id}/matches"]`).first());
    for (const box of await page.locator('.match input[name="with"]').all()) await desk.hand.tick(box);
    await desk.press('Compare selected');
    await desk.press('Start referral: Sophea');
    await desk.press('Ask her');
    const compared = await harness.one<{ id: string }>('select id from referral where vacancy_id = $1', [several.id]);
    await step(sophea.user, 'referralAgree', { id: compared.id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
    await page.reload();
    await desk.tick('I have read this. Send all the same.');
    await desk.press('Send to employer');
    await page.getByText('Sent to the employer.').waitFor();

    await desk.begin('Ask a proposed trainee, or send the card of one who accepted, from the queue');
    await desk.hand.press(page.locator('#due').getByRole('button', { name: /^Ask her/ }));
    await page.locator('.notice').waitFor();

    await offerIn(harness, await people.trainee(institution, { displayName: 'Dara', officer, skills: scene.skills }), vacancy, 'ISSUED');
    await desk.begin('Explain an offer: open it in the queue, four points, done');
    await desk.hand.press(desk.due('Offer to explain').getByText('Explain offer'));
    for (const point of ['Pay', 'Working hours', 'Place', 'Who to call']) await desk.hand.tick(desk.due('Offer to explain').getByLabel(point));
    await desk.press('Record explanation');
    await page.getByText('Explanation recorded. She can think it over').waitFor();

    await startedPlacement(
      harness,
      await people.trainee(institution, { displayName: 'Lina', officer }),
      await people.vacancy(employer, { startsOn: inDays(0) }),
    );
    await clockAt(harness, inDays(14), 9 * 3600);
    await desk.begin('Filter the queue by kind, or show items for colleagues too');
    await desk.link(/^Follow-ups/);
    await page.waitForURL('**show=contacts&whose=mine');

    await desk.begin('Record a short follow-up: open it, contact method, five answers, how she feels, record');
    await desk.link(/^Record answers/, desk.due('After two weeks'));
    await desk.tick('By phone');
    for (const question of [/Can you leave the workplace/, /Do you hold your own ID/, /Were you paid in full/])
      await desk.tick('Yes', page.getByRole('group', { name: question }));
    for (const question of [/Has anyone hit/, /Has anyone threatened/]) await desk.tick('No', page.getByRole('group', { name: question }));
    await desk.tick('Good', page.getByRole('group', { name: 'How does she feel?' }));
    await desk.press('Record answers');
    await page.locator('main .tag', { hasText: 'Done' }).first().waitFor();

    await desk.begin('Record the first pay; the other fields are prefilled');
    await desk.place('Placements');
    await desk.link('Lina');
    await desk.hand.press(page.getByText('Record terms from a contract or first pay'));
    await desk.tick('First pay');
    await desk.fill('Pay', '90', page.locator('#terms'));
    await desk.press('Record terms', page.locator('#terms'));
    await page.getByText('Terms recorded and compared').waitFor();

    await desk.begin('Record that a trainee cannot be reached: placements, move to, which transition, open it, record it');
    await desk.place('Placements');
    await desk.hand.press(page.locator('details.move-to summary'));
    await desk.link('Mark as unreachable');
    if ((await page.locator('#mark-unreachable').getAttribute('open')) === null) await desk.hand.press(page.locator('#mark-unreachable summary'));
    await desk.press('Mark as unreachable', page.locator('#mark-unreachable'));
    await page.getByText('Recorded as unreachable.').waitFor();

    await desk.begin('Record why and when work ended');
    await desk.place('Placements');
    await desk.link('Lina');
    await desk.hand.press(page.locator('#end summary'));
    await desk.choose('How and why it ended', 'BY_TRAINEE BETTER_JOB');
    await desk.press('End Lina’s placement', page.locator('#end'));
    await page.getByText('End recorded.').waitFor();
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test(
  'sites and administration: a visit, its decision, a vacancy, a failed mail and the access log',
  async () => {
    const { people, institution, harness } = scene;
    const staff = (...roles: string[]): Promise<Person> => people.staff(institution, roles);
    const business = await people.employer({ cleared: false });
    const [lead, second] = [await staff('VETTING_OFFICER'), await staff('VETTING_OFFICER')];
    const decider = await staff('VETTING_OFFICER', 'SAFETY_LEAD', 'PLACEMENT_OFFICER');
    const { legal_name: named } = await harness.one<{ legal_name: string }>('select legal_name from employer where id = $1', [business.id]);

    const planning = await Desk.of(scene, lead);
    await planning.begin('Plan a visit by two officers');
    await planning.place('All employers');
    await planning.link(named);
    await planning.link('Plan visit');
    await planning.hand.tick(planning.page.locator(`input[name="visitorIds"][value="${second.id}"]`));
    await planning.hand.choose(planning.page.locator('#leadVisitorId'), lead.id);
    await planning.press('Plan visit');
    await planning.page.locator('.table tbody a').first().waitFor();
    await planning.begin('Record a visit: an answer to each of 53 questions, on two pages');
    await planning.link(/^Record visit/);
    await planning.link('Record visit');
    await planning.hand.fill(planning.page.locator('#workersInterviewed'), '4');
    await planning.hand.fill(planning.page.locator('#workersInterviewedOffSite'), '2');
    for (const go of ['Save and continue', 'Save answers']) {
      await planning.page.getByRole('button', { name: go }).waitFor();
      for (const yes of await planning.page.locator('input[type="radio"][value="YES"]').all()) await planning.hand.tick(yes);
      await planning.press(go);
    }
    await planning.press('Submit for decision');
    await planning.page.locator('.notice').waitFor();
    planning.expectAsWritten();

    const desk = await Desk.of(scene, decider);
    const { page } = desk;
    await desk.begin('Decide on a visit, each of two officers');
    await desk.link(/^Decide/);
    await desk.tick('Approved');
    await desk.press('Record decision');
    await page.locator('.notice').waitFor();

    const { code } = await harness.one<{ code: string }>('select code from skill where id = $1', [scene.skills[0]?.[0]]);
    const drafted = await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, code) });
    await changeEmployerData(scene.employer.user, 'vacancySubmit', { id: drafted.id });
    await desk.begin('Approve and open a vacancy from the queue');
    await desk.link(/^Review vacancy/);
    await desk.press('Approve');
    await desk.press('Open vacancy');
    await page.getByText('Vacancy open. Matching has started.').waitFor();

    const returned = await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, code, { title: 'Washer' }) });
    await changeEmployerData(scene.employer.user, 'vacancySubmit', { id: returned.id });
    await desk.begin('Return a vacancy with one remark');
    await desk.link(/^Review vacancy/);
    await desk.hand.press(page.locator('dd:has([name="remark-tasks"]) summary'));
    await desk.hand.fill(page.locator('[name="remark-tasks"]'), 'Say how heavy it is.');
    await desk.press('Return with remarks');
    await page.getByText('Vacancy returned. The employer sees your remarks').waitFor();

    const approved = await changeEmployerData(scene.employer.user, 'vacancyCreate', {
      input: vacancyInput(scene.employer.siteId, code, { title: 'Seamstress' }),
    });
    await changeEmployerData(scene.employer.user, 'vacancySubmit', { id: approved.id });
    await changeEmployerData(scene.officer, 'vacancyApprove', { id: approved.id });
    await desk.begin('Open an approved vacancy from the queue');
    await desk.hand.press(desk.due('Seamstress').getByRole('button', { name: /^Open vacancy/ }));
    await page.getByText('Vacancy open. Matching has started.').waitFor();

    const trainee = await people.trainee(institution, { displayName: 'Sophea' });
    const event = randomUUID();
    await harness.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'PlacementPlanned', $1, now())", [event]);
    await harness.sql(
      `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, failures)
       values ($1, gen_random_uuid(), $2, 'STAFF', $3, 'EMAIL', 'question-waiting', 'en', $3, 'PARKED', now(), 5)`,
      [institution.id, event, lead.id],
    );
    await desk.begin('Send a given-up mail again');
    await desk.place('Message delivery');
    await desk.press('Send again');
    await page.getByText('Sending the same message again').waitFor();

    await desk.begin('See who accessed a trainee’s records: audit, her code, show');
    await desk.place('Audit log');
    await desk.fill('Trainee code', await codeOf(trainee));
    await desk.press('Show');
    await page.waitForURL('**code=**');

    await desk.begin('Open a protected record');
    await page.goto(`/staff/trainees/${trainee.id}`);
    await desk.link('Her protected record');
    await desk.hand.tick(page.getByRole('radio').first());
    await desk.press('Open record');
    desk.expectAsWritten();
  },
  WAIT_MS,
);

test('every row of the table that names this file was counted here', () => expect(uncountedTasks('staff-tasks.spec.ts')).toEqual([]));
