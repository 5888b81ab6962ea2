import { runDueWork, notificationsOf } from '../../harness/data/due';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, People } from '../../harness/data/people';
import { atTen, offerInput, step } from '../../harness/data/pipeline-requests';
import { type Data, Harness } from '../../harness/harness';

/**
 * An interview outcome recorded by mistake can be corrected until a later step depends on it; her officer is
 * notified, and she is not.
 */
let harness: Harness;
let employer: Employer;
let referralId: string;
let id: string;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  const her = await people.trainee(institution, { officer, email: 'her@example.net' });
  referralId = (await referralIn(harness, her, await people.vacancy(employer), 'SHORTLISTED')).id;
  const startsAt = atTen(2);
  await step(employer.user, 'interviewPropose', { id: referralId, input: { slots: [startsAt], place: 'Street 163' } });
  ({ id } = await harness.one<{ id: string }>('select id from interview'));
  await step(her.user, 'interviewConfirm', { id, input: { startsAt } });
  await harness.clockForward('60 hours');
  expect(await record('NO')).toMatchObject({ state: 'DONE', outcome: 'NO', availableActions: ['correct'] });
});

const record = (outcome: string): Promise<Data> => step(employer.user, 'interviewRecord', { id, input: { outcome } }, 'outcome');
const meeting = async (): Promise<Data> =>
  (await employer.user.ask('query ($id: ID!) { candidate(id: $id) { interviews { outcome availableActions } } }', { id: referralId })).interviews.at(-1);

test('an outcome can be corrected any number of times, and her officer is notified once each time', async () => {
  expect(await record('HIRE')).toMatchObject({ state: 'DONE', outcome: 'HIRE', availableActions: ['correct'] });
  expect(await record('HIRE')).toMatchObject({ outcome: 'HIRE' });
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'InterviewCorrected')).toEqual(['STAFF EMAIL interview-corrected SENT', 'STAFF IN_APP interview-corrected SENT']);
}, 60_000);

test.each<[string, () => Promise<Data>]>([
  ['an offer', () => step(employer.user, 'offerIssue', { id: referralId, input: offerInput() })],
  ['"not selected"', () => step(employer.user, 'candidateDecline', { id: referralId, input: { reason: 'SKILLS' } })],
  ['times for another meeting', () => step(employer.user, 'interviewPropose', { id: referralId, input: { slots: [atTen(9)], place: 'Street 163' } })],
])('after %s it stays as it is', async (_what, follow) => {
  expect((await follow()).code).toBeUndefined();
  expect(await meeting()).toEqual({ outcome: 'NO', availableActions: [] });
  expect(await record('HIRE')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await meeting()).toEqual({ outcome: 'NO', availableActions: [] });
});
