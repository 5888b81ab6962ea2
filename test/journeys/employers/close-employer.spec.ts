import { ReferralsAtEmployer } from '../../harness/data/referrals-at-employer';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/** Closing an employer leaves no trainee in its pipeline without an answer, and SQL cannot bypass that. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let lead: Person;
let employer: Employer;
let atEmployer: ReferralsAtEmployer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  employer = await people.employer();
  atEmployer = new ReferralsAtEmployer(harness, people, institution, employer);
});

test('an employer can be closed only when no institution has trainees in its pipeline, and its vacancies end with it', async () => {
  const partner = await people.institution();
  const theirs = await people.staff(partner);
  const running = await startedPlacement(harness, await atEmployer.trainee(), await people.vacancy(employer, { startsOn: inDays(0) }));
  const planned = await acceptedPlacement(harness, await atEmployer.trainee(), await people.vacancy(employer, { seats: 2 }));
  const referral = await referralIn(harness, await people.trainee(partner), await people.vacancy(employer), 'ASKED');
  for (const state of ['DRAFT', 'SUBMITTED', 'PAUSED']) await people.vacancy(employer, { state });
  await atEmployer.transition(lead, 'employerSuspend');
  expect(await atEmployer.transition(lead, 'employerClose')).toMatchObject({ code: 'NOT_READY', missing: ['REFERRAL_OPEN', 'START_STILL_PLANNED'] });
  const closeSql = "update employer set state = 'CLOSED' where id = $1";
  await expect(harness.sql(closeSql, [employer.id])).rejects.toMatchObject({ constraint: 'employer_no_open_referral' });
  await step(theirs, 'referralWithdraw', { id: referral.id });
  expect(await atEmployer.transition(lead, 'employerClose')).toMatchObject({ code: 'NOT_READY', missing: ['START_STILL_PLANNED'] });
  await expect(harness.sql(closeSql, [employer.id])).rejects.toMatchObject({ constraint: 'employer_no_planned_start' });
  await step(officer, 'placementCancel', { id: planned.id });

  expect(await atEmployer.transition(lead, 'employerClose', { reason: 'The owner has died.' })).toMatchObject({ state: 'CLOSED', availableActions: [] });
  expect(await harness.sql('select distinct state from vacancy where employer_id = $1 order by state', [employer.id])).toEqual([
    { state: 'CLOSED' },
    { state: 'WITHDRAWN' },
  ]);
  expect(
    await harness.sql(
      "select event, count(*)::int as n from outbox where event in ('EmployerClosed', 'VacancyClosed', 'VacancyWithdrawn') group by 1 order by 1",
    ),
  ).toEqual([
    { event: 'EmployerClosed', n: 1 },
    { event: 'VacancyClosed', n: 4 },
    { event: 'VacancyWithdrawn', n: 2 },
  ]);
  expect(await harness.one('select state from placement where id = $1', [running.id])).toEqual({ state: 'ACTIVE' });
  expect(await step(officer, 'placementEnd', { id: running.id, input: { kind: 'BY_EMPLOYER', reason: 'SITE_CLOSED', endedOn: inDays(0) } })).toMatchObject({
    state: 'ENDED_BY_EMPLOYER',
  });
  for (const field of ['employerSuspend', 'employerReinstate', 'employerClose'] as const)
    expect(await atEmployer.transition(lead, field)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED', availableActions: [] });
  await expect(harness.sql("update employer set state = 'ACTIVE' where id = $1", [employer.id])).rejects.toMatchObject({
    constraint: 'employer_closed_permanently',
  });
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  expect(await changeEmployerData(employer.user, 'vacancyCreate', { input: vacancyInput(employer.siteId, code) })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'CLOSED',
  });
});

test('an employer that was never active can be closed too', async () => {
  const neverActive = await people.employer({ cleared: false });
  expect(await atEmployer.transition(lead, 'employerSuspend', { id: neverActive.id })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'APPLIED',
    availableActions: ['close'],
  });
  expect(await atEmployer.transition(lead, 'employerClose', { id: neverActive.id })).toMatchObject({ state: 'CLOSED' });
});

test.each(['SUSPENDED', 'CLOSED'])('no login can advance a referral, interview, offer or placement by SQL at an employer that is %s', async (state) => {
  const [approved, open] = [await people.vacancy(employer, { state: 'APPROVED' }), await people.vacancy(employer)];
  const [proposed, pending, agreed, sent, listed] = [
    await atEmployer.referral('PROPOSED'),
    await atEmployer.referral('ASKED'),
    await atEmployer.referral('AGREED'),
    await atEmployer.referral('SENT'),
    await atEmployer.referral('SHORTLISTED'),
  ];
  const [issued, explained, meeting, newTrainee] = [
    await atEmployer.offer('ISSUED'),
    await atEmployer.offer('EXPLAINED'),
    await atEmployer.interview(),
    await atEmployer.trainee(),
  ];
  const planned = await acceptedPlacement(harness, await atEmployer.trainee(), await people.vacancy(employer, { startsOn: inDays(0) }));
  await step(employer.user, 'placementConfirmStart', { id: planned.id });
  await harness.sql('alter table employer disable trigger enforce_transitions');
  await harness.sql('update employer set state = $2 where id = $1', [employer.id, state]);
  await harness.sql('alter table employer enable trigger enforce_transitions');
  const match = await harness.one<{ id: string; institution_id: string }>('select id, institution_id from match limit 1');
  const asStaff = (sql: string): Promise<unknown> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' }, sql);
  const asEmployer = (sql: string): Promise<unknown> =>
    harness.asLogin('employer', 'waymark_employer_writer', { employer_id: employer.id, actor_id: employer.user.id }, sql);
  const asHer = ({ id, institutionId, user }: Trainee, sql: string): Promise<unknown> =>
    harness.asLogin('trainee', 'waymark_trainee_writer', { institution_id: institutionId, trainee_id: id, actor_id: user.id }, sql);
  const referral = (id: string, to: string): string => `update referral set state = '${to}' where id = '${id}'`;
  const attempts: [string, Promise<unknown>][] = [
    [
      'propose',
      asStaff(
        `insert into referral (institution_id, id, trainee_id, employer_id, vacancy_id, match_id, proposed_by, state, proposed_at)
         values ('${institution.id}', gen_random_uuid(), '${newTrainee.id}', '${employer.id}', '${open.id}', '${match.id}', '${officer.id}', 'PROPOSED', now())`,
      ),
    ],
    ['ask', asStaff(`update referral set state = 'ASKED', asked_at = now() where id = '${proposed.id}'`)],
    ['agree', asHer(pending.trainee, referral(pending.id, 'AGREED'))],
    ['send', asStaff(`update referral set state = 'SENT', sent_at = now() where id = '${agreed.id}'`)],
    ['shortlist', asEmployer(referral(sent.id, 'SHORTLISTED'))],
    [
      'propose meeting',
      asEmployer(
        `insert into interview (id, referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at)
         values (gen_random_uuid(), '${listed.id}', '${employer.id}', '${listed.vacancy.id}', array[now()], 'Here', true, true, 'PROPOSED', now())`,
      ),
    ],
    ['confirm meeting', asHer(meeting.trainee, `update interview set state = 'CONFIRMED', starts_at = slots[1] where id = '${meeting.id}'`)],
    [
      'offer',
      asEmployer(
        `insert into offer (id, referral_id, employer_id, vacancy_id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, probation_days, starts_on, answer_by, state, sent_at)
         select gen_random_uuid(), '${listed.id}', employer_id, id, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, 0, starts_on, now() + interval '9 days', 'ISSUED', now()
         from vacancy where id = '${listed.vacancy.id}'`,
      ),
    ],
    [
      'explain',
      asStaff(`update offer set state = 'EXPLAINED', explained_at = now(), cooling_off_until = app.now() + interval '24 hours' where id = '${issued.id}'`),
    ],
    ['accept', asHer(explained.trainee, `update offer set state = 'ACCEPTED', decided_at = now() where id = '${explained.id}'`)],
    ['start', asHer(planned.trainee, `update placement set state = 'ACTIVE', confirmed_by_trainee_at = now(), verified_at = now() where id = '${planned.id}'`)],
  ];
  for (const [what, attempt] of attempts) expect([what, await refusalOf(attempt)]).toEqual([what, 'pipeline_site_cleared']);
  expect(await refusalOf(asStaff(`update vacancy set state = 'OPEN' where id = '${approved.id}'`))).toBe('vacancy_site_cleared');
});
const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'done').catch((error: { constraint?: string; message: string }) => error.constraint ?? error.message);
