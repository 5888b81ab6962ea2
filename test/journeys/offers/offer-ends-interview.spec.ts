import { Phone } from '../../harness/data/check-ins';
import { notificationsOf, runDueWork } from '../../harness/data/due';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerInput, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Interview times that wait for an answer end when the referral moves past the interview; an agreed interview does not. */
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
  await step(vacancy.employer.user, 'interviewPropose', { id: referralId, input: { slots: [slot], place: 'Street 63' } });
  await runDueWork(harness);
});

const slot = `${inDays(3)}T09:00:00+07:00`;
const interview = (): Promise<Data> => harness.one('select id, state, cancelled_by from interview');
const offer = (): Promise<Data> => step(vacancy.employer.user, 'offerIssue', { id: referralId, input: offerInput() });

test('an offer withdraws interview times that wait for an answer, and everyone concerned is notified', async () => {
  expect(await offer()).toMatchObject({ state: 'ISSUED' });
  const { id, ...ended } = await interview();
  expect(ended).toEqual({ state: 'CANCELLED', cancelled_by: 'EMPLOYER' });
  expect(await step(trainee.user, 'interviewConfirm', { id, input: { startsAt: slot } })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await runDueWork(harness);
  const notified = await notificationsOf(harness, 'InterviewCancelled');
  expect(notified.length).toBeGreaterThan(0);
  expect(JSON.stringify(notified)).toContain('interview-called-off');
  // the form of the offer says it before, so it is no news to its author
  expect(notified.filter((one) => one.startsWith('EMPLOYER'))).toEqual([]);
}, 60_000);

test('a cancelled interview is news to the employer only if someone else cancelled it', async () => {
  const { id } = await interview();
  const other = await new People(harness).colleagueAt(vacancy.employer);
  const toEmployer = async (): Promise<string[]> => (await notificationsOf(harness, 'InterviewCancelled')).filter((one) => one.startsWith('EMPLOYER'));
  await step(other, 'interviewCancel', { id });
  await runDueWork(harness);
  expect(await toEmployer()).toHaveLength(2); // in the app and by e-mail, to the first account
  await harness.sql('delete from message');
  await harness.sql("update interview set state = 'PROPOSED', cancelled_by = null");
  await step(trainee.user, 'interviewCancel', { id });
  await runDueWork(harness);
  expect(await toEmployer()).toHaveLength(4);
}, 60_000);

test('the form of the offer says that sending it withdraws the times', async () => {
  const read = async (): Promise<string> =>
    (await new Phone(harness, `wm-employer=${vacancy.employer.user.token}`).get(`/employer/candidates/${referralId}/offer?lang=en`)).text;
  expect(await read()).toContain('When you send this offer, we cancel the interview times you proposed.');
  await step(trainee.user, 'interviewConfirm', { id: (await interview()).id, input: { startsAt: slot } });
  expect(await read()).not.toContain('we cancel the interview times');
}, 60_000);

test('the page of a candidate says that an interview was cancelled, which the notification links to', async () => {
  const read = async (): Promise<string> =>
    (await new Phone(harness, `wm-employer=${vacancy.employer.user.token}`).get(`/employer/candidates/${referralId}?lang=en`)).text;
  expect(await read()).not.toContain('This interview was cancelled.');
  await offer();
  expect(await read()).toContain('This interview was cancelled.');
}, 60_000);

test('an agreed interview continues after an offer', async () => {
  const { id } = await interview();
  await step(trainee.user, 'interviewConfirm', { id, input: { startsAt: slot } });
  expect(await offer()).toMatchObject({ state: 'ISSUED' });
  expect(await interview()).toMatchObject({ state: 'CONFIRMED' });
}, 60_000);

test('the pages of the offer name an agreed interview that is still ahead, and no other', async () => {
  const read = async (cookie: string, path: string): Promise<string> =>
    (await new Phone(harness, cookie).get(`${path}?lang=en`)).text.replace(/<[^>]+>|\u200b/g, '');
  const pages = async (offerId: string): Promise<string[]> =>
    Promise.all([read(`wm-trainee=${trainee.user.token}`, `/offer/${offerId}`), read(`wm-staff=${officer.token}`, `/staff/offers/${offerId}`)]);
  await step(trainee.user, 'interviewConfirm', { id: (await interview()).id, input: { startsAt: slot } });
  const offerId = String((await offer()).id);
  for (const text of await pages(offerId)) expect(text).toMatch(/[Ii]nterview: \w+, \d+ \w+ \d{4} at 09:00, at Street 63/);
  await step(vacancy.employer.user, 'interviewCancel', { id: (await interview()).id });
  for (const text of await pages(offerId)) expect(text).not.toContain('at Street 63');
}, 60_000);

test('the staff page of an offer has the time to answer only while she can answer, and afterwards how it ended', async () => {
  const read = async (id: unknown): Promise<string> =>
    (await new Phone(harness, `wm-staff=${officer.token}`).get(`/staff/offers/${String(id)}?lang=en`)).text.replace(/<[^>]+>|\u200b/g, '');
  const withdrawn = String((await offer()).id);
  expect(await read(withdrawn)).toContain('She can answer until');
  await step(vacancy.employer.user, 'offerWithdraw', { id: withdrawn });
  expect(await read(withdrawn)).not.toContain('She can answer until');
  expect(await read(withdrawn)).toContain('She had not answered when this offer ended.');
  const { id: declined } = await offerIn(harness, trainee, await new People(harness).vacancy(vacancy.employer), 'EXPLAINED');
  await step(trainee.user, 'offerDecline', { id: declined });
  expect(await read(declined)).not.toContain('She can answer until');
  expect(await read(declined)).toMatch(/She declined it: \w+, \d+ \w+ \d{4} at \d\d:\d\d\./);
}, 60_000);

test('staff see the place with its province and whom to call where they check what she repeated', async () => {
  const { id } = await offer();
  const { name } = await harness.one<{ name: string }>('select name from employer_site where id = (select site_id from vacancy where id = $1)', [vacancy.id]);
  for (const path of [`/staff/offers/${String(id)}`, '/staff']) {
    const shown = (await new Phone(harness, `wm-staff=${officer.token}`).get(`${path}?lang=en`)).text;
    expect(shown).toMatch(new RegExp(`<dt>Place</dt><dd>${name}, [^<]+, Phnom Penh</dd>`));
    expect(shown).toMatch(/<dt>Who to call<\/dt><dd>[^<]+, at the number on the card with her access code<\/dd>/);
  }
}, 60_000);

test('after an offer was withdrawn no times can be proposed, and the pages of employer and staff say why and what to do', async () => {
  const pageOf = async (cookie: string, path: string): Promise<string> => (await new Phone(harness, cookie).get(path)).text;
  const employerPage = (): Promise<string> => pageOf(`wm-employer=${vacancy.employer.user.token}`, `/employer/candidates/${referralId}?lang=en`);
  const staffPage = (): Promise<string> => pageOf(`wm-staff=${officer.token}`, '/staff/referrals?lang=en');
  const { id } = await offer();
  for (const text of [await employerPage(), await staffPage()]) expect(text).not.toContain('Interviews come before an offer');
  await step(vacancy.employer.user, 'offerWithdraw', { id });
  expect(await step(vacancy.employer.user, 'interviewPropose', { id: referralId, input: { slots: [slot], place: 'Street 63' } })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
  });
  expect(await employerPage()).toContain('ask the placement service to refer them to you again');
  expect(await staffPage()).toContain('withdraw this referral and refer her again; we ask her first');
  await step(officer, 'referralWithdraw', { id: referralId });
  expect(await staffPage()).not.toContain('Interviews come before an offer');
  // the way that the page names is open
  expect((await referralIn(harness, trainee, vacancy, 'SHORTLISTED')).id).not.toBe(referralId);
}, 60_000);

test('a refused offer withdraws no interview times', async () => {
  const refused = await step(vacancy.employer.user, 'offerIssue', { id: referralId, input: offerInput({ hoursPerWeek: 72 }) });
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await interview()).toMatchObject({ state: 'PROPOSED' });
}, 60_000);

test('a decline that is final withdraws interview times that wait for an answer, and so does a withdrawn referral', async () => {
  await step(vacancy.employer.user, 'candidateDecline', { id: referralId, input: { reason: 'SKILLS' } });
  await harness.clockForward('11 minutes');
  await runDueWork(harness);
  expect(await interview()).toMatchObject({ state: 'CANCELLED', cancelled_by: 'EMPLOYER' });
  await harness.sql("update interview set state = 'PROPOSED', cancelled_by = null");
  await harness.sql("update referral set state = 'INTERVIEWING', not_selected_reason = null");
  await step(officer, 'referralWithdraw', { id: referralId });
  expect(await interview()).toMatchObject({ state: 'CANCELLED', cancelled_by: 'STAFF' });
}, 60_000);
