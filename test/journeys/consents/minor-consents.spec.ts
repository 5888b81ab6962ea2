import { apprenticeshipAt, consentsOfMinor } from '../../harness/data/placements';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { step, teachBack } from '../../harness/data/pipeline-requests';
import { type Data, Harness, type Person } from '../../harness/harness';
import { giveConsent, key } from '../../harness/trainee-requests';

/** Under 18, her guardian's consent and her own yes are records, and nothing goes on without both (docs/domain.md 4.3). */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let caseWorker: Person;
let employer: Employer;
let her: Trainee;
const START = inDays(30);

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  employer = await people.employer();
  her = await people.trainee(institution);
  await turns18(inDays(700));
});

const turns18 = (day: string): Promise<unknown> =>
  harness.sql('update trainee_limits set fifteen_on = $2, eighteen_on = $3 where trainee_id = $1', [her.id, inDays(-400), day]);
const EXPLAINED = { language: 'KM', explanationMethod: 'READ_ALOUD' };
const says = (purpose: string): Promise<Data> => giveConsent(caseWorker, her.id, { ...EXPLAINED, purpose });
const saysNo = (purpose: string): Promise<Data> =>
  caseWorker.ask(
    'mutation ($id: ID!, $input: ConsentRefusalInput!, $k: ID!) { traineeRecordConsentRefusal(id: $id, input: $input, idempotencyKey: $k) { __typename } }',
    { id: her.id, input: { ...EXPLAINED, purpose }, k: key() },
  );
const explain = (id: string): Promise<Data> => step(officer, 'offerExplain', { id, input: teachBack });
const accept = (id: string): Promise<Data> => step(her.user, 'offerAccept', { id });
/** The write that a login could inject, whatever the service says. */
const asHer = (query: string, params: unknown[] = []): Promise<Data[]> =>
  harness.asLogin('trainee', 'waymark_trainee_writer', { institution_id: institution.id, actor_id: her.user.id, trainee_id: her.id }, query, params);
const acceptBySql = (id: string): Promise<Data[]> => asHer(ACCEPT, [id]);
const ACCEPT = "update offer set state = 'ACCEPTED', decided_at = app.now() where id = $1";

test('an offer is explained only with both records, and each missing one is named', async () => {
  const offer = await offerIn(harness, her, await apprenticeshipAt(harness, people, employer, START), 'ISSUED');
  const refused = async (): Promise<string> => (await explain(offer.id)).message;
  const [guardian, own] = ['the consent of the guardian is needed', 'her own yes to the work is needed'];
  expect([(await refused()).includes(guardian), (await refused()).includes(own)]).toEqual([true, true]);
  await says('GUARDIAN_CONSENT');
  expect([(await refused()).includes(guardian), (await refused()).includes(own)]).toEqual([false, true]);
  await says('ASSENT');
  expect(await explain(offer.id)).toMatchObject({ state: 'EXPLAINED' });
});

test.each(['GUARDIAN_CONSENT', 'ASSENT'])('an explained offer is not accepted after a no to %s, which staff may record at once', async (purpose) => {
  const offer = await offerIn(harness, her, await apprenticeshipAt(harness, people, employer, START), 'EXPLAINED');
  await says('GUARDIAN_CONSENT');
  await says('ASSENT');
  expect((await saysNo(purpose)).__typename).toBe('TraineeRecordConsentRefusalPayload');
  expect(await accept(offer.id)).toMatchObject({ code: 'EXCLUDED_BY_GATES' });
  await expect(acceptBySql(offer.id)).rejects.toMatchObject({ constraint: 'offer_under_18' });
  await says(purpose);
  expect(await accept(offer.id)).toMatchObject({ state: 'ACCEPTED' });
});

test('no login accepts an offer for a person under 18, or of unknown age, without both records', async () => {
  const offer = await offerIn(harness, her, await apprenticeshipAt(harness, people, employer, START), 'EXPLAINED');
  await expect(acceptBySql(offer.id)).rejects.toMatchObject({ constraint: 'offer_under_18' });
  await harness.sql('update trainee_limits set fifteen_on = null, eighteen_on = null where trainee_id = $1', [her.id]);
  await expect(acceptBySql(offer.id)).rejects.toMatchObject({ constraint: 'offer_under_18' });
  await consentsOfMinor(harness, her);
  await harness.sql("update consent set expires_on = $2 where trainee_id = $1 and purpose = 'ASSENT'", [her.id, inDays(-1)]);
  await expect(acceptBySql(offer.id)).rejects.toMatchObject({ constraint: 'offer_under_18' });
});

test('her own login gives no consent of her guardian', async () => {
  const give = (purpose: string): Promise<Data[]> =>
    asHer(
      "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) values ($1, $2, $3, 'GIVEN', 'km', now(), app.today() + 30)",
      [institution.id, her.id, purpose],
    );
  await give('ASSENT');
  await expect(give('GUARDIAN_CONSENT')).rejects.toMatchObject({ code: '42501' });
  await says('GUARDIAN_CONSENT');
  await saysNo('GUARDIAN_CONSENT');
  await expect(asHer("update consent set state = 'GIVEN' where purpose = 'GUARDIAN_CONSENT' and state = 'REFUSED'")).rejects.toMatchObject({ code: '42501' });
});

test('from 18 on the start day neither record is needed', async () => {
  const offer = await offerIn(harness, her, await apprenticeshipAt(harness, people, employer, START), 'ISSUED');
  await turns18(START);
  expect(await explain(offer.id)).toMatchObject({ state: 'EXPLAINED' });
  await harness.clockForward('25 hours');
  expect(await accept(offer.id)).toMatchObject({ state: 'ACCEPTED' });
});

test('a person under 18 is introduced to an employer only with both records', async () => {
  const referral = await referralIn(harness, her, await apprenticeshipAt(harness, people, employer, START), 'AGREED');
  const refused = await step(officer, 'referralSend', { id: referral.id });
  expect([refused.code, refused.message]).toEqual(['NOT_READY', expect.stringContaining('her guardian’s consent')]);
  await consentsOfMinor(harness, her);
  expect(await step(officer, 'referralSend', { id: referral.id })).toMatchObject({ state: 'SENT' });
});

test("her own page shows her yes, which she can take back, and not her guardian's consent", async () => {
  await says('GUARDIAN_CONSENT');
  await says('ASSENT');
  const mine = async (): Promise<Data[]> => (await her.user.ask('{ me { consents { id purpose isActive } } }')).consents;
  const assent = (await mine()).find(({ purpose }) => purpose === 'ASSENT');
  expect((await mine()).map(({ purpose }) => purpose).sort()).toEqual(['ASSENT', 'MATCHING']);
  await her.user.ask('mutation ($id: ID!, $k: ID!) { consentWithdraw(id: $id, idempotencyKey: $k) { __typename } }', { id: assent?.id, k: key() });
  expect((await mine()).find(({ purpose }) => purpose === 'ASSENT')).toMatchObject({ isActive: false });
});
