import { meeting, runDueWork, notificationsOf } from '../../harness/data/due';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { inHours, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { key } from '../../harness/trainee-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * A trainee's agreement stays valid until she revokes that agreement: neither a second one nor a refusal of
 * something else stops its messages.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let her: Trainee;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  her = await people.trainee(institution, { officer, email: 'her@example.net' });
});
afterEach(() => runDueWork(harness));

/** She agrees to another vacancy of the same employer in her own session. */
async function agreeToAnother(): Promise<void> {
  const { id } = await referralIn(harness, her, await people.vacancy(employer), 'ASKED');
  expect(await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME'] } })).toMatchObject({ state: 'AGREED' });
}
async function takesBack(purpose: string): Promise<void> {
  const { id } = await harness.one<{ id: string }>("select id from consent where trainee_id = $1 and purpose = $2 and state = 'GIVEN'", [her.id, purpose]);
  await her.user.ask('mutation ($id: ID!, $k: ID!) { consentWithdraw(id: $id, idempotencyKey: $k) { __typename } }', { id, k: key() });
  expect(await harness.one('select state from consent where id = $1', [id])).toEqual({ state: 'WITHDRAWN' });
}
const tasks = async (): Promise<unknown[]> => harness.sql("select kind from task where kind = 'REACH_TRAINEE'");
const mailsOf = async (event: string): Promise<string[]> => (await notificationsOf(harness, event)).filter((line) => line.includes(' EMAIL '));

test('a second agreement with the same employer does not stop the mails about the first', async () => {
  const first = await referralIn(harness, her, await people.vacancy(employer), 'AGREED');
  await agreeToAnother();
  expect(await harness.sql('select state from consent where employer_id = $1 order by state', [employer.id])).toEqual([
    { state: 'GIVEN' },
    { state: 'SUPERSEDED' },
  ]);
  expect(await step(officer, 'referralSend', { id: first.id })).toMatchObject({ state: 'SENT' });
  await runDueWork(harness);
  expect(await mailsOf('ReferralSent')).toEqual(['EMPLOYER EMAIL candidate-introduced SENT']);
}, 60_000);

test('after a second agreement, the employer is still reminded of a meeting about the first vacancy', async () => {
  await meeting(harness, employer, her, inHours(30));
  await agreeToAnother();
  await harness.clockForward('7 hours');
  await runDueWork(harness);
  expect(await mailsOf('InterviewUpcoming')).toEqual(['EMPLOYER EMAIL interview-upcoming SENT', 'TRAINEE EMAIL interview-reminder SENT']);
}, 60_000);

describe('a trainee with a planned meeting revokes her consent to matching', () => {
  let interview: string;
  beforeEach(async () => {
    interview = (await meeting(harness, employer, her, inHours(30))).id;
    await takesBack('MATCHING');
  });

  test('she is still reminded of the meeting after revoking her consent to matching', async () => {
    await harness.clockForward('7 hours');
    await runDueWork(harness);
    expect(await mailsOf('InterviewUpcoming')).toContain('TRAINEE EMAIL interview-reminder SENT');
  }, 60_000);

  test('she is notified of its cancellation, so that she does not travel in vain', async () => {
    expect(await step(employer.user, 'interviewCancel', { id: interview })).toMatchObject({ state: 'CANCELLED' });
    await runDueWork(harness);
    expect(await mailsOf('InterviewCancelled')).toContain('TRAINEE EMAIL interview-called-off SENT');
    expect(await tasks()).toEqual([]);
  }, 60_000);
});

test('after revoking her consent to matching, she is notified of an offer until it ends', async () => {
  const { id: candidate } = await referralIn(harness, her, await people.vacancy(employer), 'SHORTLISTED');
  await takesBack('MATCHING');
  const offer = await step(employer.user, 'offerIssue', { id: candidate, input: offerInput() });
  await runDueWork(harness);
  expect(await mailsOf('OfferIssued')).toContain('TRAINEE EMAIL news-waiting SENT');
  expect(await step(officer, 'offerExplain', { id: offer.id, input: teachBack })).toMatchObject({ state: 'EXPLAINED' });
  await runDueWork(harness);
  expect(await mailsOf('OfferExplained')).toEqual(['TRAINEE EMAIL question-waiting SENT']);
  expect(await step(employer.user, 'offerWithdraw', { id: offer.id })).toMatchObject({ state: 'WITHDRAWN' });
  await runDueWork(harness);
  expect(await mailsOf('OfferWithdrawn')).toContain('TRAINEE EMAIL news-waiting SENT');
}, 60_000);

test.each([
  ['after she revokes her consent to the employer, no message and no staff task follows', "state = 'WITHDRAWN', withdrawn_at = now()", []],
  ['after her consent to the employer expires, a member of staff contacts her', 'expires_on = app.today() - 1', [{ kind: 'REACH_TRAINEE' }]],
] as const)(
  'for a vacancy agreed to earlier: %s',
  async (_case, changed, then) => {
    const { id } = await meeting(harness, employer, her, inHours(30));
    await agreeToAnother();
    await runDueWork(harness);
    // The first consent then has the state of the newest; written directly to the database, because the
    // service would have cancelled the meeting.
    await harness.sql(`update consent set ${changed} where employer_id = $1 and state = 'GIVEN'`, [employer.id]);
    expect(await step(employer.user, 'interviewCancel', { id })).toMatchObject({ state: 'CANCELLED' });
    await runDueWork(harness);
    expect(await mailsOf('InterviewCancelled')).toContain('TRAINEE EMAIL interview-called-off CANCELLED');
    expect(await tasks()).toEqual(then);
  },
  60_000,
);

test('a trainee with a placement is notified of a moved start, whatever she has revoked since', async () => {
  const offer = await offerIn(harness, her, await people.vacancy(employer), 'EXPLAINED');
  expect(await step(her.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
  await takesBack('MATCHING');
  await takesBack('REFERRAL_TO_EMPLOYER');
  const { id, starts_on: startsOn } = await harness.one<{ id: string; starts_on: string }>('select id, (starts_on + 3)::text as starts_on from placement');
  expect(await step(officer, 'placementRescheduleStart', { id, input: { startsOn } })).toMatchObject({ state: 'PLANNED' });
  await runDueWork(harness);
  expect(await mailsOf('PlacementStartRescheduled')).toContain('TRAINEE EMAIL news-waiting SENT');
}, 60_000);
