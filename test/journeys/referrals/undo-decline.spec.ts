import { Phone } from '../../harness/data/check-ins';
import { runDueWork, runDueWorkConcurrently, notificationsOf } from '../../harness/data/due';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { atTen, offerInput, step } from '../../harness/data/pipeline-requests';
import { SIZES } from '../../sizes';
import { type Person, Harness } from '../../harness/harness';

/** An employer can undo a decline for ten minutes, during which it has no visible effect for anyone else. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let vacancy: Vacancy;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await people.vacancy(employer);
  trainee = await people.trainee(institution);
});

const no = { reason: 'HOURS' };
const decline = (id: string, person = employer.user): ReturnType<typeof step> => step(person, 'candidateDecline', { id, input: no }, 'undoUntil');
const undo = (id: string, person = employer.user): ReturnType<typeof step> => step(person, 'candidateUndoDecline', { id }, 'undoUntil');
/** Everything she and staff can read of it, and every notification. */
const asOthersSee = async (id: string): Promise<unknown> => [
  await trainee.user.ask('{ myReferrals { id state availableActions } }'),
  await trainee.user.ask('{ myInterviews { id state availableActions } }'),
  await trainee.user.ask('{ notices { nodes { kind } } }'),
  await officer.ask('query ($id: ID!) { referral(id: $id) { state availableActions } }', { id }),
  await harness.sql('select * from referral order by id'),
  await harness.sql('select event, subject_id from outbox order by written_at, id'),
  await harness.sql('select notice, recipient_id from message order by created_at, id'),
];

test.each(['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING'])('a decline in %s that is undone leaves no trace that she or staff could see', async (state) => {
  const { id } = await referralIn(harness, trainee, vacancy, state);
  await runDueWork(harness);
  const [before, own] = [
    await asOthersSee(id),
    await employer.user.ask('query ($id: ID!) { candidate(id: $id) { state availableActions undoUntil } }', { id }),
  ];
  expect(await decline(id)).toMatchObject({ state: 'NOT_SELECTED', availableActions: ['undoDecline'] });
  await harness.clockForward('9 minutes');
  await runDueWork(harness);
  expect(await asOthersSee(id)).toEqual(before);
  expect(await step(employer.user, 'candidateShortlist', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await undo(id)).toEqual({ id, ...own });
  await harness.clockForward('5 minutes');
  await runDueWork(harness);
  expect(await asOthersSee(id)).toEqual(before);
});

test('after ten minutes a decline is final: she and her officer are notified, and an upcoming interview is cancelled', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'SHORTLISTED');
  const startsAt = atTen(2);
  const { interviews } = await step(employer.user, 'interviewPropose', { id, input: { slots: [startsAt], place: 'Street 163' } }, 'interviews { id }');
  await step(trainee.user, 'interviewConfirm', { id: interviews[0].id, input: { startsAt } });
  await decline(id);
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'ReferralNotSelected')).toEqual([]);
  await harness.clockForward('10 minutes');
  expect(await undo(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await runDueWork(harness);
  expect(await harness.one('select state, not_selected_reason, ended_at is not null as ended from referral')).toEqual({
    state: 'NOT_SELECTED',
    not_selected_reason: 'HOURS',
    ended: true,
  });
  expect(await harness.one('select state, cancelled_by from interview')).toEqual({ state: 'CANCELLED', cancelled_by: 'EMPLOYER' });
  expect(await notificationsOf(harness, 'ReferralNotSelected')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^TRAINEE IN_APP/), expect.stringMatching(/^STAFF/)]),
  );
  expect(await employer.user.ask('query ($id: ID!) { candidate(id: $id) { state availableActions undoUntil } }', { id })).toEqual({
    state: 'NOT_SELECTED',
    availableActions: [],
    undoUntil: null,
  });
  expect(await harness.sql('select * from referral_decline')).toEqual([]);
});

test('while a decline can be undone, the page offers no cancelling of the interview, which would tell her', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'SHORTLISTED');
  await step(employer.user, 'interviewPropose', { id, input: { slots: [atTen(2)], place: 'Street 163' } });
  const read = async (): Promise<string> => (await new Phone(harness, `wm-employer=${employer.user.token}`).get(`/employer/candidates/${id}?lang=en`)).text;
  expect(await read()).toContain('Cancel this interview');
  await decline(id);
  expect(await read()).not.toContain('Cancel this interview');
  await undo(id);
  expect(await read()).toContain('Cancel this interview');
});

test('declining again after an undo starts a new ten minutes', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'VIEWED');
  await decline(id);
  await harness.clockForward('9 minutes');
  await undo(id);
  await decline(id);
  await harness.clockForward('9 minutes');
  await runDueWork(harness);
  expect(await undo(id)).toMatchObject({ state: 'VIEWED' });
});

test('a colleague can undo the decline, and another employer gets not-found', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'VIEWED');
  await decline(id);
  expect(await undo(id, (await people.employer()).user)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undo(id)).toMatchObject({ state: 'VIEWED' });
  expect(await undo(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('an open offer must be withdrawn before a decline, so that her acceptance is never lost', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'SHORTLISTED');
  const offer = await step(employer.user, 'offerIssue', { id, input: offerInput() });
  expect(await decline(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await step(employer.user, 'offerWithdraw', { id: offer.id });
  expect(await decline(id)).toMatchObject({ state: 'NOT_SELECTED', availableActions: ['undoDecline'] });
});

test('if the referral ends in another way first, that end counts, and there is no decline to undo', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'VIEWED');
  await decline(id);
  expect(await step(officer, 'referralWithdraw', { id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await undo(id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await harness.clockForward('10 minutes');
  await runDueWork(harness);
  expect(await harness.one('select state, not_selected_reason from referral')).toEqual({ state: 'WITHDRAWN', not_selected_reason: null });
  expect(await harness.sql('select * from referral_decline')).toEqual([]);
});

test('an undo at the moment the decline becomes final, or several workers finalising it, applies exactly one of them completely', async () => {
  for (let round = 0; round < SIZES.pairs; round++) {
    const place = await people.vacancy(employer);
    const { id } = await referralIn(harness, trainee, place, 'VIEWED');
    await decline(id);
    await harness.sql("update referral_decline set declined_at = app.now() - interval '10 minutes' + $1::interval", [
      round % 2 === 0 ? '20 milliseconds' : '-1 second',
    ]);
    const [undone] = await Promise.all([undo(id), runDueWorkConcurrently(harness, 2)]);
    await runDueWorkConcurrently(harness, 2);
    const { state } = await harness.one<{ state: string }>('select state from referral where id = $1', [id]);
    expect([undone.state ?? undone.code, state]).toEqual(undone.code ? ['TRANSITION_NOT_ALLOWED', 'NOT_SELECTED'] : ['VIEWED', 'VIEWED']);
    const happened = await harness.sql("select id from outbox where event = 'ReferralNotSelected' and subject_id = $1", [id]);
    expect(happened).toHaveLength(undone.code ? 1 : 0);
  }
});

test('only the employer and the worker can read or change a decline that can still be undone', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'VIEWED');
  await decline(id);
  const settings = { trainee_id: trainee.id, institution_id: institution.id, actor_id: officer.id, employer_id: employer.id, roles: 'PLACEMENT_OFFICER' };
  for (const [login, role] of [
    ['trainee', 'waymark_trainee'],
    ['trainee', 'waymark_trainee_writer'],
    ['staff', 'waymark_staff'],
    ['staff', 'waymark_staff_writer'],
  ] as const)
    await expect(harness.asLogin(login, role, settings, 'select * from referral_decline')).rejects.toThrow(/permission denied/);
  const rival = await people.employer();
  const asRival = { ...settings, employer_id: rival.id };
  expect(await harness.asLogin('employer', 'waymark_employer', asRival, 'select reason from referral_decline')).toEqual([]);
  const statement = `insert into referral_decline (referral_id, employer_id, vacancy_id, reason, declined_at) values ('${id}', '${rival.id}', '${vacancy.id}', 'OTHER', app.now())`;
  await expect(harness.asLogin('employer', 'waymark_employer_writer', asRival, statement)).rejects.toThrow(/does not belong/);
  const final = `update referral set state = 'NOT_SELECTED', not_selected_reason = 'OTHER' where id = '${id}'`;
  await expect(harness.asLogin('employer', 'waymark_employer_writer', settings, final)).rejects.toThrow(/permission denied/);
});
