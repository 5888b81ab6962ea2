import { type Institution, inDays, People, type Vacancy } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { giveAccess, giveConsent, key, MATCHING, profile, register, readTrainee } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A trainee's own access: she signs in, pauses everything at once, resumes, and revokes consents. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

let skillCode: string;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterEach(() => waitUntilIdle(harness));
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);

  skillCode = (await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1")).code;
});

const registered = (by: Person = officer, changed: object = {}): Promise<Data> => register(by, profile(skillCode, changed));
const events = async (): Promise<string[]> =>
  (await harness.sql<{ event: string }>('select event from outbox order by occurred_at, written_at')).map(({ event }) => event);

const withdraw = (person: Person, id: string): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $k: ID!) { consentWithdraw(id: $id, idempotencyKey: $k) { __typename ... on ConsentWithdrawPayload { me { consents { id purpose employerName isActive } } } } }',
    { id, k: key() },
  );

test('her PIN is shown once; it opens her own session, and no later answer contains it', async () => {
  const { id, code } = (await registered()).trainee;
  const again = key();
  const credentials = await giveAccess(officer, id, again);
  expect(credentials).toMatchObject({
    login: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    secret: expect.stringMatching(/^\d{6}$/),
  });
  expect(await giveAccess(officer, id, again)).toMatchObject({ login: credentials.login, secret: null });
  expect(await giveAccess(officer, id)).toMatchObject({ __typename: 'AlreadyOpen' });
  expect(JSON.stringify(await harness.sql('select * from idempotency')) + JSON.stringify(await harness.sql('select detail from audit_pending'))).not.toContain(
    credentials.secret,
  );

  const signedIn = await harness.post('trainee', 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInPayload { token } } }', {
    input: { login: credentials.login.toLowerCase(), secret: credentials.secret },
  });
  const me = await harness.post(
    'trainee',
    '{ me { displayName code language state availableActions skills { skill { code } level } consents { purpose } } }',
    {},
    { authorization: `Bearer ${signedIn.data.signIn.token}` },
  );
  expect(me.data.me).toEqual({
    displayName: 'Sophea',
    code,
    language: 'KM',
    state: 'REGISTERED',
    availableActions: ['pause'],
    skills: [{ skill: { code: skillCode }, level: 3 }],
    consents: [],
  });
  expect((await harness.post('trainee', '{ me { code } }')).data.me).toBeNull();
});

test('only the trainee can pause everything at once; resuming restores her state unless something is missing by then', async () => {
  const { id, user } = await people.trainee(institution);
  const stop = (): Promise<Data> =>
    user.ask(
      `mutation ($k: ID!) { matchingPause(idempotencyKey: $k) { ... on MatchingPausePayload { me { state availableActions } } ... on TransitionNotAllowed { code state availableActions } } }`,
      { k: key() },
    );
  const goOn = (): Promise<Data> =>
    user.ask(
      `mutation ($k: ID!) { matchingResume(idempotencyKey: $k) { ... on MatchingResumePayload { me { state availableActions } } ... on TransitionNotAllowed { code state availableActions } } }`,
      { k: key() },
    );
  expect(await stop()).toEqual({ me: { state: 'PAUSED', availableActions: ['resume'] } });
  expect(await readTrainee(officer, id)).toMatchObject({ state: 'PAUSED', availableActions: [] });
  expect(await stop()).toEqual({ code: 'TRANSITION_NOT_ALLOWED', state: 'PAUSED', availableActions: ['resume'] });
  expect(await goOn()).toEqual({ me: { state: 'JOB_READY', availableActions: ['pause'] } });
  await stop();
  await harness.clockForward('91 days');
  expect(await goOn()).toEqual({ me: { state: 'PREPARING', availableActions: ['pause'] } });
  expect(await events()).toEqual(['TraineePaused', 'TraineeResumed', 'TraineePaused', 'TraineeResumed']);
});

test('a revoked consent ends at once, for that employer only, and only she can revoke it', async () => {
  const her = await people.trainee(institution);
  const other = await people.trainee(institution);
  const [bakery, cafe] = [await people.employer(), await people.employer()];
  const atBakery = await referralIn(harness, her, await people.vacancy(bakery), 'SENT');
  const atCafe = await referralIn(harness, her, await people.vacancy(cafe), 'SHORTLISTED');
  const { id: consentId, name } = await harness.one<{ id: string; name: string }>(
    'select c.id, e.legal_name as name from consent c join employer e on e.id = c.employer_id where c.employer_id = $1',
    [bakery.id],
  );
  expect(await withdraw(other.user, consentId)).toEqual({ __typename: 'NotFound' });
  const result = await withdraw(her.user, consentId);
  expect(result.me.consents).toContainEqual({ id: consentId, purpose: 'REFERRAL_TO_EMPLOYER', employerName: name, isActive: false });
  expect(result.me.consents.filter((consent: Data) => consent.isActive)).toHaveLength(2);

  const stateOf = (referralId: string): Promise<Data> =>
    harness.one('select state, card, ended_at is not null as ended from referral where id = $1', [referralId]);
  expect(await stateOf(atBakery.id)).toEqual({ state: 'WITHDRAWN', card: null, ended: true });
  expect(await stateOf(atCafe.id)).toMatchObject({ state: 'SHORTLISTED', ended: false });
  expect(await events()).toEqual(expect.arrayContaining(['ConsentWithdrawn', 'ReferralWithdrawn']));
  expect(await withdraw(her.user, consentId)).toMatchObject({ __typename: 'TransitionNotAllowed' });
});

test('a newer consent to matching replaces the older one; revoking it ends open suggestions but not what she agreed to', async () => {
  const her = await people.trainee(institution);
  const pending = await referralIn(harness, her, await people.vacancy(await people.employer()), 'ASKED');
  const agreed = await referralIn(harness, her, await people.vacancy(await people.employer()), 'AGREED');
  const renewed = (await giveConsent(officer, her.id, { ...MATCHING, expiresOn: inDays(30) })).trainee.consents;
  const { id: consentId } = renewed.find((consent: Data) => consent.isActive && consent.purpose === 'MATCHING');
  expect(await harness.sql("select state from consent where purpose = 'MATCHING' order by given_at")).toEqual([{ state: 'SUPERSEDED' }, { state: 'GIVEN' }]);
  await withdraw(her.user, consentId);
  expect(await readTrainee(officer, her.id)).toMatchObject({ missingForJobReady: ['CONSENT_MATCHING'] });
  expect(await harness.sql('select id, state from referral order by state')).toEqual([
    { id: agreed.id, state: 'AGREED' },
    { id: pending.id, state: 'WITHDRAWN' },
  ]);
});

test('pausing ends all open steps at once for every employer but no accepted work, and resuming restores no step', async () => {
  const her = await people.trainee(institution, { officer, email: 'her@example.net' });
  const employer = await people.employer();
  const place = (): Promise<Vacancy> => people.vacancy(employer, { seats: 3 });
  const result = await acceptedPlacement(harness, her, await place());
  const thought = await referralIn(harness, her, await place(), 'PROPOSED');
  const pending = await referralIn(harness, her, await place(), 'ASKED');
  const agreed = await referralIn(harness, her, await place(), 'AGREED');
  const shortlisted = await referralIn(harness, her, await place(), 'SHORTLISTED');
  const offered = await offerIn(harness, her, await place(), 'ISSUED');
  const explained = await offerIn(harness, her, await place(), 'EXPLAINED');
  const states = async (): Promise<object> =>
    Object.fromEntries((await harness.sql<{ id: string; state: string }>('select id, state from referral')).map(({ id, state }) => [id, state]));
  const accepted = (await harness.one<{ id: string }>('select referral_id as id from placement')).id;
  await waitUntilIdle(harness);
  await harness.sql('delete from message; delete from task');

  await her.user.ask('mutation { matchingPause(idempotencyKey: "stop") { __typename } }');
  const ended = Object.fromEntries([pending.id, agreed.id, shortlisted.id, offered.referralId, explained.referralId].map((id) => [id, 'WITHDRAWN']));
  expect(await states()).toEqual({ ...ended, [thought.id]: 'PROPOSED', [accepted]: 'HIRED' });
  expect(await harness.sql('select distinct state from offer order by state')).toEqual([{ state: 'ACCEPTED' }, { state: 'WITHDRAWN' }]);
  expect(await harness.one('select state from placement where id = $1', [result.id])).toEqual({ state: 'PLANNED' });
  expect(await step(officer, 'referralAsk', { id: thought.id })).toMatchObject({ code: 'NOT_READY' });
  expect(await step(her.user, 'offerAccept', { id: explained.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  const { nodes } = await employer.user.ask('{ candidates { nodes { state displayName } } }');
  expect(nodes.filter(({ state }: Data) => state === 'WITHDRAWN')).toEqual(Array.from({ length: 3 }, () => ({ state: 'WITHDRAWN', displayName: null })));

  await waitUntilIdle(harness);
  expect(await harness.sql("select distinct notice from message where recipient_kind = 'EMPLOYER'")).toEqual([{ notice: 'candidate-no-longer-available' }]);
  expect(await harness.sql("select notice from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL'")).toEqual([]);
  expect(await harness.sql('select kind from task')).toEqual([]);

  await her.user.ask('mutation { matchingResume(idempotencyKey: "go on") { __typename } }');
  expect(await states()).toEqual({ ...ended, [thought.id]: 'PROPOSED', [accepted]: 'HIRED' });
  expect(await step(officer, 'referralAsk', { id: thought.id })).toMatchObject({ state: 'ASKED' });
});

test('of a concurrent pause and acceptance one comes first, and neither is lost', async () => {
  for (let round = 0; round < 4; round++) {
    const her = await people.trainee(institution);
    const offered = await offerIn(harness, her, await people.vacancy(await people.employer()), 'EXPLAINED');
    const [accepted, stopped] = await Promise.all([
      step(her.user, 'offerAccept', { id: offered.id }),
      her.user.ask('mutation ($k: ID!) { matchingPause(idempotencyKey: $k) { ... on MatchingPausePayload { me { state } } } }', { k: key() }),
    ]);
    expect(stopped).toEqual({ me: { state: 'PAUSED' } });
    const { state } = await harness.one<{ state: string }>('select state from offer where id = $1', [offered.id]);
    expect(state).toBe(accepted.state === 'ACCEPTED' ? 'ACCEPTED' : 'WITHDRAWN');
    expect(await harness.sql('select 1 from placement where offer_id = $1', [offered.id])).toHaveLength(state === 'ACCEPTED' ? 1 : 0);
  }
});
