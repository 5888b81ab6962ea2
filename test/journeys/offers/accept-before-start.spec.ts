import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { inHours, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** An offer cannot be accepted after its start: the answer comes before it, with her cooling-off period. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
});

const candidate = async (): Promise<string> => (await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'SHORTLISTED')).id;
const explain = (id: string): Promise<Data> => step(officer, 'offerExplain', { id, input: teachBack });

test.each([
  ['an answer after the day of the start', { startsOn: inDays(5) }, inHours(7 * 24), ['answerBy']],
  ['a start before she has had time to answer', { startsOn: inDays(1) }, inHours(4 * 24), ['terms.startsOn']],
])('an offer with %s is refused at its field', async (_case, terms, answerBy, paths) => {
  const answer = await employer.user.ask(
    'mutation ($id: ID!, $input: OfferInput!) { offerIssue(id: $id, input: $input, idempotencyKey: "one") { __typename ... on InvalidInput { problems { path } } } }',
    { id: await candidate(), input: { ...offerInput(terms), answerBy } },
  );
  expect(answer).toEqual({ __typename: 'InvalidInput', problems: paths.map((path) => ({ path })) });
});

test('an offer explained late can be answered for longer, but not after the start day', async () => {
  const offer = await step(employer.user, 'offerIssue', { id: await candidate(), input: { ...offerInput({ startsOn: inDays(4) }), answerBy: inHours(73) } });
  expect(offer).toMatchObject({ state: 'ISSUED' });
  await harness.clockForward('70 hours');
  expect(await explain(offer.id)).toMatchObject({ state: 'EXPLAINED' });
  expect(
    await harness.one(
      "select answer_by > cooling_off_until as fits, (answer_by at time zone 'Asia/Phnom_Penh')::date <= starts_on as before, answer_by > app.now() + interval '3 hours' as longer from offer",
    ),
  ).toEqual({ fits: true, before: true, longer: true });
});

test('if the cooling-off period would last beyond the start day, a new offer is required', async () => {
  const offer = await offerIn(harness, await people.trainee(institution), await people.vacancy(employer, { startsOn: inDays(0) }), 'ISSUED');
  expect(await explain(offer.id)).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('new offer with a later start') });
  expect(await harness.one('select state, explained_at from offer')).toEqual({ state: 'ISSUED', explained_at: null });
});

test('accepting an older offer whose start has passed checks whether the site is cleared today', async () => {
  const her = await people.trainee(institution);
  const offer = await offerIn(harness, her, await people.vacancy(employer, { startsOn: inDays(-3) }), 'EXPLAINED');
  await harness.sql('update vetting set valid_until = $1', [inDays(-1)]);
  expect(await step(her.user, 'offerAccept', { id: offer.id })).toMatchObject({ code: 'NOT_CLEARED' });
  expect(await harness.sql('select id from placement')).toEqual([]);
  await harness.sql('update vetting set valid_until = $1', [inDays(1)]);
  expect(await step(her.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
});
