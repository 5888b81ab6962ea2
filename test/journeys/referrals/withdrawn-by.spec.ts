import { Browser } from '../../harness/browser';
import { notificationsOf, runDueWork } from '../../harness/data/due';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff read who withdrew a referral or an offer. An employer reads only that it was withdrawn. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution);
});

const QUERY = 'query ($id: ID!) { referral(id: $id) { state withdrawnBy offer { state withdrawnBy } } }';
const asStaff = (id: string, reader = officer): Promise<Data> => reader.ask(QUERY, { id });
const vacancy = (): ReturnType<People['vacancy']> => people.vacancy(employer);

test('a referral that staff withdraw names staff, and its open offer ends with it', async () => {
  const { id, referralId } = await offerIn(harness, trainee, await vacancy(), 'ISSUED');
  expect(await asStaff(referralId)).toEqual({ state: 'OFFERED', withdrawnBy: null, offer: { state: 'ISSUED', withdrawnBy: null } });
  expect(await step(officer, 'referralWithdraw', { id: referralId }, 'withdrawnBy')).toMatchObject({ state: 'WITHDRAWN', withdrawnBy: 'STAFF' });
  expect(await asStaff(referralId)).toEqual({ state: 'WITHDRAWN', withdrawnBy: 'STAFF', offer: { state: 'WITHDRAWN', withdrawnBy: 'STAFF' } });
  expect(await officer.ask('query ($id: ID!) { offer(id: $id) { withdrawnBy } }', { id })).toEqual({ withdrawnBy: 'STAFF' });
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'ReferralWithdrawn')).toEqual(
    expect.arrayContaining(['EMPLOYER EMAIL candidate-no-longer-available SENT', 'STAFF IN_APP referral-withdrawn-by-staff SENT']),
  );
  expect(await notificationsOf(harness, 'OfferWithdrawn')).toContain('STAFF EMAIL offer-withdrawn-by-staff SENT');
});

test('a referral that ends because she stopped looking for work names her', async () => {
  const { referralId } = await offerIn(harness, trainee, await vacancy(), 'ISSUED');
  expect(await trainee.user.ask('mutation { matchingPause(idempotencyKey: "pause-1") { __typename } }')).toEqual({ __typename: 'MatchingPausePayload' });
  expect(await asStaff(referralId)).toEqual({ state: 'WITHDRAWN', withdrawnBy: 'TRAINEE', offer: { state: 'WITHDRAWN', withdrawnBy: 'TRAINEE' } });
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'ReferralWithdrawn')).toEqual(
    expect.arrayContaining(['EMPLOYER EMAIL candidate-no-longer-available SENT', 'STAFF IN_APP referral-withdrawn-by-trainee SENT']),
  );
});

test('an offer that the employer withdrew still names the employer after staff withdraw the referral', async () => {
  const { id, referralId } = await offerIn(harness, trainee, await vacancy(), 'ISSUED');
  expect(await step(employer.user, 'offerWithdraw', { id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await asStaff(referralId)).toEqual({ state: 'OFFERED', withdrawnBy: null, offer: { state: 'WITHDRAWN', withdrawnBy: 'EMPLOYER' } });
  await step(officer, 'referralWithdraw', { id: referralId });
  expect(await asStaff(referralId)).toEqual({ state: 'WITHDRAWN', withdrawnBy: 'STAFF', offer: { state: 'WITHDRAWN', withdrawnBy: 'EMPLOYER' } });
});

test('the list of referrals and its export say who withdrew a referral or its offer', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const offered = await offerIn(harness, trainee, await vacancy(), 'ISSUED');
  const hers = await offerIn(harness, await people.trainee(institution), await vacancy(), 'ISSUED');
  const ours = await referralIn(harness, await people.trainee(institution), await vacancy(), 'ASKED');
  await step(employer.user, 'offerWithdraw', { id: offered.id });
  await hers.trainee.user.ask('mutation { matchingPause(idempotencyKey: "pause-1") { __typename } }');
  await step(officer, 'referralWithdraw', { id: ours.id });
  const row = 'id withdrawnBy offerWithdrawnBy';
  const inState = (state: string | null): Promise<Data> =>
    officer.ask(`query ($filter: ReferralListFilterInput) { referralList(filter: $filter) { nodes { ${row} } } }`, { filter: { step: state } });
  expect((await inState('OFFERED')).nodes).toEqual([{ id: offered.referralId, withdrawnBy: null, offerWithdrawnBy: 'EMPLOYER' }]);
  const withdrawn = expect.arrayContaining([
    { id: hers.referralId, withdrawnBy: 'TRAINEE', offerWithdrawnBy: null },
    { id: ours.id, withdrawnBy: 'STAFF', offerWithdrawnBy: null },
  ]);
  expect((await inState('WITHDRAWN')).nodes).toEqual(withdrawn);
  const take = `mutation ($input: ReferralsExportInput!) { referralsExport(input: $input, idempotencyKey: "file") { ... on ReferralsExportPayload { rows { ${row} } } } }`;
  expect((await lead.ask(take, { input: { reason: 'SUPPORT', format: 'CSV', filter: { step: 'WITHDRAWN' } } })).rows).toEqual(withdrawn);
  // the page and the file read the state in words
  const page = new Browser(harness);
  page.hold('staff', lead.token);
  const { text } = await page.get('/staff/referrals?whose=all&step=WITHDRAWN');
  expect([text.includes('Withdrawn by her<'), text.includes('Withdrawn by us<')]).toEqual([true, true]);
  expect((await page.get('/staff/referrals?whose=all&step=OFFERED')).text).toContain('Withdrawn by employer');
});

test('a withdrawal without an audit line names no one', async () => {
  const { id } = await referralIn(harness, trainee, await vacancy(), 'WITHDRAWN');
  expect(await asStaff(id)).toEqual({ state: 'WITHDRAWN', withdrawnBy: null, offer: null });
});

test('no other login and no other institution can read who withdrew', async () => {
  const { id } = await referralIn(harness, trainee, await vacancy(), 'SENT');
  await step(officer, 'referralWithdraw', { id });
  const query = "select login from app.withdrawn_by('referral', array[$1]::uuid[])";
  const asStaffOf = (institutionId: string): Promise<unknown> =>
    harness.asLogin('staff', 'waymark_staff', { institution_id: institutionId, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' }, query, [id]);
  expect(await asStaffOf(institution.id)).toEqual([{ login: 'staff' }]);
  expect(await asStaffOf((await people.institution()).id)).toEqual([]);
  const asEmployer = harness.asLogin('employer', 'waymark_employer', { employer_id: employer.id, actor_id: employer.user.id }, query, [id]);
  await expect(asEmployer).rejects.toThrow('permission denied');
  const asTrainee = harness.asLogin(
    'trainee',
    'waymark_trainee',
    { institution_id: institution.id, trainee_id: trainee.id, actor_id: trainee.user.id },
    query,
    [id],
  );
  await expect(asTrainee).rejects.toThrow('permission denied');
});
