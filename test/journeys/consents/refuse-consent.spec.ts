import { IndicatorRows } from '../../harness/data/counted-rows';
import { reportVariables, IN_PERIOD, REPORT } from '../../harness/data/indicator-requests';
import { inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { giveConsent, key, readTrainee } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A refused consent is recorded too, so that staff do not ask her repeatedly. It is neither counted nor used against
 * her.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  caseWorker = await people.staff(institution, ['CASE_WORKER', 'MONITORING_OFFICER']);
  her = await people.trainee(institution, { population: 'SURVIVOR' });
});

const refuses = (person: Person, input: object, idempotencyKey = key(), id = her.id): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $input: ConsentRefusalInput!, $k: ID!) { traineeRecordConsentRefusal(id: $id, input: $input, idempotencyKey: $k) { __typename
       ... on TraineeRecordConsentRefusalPayload { trainee { consents { purpose state isActive } } } ... on InvalidInput { problems { path } } ... on TransitionNotAllowed { state availableActions } } }`,
    { id, input: { purpose: 'DONOR_STATISTICS', language: 'KM', explanationMethod: 'READ_ALOUD', ...input }, k: idempotencyKey },
  );

test('a refusal is stored once with the person and the way it was explained, and is not listed as a consent', async () => {
  const request = key();
  const result = await refuses(caseWorker, {}, request);
  expect(result.trainee.consents).toContainEqual({ purpose: 'DONOR_STATISTICS', state: 'REFUSED', isActive: false });
  expect(await refuses(caseWorker, {}, request)).toEqual(result);
  expect(await harness.sql("select explained_by as by, explanation_method as how from consent where state = 'REFUSED'")).toEqual([
    { by: caseWorker.id, how: 'READ_ALOUD' },
  ]);
  expect(await harness.sql("select event from outbox where event like 'Consent%'")).toEqual([{ event: 'ConsentRefused' }]);
  expect((await her.user.ask('{ me { consents { purpose } } }')).consents).toEqual([{ purpose: 'MATCHING' }]);
});

test('she alone revokes a valid consent, while a refusal can replace an expired one', async () => {
  expect(await refuses(caseWorker, { purpose: 'MATCHING' })).toEqual({ __typename: 'TransitionNotAllowed', state: 'GIVEN', availableActions: [] });
  expect(await readTrainee(caseWorker, her.id)).toMatchObject({ missingForJobReady: [] });
  await harness.sql('update consent set expires_on = $1', [inDays(-1)]);
  expect((await refuses(caseWorker, { purpose: 'MATCHING' })).__typename).toBe('TraineeRecordConsentRefusalPayload');
  expect(await harness.sql('select state from consent order by given_at')).toEqual([{ state: 'SUPERSEDED' }, { state: 'REFUSED' }]);
  // She can consent again later.
  await giveConsent(caseWorker, her.id, { purpose: 'MATCHING', language: 'KM', explanationMethod: 'AUDIO' });
  expect(await readTrainee(caseWorker, her.id)).toMatchObject({ missingForJobReady: [] });
});

test("recording a refusal while a consent is valid is refused in the reader's language, with the reason that only she can revoke it", async () => {
  const refusalIn = async (language: string): Promise<string> => {
    await harness.sql('update account set language = $2 where id = $1', [caseWorker.id, language]);
    const answer = await caseWorker.ask(
      'mutation ($id: ID!, $input: ConsentRefusalInput!, $k: ID!) { traineeRecordConsentRefusal(id: $id, input: $input, idempotencyKey: $k) { ... on Refusal { message } } }',
      { id: her.id, input: { purpose: 'MATCHING', language: 'KM', explanationMethod: 'READ_ALOUD' }, k: key() },
    );
    return answer.message;
  };
  const english = await refusalIn('en');
  expect(english).toMatch(/Her consent is valid/);
  expect(english).toMatch(/Only she can withdraw it/);
  expect(english).not.toMatch(/changed/);
  const khmer = await refusalIn('km');
  expect(khmer).toMatch(/[\u1780-\u17ff]/);
  expect(khmer).not.toContain('ប្រែប្រួល');
});

test('a trainee who refused donor statistics is in no disaggregation of a report', async () => {
  const counted = new IndicatorRows(harness, people);
  await counted.grant('seed', [institution]);
  await counted.service(her, 'COUNSELLING_INDIVIDUAL', IN_PERIOD);
  await counted.consent(her);
  const own = async (): Promise<number> => (await caseWorker.ask(REPORT, reportVariables())).cells.find(({ id }: Data) => id === 'S1.SURVIVOR').ownValue;
  expect(await own()).toBe(1);
  await harness.sql("update consent set expires_on = $1 where purpose = 'DONOR_STATISTICS'", [inDays(-1)]);
  await refuses(caseWorker, {});
  expect(await own()).toBe(0);
});

test('a refusal is rejected with a message if the purpose is invalid or the trainee is of another institution', async () => {
  const strange = await people.staff(await people.institution(), ['CASE_WORKER']);
  expect(await refuses(caseWorker, { explanationMethod: 'WRITTEN' })).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'explanationMethod' }] });
  expect(await refuses(caseWorker, { purpose: 'REFERRAL_TO_INSTITUTION' })).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'toInstitutionId' }] });
  expect(await refuses(strange, {})).toEqual({ __typename: 'NotFound' });
  expect(await refuses(caseWorker, {}, key(), 'nobody')).toEqual({ __typename: 'NotFound' });
  expect(await harness.sql("select id from consent where state = 'REFUSED'")).toEqual([]);
});
