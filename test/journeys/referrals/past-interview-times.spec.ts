import { runDueWork, notificationsOf } from '../../harness/data/due';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Institution, People, type Trainee, type Vacancy, inDays } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Proposed interview times that passed before she chose one: all sides see it, no cancellation is notified,
 * and other times can be proposed.
 */
let harness: Harness;
let institution: Institution;
let officer: Person;
let trainee: Trainee;
let vacancy: Vacancy;
let referralId: string;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  vacancy = await people.vacancy(await people.employer());
  trainee = await people.trainee(institution, { officer, email: 'her@example.net' });
  referralId = (await referralIn(harness, trainee, vacancy, 'SHORTLISTED')).id;
  await propose();
  await runDueWork(harness);
});

const propose = (): Promise<Data> => {
  const slots = [`${inDays(3)}T09:00:00+07:00`, `${inDays(4)}T14:00:00+07:00`];
  return step(vacancy.employer.user, 'interviewPropose', { id: referralId, input: { slots, place: 'Street 63', companionAllowed: true, transportPaid: true } });
};
const timesPass = (): Promise<unknown> => harness.sql("update interview set slots = array[app.now() - interval '2 days', app.now() - interval '1 second']");
const states = async (): Promise<unknown> => [
  (await vacancy.employer.user.ask('query ($id: ID!) { candidate(id: $id) { interviews { state availableActions } } }', { id: referralId })).interviews,
  await trainee.user.ask('{ myInterviews { state availableActions } }'),
  (await officer.ask('query ($id: ID!) { trainee(id: $id) { referrals { interviews { state } } } }', { id: trainee.id })).referrals,
];

test('all three sides see that the times have passed, and the employer can propose others', async () => {
  expect(await states()).toMatchObject([[{ state: 'PROPOSED' }], [{ state: 'PROPOSED' }], [{ interviews: [{ state: 'PROPOSED' }] }]]);
  expect(await propose()).toMatchObject({ code: 'ALREADY_OPEN' });
  await timesPass();
  expect(await states()).toEqual([
    [{ state: 'EXPIRED', availableActions: [] }],
    [{ state: 'EXPIRED', availableActions: [] }],
    [{ interviews: [{ state: 'EXPIRED' }] }],
  ]);
  expect(await propose()).toMatchObject({ state: 'INTERVIEWING' });
  expect(await states()).toMatchObject([[{ state: 'PROPOSED' }, { state: 'EXPIRED' }], [{ state: 'PROPOSED' }, { state: 'EXPIRED' }], [{}]]);
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'InterviewExpired')).toEqual([]);
  expect(await notificationsOf(harness, 'InterviewCancelled')).toEqual([]);
}, 60_000);

test('a meeting whose times have passed is not cancelled, even when the referral ends', async () => {
  await timesPass();
  const { id } = await harness.one<{ id: string }>('select id from interview');
  for (const person of [vacancy.employer.user, trainee.user])
    expect(await step(person, 'interviewCancel', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await step(officer, 'referralWithdraw', { id: referralId });
  await runDueWork(harness);
  expect(await harness.one('select state, cancelled_by from interview')).toEqual({ state: 'EXPIRED', cancelled_by: null });
  expect(await notificationsOf(harness, 'InterviewCancelled')).toEqual([]);
}, 60_000);
