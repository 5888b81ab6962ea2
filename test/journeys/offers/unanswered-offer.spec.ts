import { runDueWork, notificationsOf } from '../../harness/data/due';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { changeEmployerData } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** An offer stays open until the trainee answers or the employer withdraws it, which notifies her. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => runDueWork(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer);
});

const her = (): Promise<Trainee> => people.trainee(institution, { officer, email: 'her@example.net' });
const shortlistedReferral = async (): Promise<string> => (await referralIn(harness, await her(), vacancy, 'SHORTLISTED')).id;
const issueOffer = (id: string): Promise<Data> => step(employer.user, 'offerIssue', { id, input: offerInput() });
const vacancyState = (): Promise<unknown> => harness.one('select state, taken_seats as taken from vacancy where id = $1', [vacancy.id]);
const countOpenOffers = async (): Promise<number> => (await harness.sql("select id from offer where state in ('ISSUED', 'EXPLAINED')")).length;

test.each([
  ['vacancyClose', 'CLOSED'],
  ['vacancyWithdraw', 'WITHDRAWN'],
])(
  '%s is refused while an offer is open, and possible once it is withdrawn, which notifies her and her officer',
  async (field, endState) => {
    const trainee = await her();
    const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
    const refused = await changeEmployerData(employer.user, field, { id: vacancy.id });
    expect(refused).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('or withdraw it') });
    expect(await trainee.user.ask('query ($id: ID!) { myOffer(id: $id) { state availableActions } }', { id: offer.id })).toEqual({
      state: 'EXPLAINED',
      availableActions: ['accept', 'decline'],
    });
    expect(await step(employer.user, 'offerWithdraw', { id: offer.id })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await changeEmployerData(employer.user, field, { id: vacancy.id })).toMatchObject({ state: endState });
    await runDueWork(harness);
    expect(await notificationsOf(harness, 'OfferWithdrawn')).toEqual([
      'STAFF EMAIL offer-withdrawn-by-employer SENT',
      'STAFF IN_APP offer-withdrawn-by-employer SENT',
      'TRAINEE EMAIL news-waiting SENT',
      'TRAINEE IN_APP news-waiting SENT',
    ]);
  },
  60_000,
);

test('a vacancy with an expired offer can be closed, whether or not the expiry is recorded', async () => {
  await offerIn(harness, await her(), vacancy, 'EXPLAINED');
  await harness.sql("update offer set answer_by = app.now() - interval '1 second'");
  expect(await changeEmployerData(employer.user, 'vacancyClose', { id: vacancy.id })).toMatchObject({ state: 'CLOSED' });
});

test('a pause blocks new candidates but not her acceptance of an earlier offer', async () => {
  const trainee = await her();
  const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  expect(await changeEmployerData(employer.user, 'vacancyPause', { id: vacancy.id })).toMatchObject({ state: 'PAUSED' });
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
  expect(await vacancyState()).toEqual({ state: 'FILLED', taken: 1 });
});

test('when she never starts, her seat is free, but the vacancy stays paused until the employer resumes it', async () => {
  const trainee = await her();
  const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await changeEmployerData(employer.user, 'vacancyPause', { id: vacancy.id });
  await step(trainee.user, 'offerAccept', { id: offer.id });
  const { id } = await harness.one<{ id: string }>('select id from placement where offer_id = $1', [offer.id]);
  expect(await step(officer, 'placementCancel', { id })).toMatchObject({ state: 'CANCELLED' });
  expect(await vacancyState()).toEqual({ state: 'PAUSED', taken: 0 });
  expect(await changeEmployerData(employer.user, 'vacancyResume', { id: vacancy.id })).toMatchObject({ state: 'OPEN' });
});

test('a seat allows one open offer, and another one only after it was withdrawn or has expired', async () => {
  const [first, second, third] = [await shortlistedReferral(), await shortlistedReferral(), await shortlistedReferral()];
  const offer = await issueOffer(first);
  expect(offer).toMatchObject({ state: 'ISSUED' });
  expect(await issueOffer(second)).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('every free position has an offer') });
  expect(await step(employer.user, 'offerWithdraw', { id: offer.id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await issueOffer(second)).toMatchObject({ state: 'ISSUED' });
  await harness.sql("update offer set answer_by = app.now() - interval '1 second' where state = 'ISSUED'");
  expect(await issueOffer(third)).toMatchObject({ state: 'ISSUED' });
});

test('of two simultaneous offers for the last seat exactly one is issued', async () => {
  for (let round = 0; round < 6; round++) {
    vacancy = await people.vacancy(employer);
    const [first, second] = [await shortlistedReferral(), await shortlistedReferral()];
    const answers = await Promise.all([issueOffer(first), issueOffer(second)]);
    expect(answers.map(({ code, state }) => code ?? state).sort()).toEqual(['ISSUED', 'NOT_READY']);
    expect(await harness.sql("select id from offer where vacancy_id = $1 and state = 'ISSUED'", [vacancy.id])).toHaveLength(1);
  }
}, 60_000);

test.each([
  ['withdrawn', 'WITHDRAWN', (offer: string) => step(employer.user, 'offerWithdraw', { id: offer })],
  [
    'left to expire, recorded or not',
    'EXPIRED',
    (offer: string) => harness.sql("update offer set answer_by = app.now() - interval '1 second' where id = $1", [offer]),
  ],
])(
  'after an offer was %s, the employer can issue another one, and she can accept it',
  async (_title, endState, endOffer) => {
    const trainee = await her();
    const first = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
    const candidate = (): Promise<Data> =>
      employer.user.ask('query ($id: ID!) { candidate(id: $id) { state availableActions offer { state } } }', { id: first.referralId });
    expect(await candidate()).toEqual({ state: 'OFFERED', availableActions: [], offer: { state: 'ISSUED' } });
    expect(await issueOffer(first.referralId)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    await endOffer(first.id);
    expect(await candidate()).toEqual({ state: 'OFFERED', availableActions: ['offer', 'notSelect'], offer: { state: endState } });
    const again = await issueOffer(first.referralId);
    expect(again).toMatchObject({ state: 'ISSUED' });
    expect(await harness.one('select state from offer where id = $1', [first.id])).toEqual({ state: endState });
    expect(await candidate()).toEqual({ state: 'OFFERED', availableActions: [], offer: { state: 'ISSUED' } });
    await step(officer, 'offerExplain', { id: again.id, input: teachBack });
    await step(trainee.user, 'offerWaiveCoolingOff', { id: again.id });
    expect(await step(trainee.user, 'offerAccept', { id: first.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await step(trainee.user, 'offerAccept', { id: again.id })).toMatchObject({ state: 'ACCEPTED' });
    expect(await issueOffer(first.referralId)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  },
  60_000,
);

test('declined terms cannot be offered again, but other terms can', async () => {
  const trainee = await her();
  const first = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await step(trainee.user, 'offerDecline', { id: first.id });
  expect(await issueOffer(first.referralId)).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('change the terms') });
  const better = offerInput({ pay: { amount: '300.00', currency: 'USD', per: 'MONTH' } });
  expect(await step(employer.user, 'offerIssue', { id: first.referralId, input: better })).toMatchObject({ state: 'ISSUED' });
});

test('when an offer and the end of its vacancy are simultaneous, one of them is refused, and no offer is left without a seat', async () => {
  for (let round = 0; round < 6; round++) {
    vacancy = await people.vacancy(employer);
    const candidate = await shortlistedReferral();
    const [offered, closed] = await Promise.all([issueOffer(candidate), changeEmployerData(employer.user, 'vacancyClose', { id: vacancy.id })]);
    expect([
      ['ISSUED', 'NOT_READY'],
      ['TRANSITION_NOT_ALLOWED', 'CLOSED'],
    ]).toContainEqual([offered.code ?? offered.state, closed.code ?? closed.state]);
  }
}, 60_000);

test('old offers in excess of the seats are withdrawn, so that no acceptance fails for lack of a seat', async () => {
  const [one, other] = [await her(), await her()];
  const acceptedOffer = await offerIn(harness, one, vacancy, 'EXPLAINED');
  const left = await offerIn(harness, other, vacancy, 'EXPLAINED');
  expect(await step(one.user, 'offerAccept', { id: acceptedOffer.id })).toMatchObject({ state: 'ACCEPTED' });
  await runDueWork(harness);
  expect(await other.user.ask('query ($id: ID!) { myOffer(id: $id) { state availableActions } }', { id: left.id })).toEqual({
    state: 'WITHDRAWN',
    availableActions: [],
  });
  expect(await notificationsOf(harness, 'OfferWithdrawn')).toContain('TRAINEE EMAIL news-waiting SENT');
  expect(await notificationsOf(harness, 'OfferWithdrawn')).toContain('STAFF EMAIL offer-withdrawn-by-worker SENT');
  expect(await countOpenOffers()).toBe(0);
  expect(await harness.one('select state from offer where id = $1', [acceptedOffer.id])).toEqual({ state: 'ACCEPTED' });
}, 60_000);
