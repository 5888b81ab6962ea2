import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement } from '../../harness/data/placements';
import { contact, followUpOf } from '../../harness/data/follow-ups';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';
import { askAgain, confirmWord, no, recordWord, reverseWord, verifiedCall, wordOf, yesToOffer, yesToReferral } from '../../harness/words';

/**
 * What a trainee says without a session of her own: a no counts at once, a yes with two witnesses, and her start when a
 * third person has asked her again.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let proposer: Person;
let first: Person;
let second: Person;
let third: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  proposer = await people.staff(institution);
  [first, second, third] = [await people.staff(institution), await people.staff(institution), await people.staff(institution)];
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 2 });
  trainee = await people.trainee(institution, { officer: proposer });
  await verifiedCall(harness, trainee);
});

const stateOf = async (name: string, id: string): Promise<string> =>
  (await harness.one<{ state: string }>(`select state from ${name} where id = $1`, [id])).state;
const tasksOf = (): Promise<Data[]> => harness.sql("select kind, state from task where kind in ('CONFIRM_WORD', 'ASK_AGAIN') order by kind");

/** Two witnesses of her yes to an explained offer. @returns the word and the placement it planned */
async function witnessedYes(): Promise<{ offerId: string; wordId: string; placementId: string }> {
  const { id: offerId } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  expect(await recordWord(first, yesToOffer(offerId))).toMatchObject({ id: trainee.id });
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  expect(await confirmWord(second, wordId)).toMatchObject({ id: wordId, waitsFor: 'THIRD_PERSON' });
  const { id: placementId } = await harness.one<{ id: string }>('select id from placement where offer_id = $1', [offerId]);
  return { offerId, wordId, placementId };
}

test('two witnesses give her yes to an offer, and nothing follows before the second one', async () => {
  const { id: offerId, referralId } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(offerId));
  expect([await stateOf('offer', offerId), await stateOf('referral', referralId)]).toEqual(['EXPLAINED', 'OFFERED']);
  expect(await tasksOf()).toEqual([{ kind: 'CONFIRM_WORD', state: 'OPEN' }]);
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  expect(await confirmWord(first, wordId)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  await confirmWord(second, wordId);
  expect([await stateOf('offer', offerId), await stateOf('referral', referralId)]).toEqual(['ACCEPTED', 'HIRED']);
  expect(await harness.sql('select state from placement where offer_id = $1', [offerId])).toEqual([{ state: 'PLANNED' }]);
  expect(await harness.one('select taken_seats from vacancy where id = $1', [vacancy.id])).toEqual({ taken_seats: 1 });
  expect((await harness.sql('select 1 from follow_up')).length).toBeGreaterThan(0);
  expect(await tasksOf()).toEqual([
    { kind: 'ASK_AGAIN', state: 'OPEN' },
    { kind: 'CONFIRM_WORD', state: 'DONE' },
  ]);
  expect(await first.ask('query ($id: ID!) { offer(id: $id) { isWitnessed } }', { id: offerId })).toEqual({ isWitnessed: true });
});

test('two witnesses give her yes to a referral, with the fields she allowed', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'ASKED');
  expect(await recordWord(first, yesToReferral(id, ['SKILLS']))).toMatchObject({ code: 'INVALID_INPUT' });
  await recordWord(first, yesToReferral(id, ['DISPLAY_NAME', 'SKILLS']));
  await confirmWord(second, await wordOf(harness, 'YES_TO_REFERRAL'));
  expect(await stateOf('referral', id)).toBe('AGREED');
  expect(await harness.sql("select fields, state from consent where purpose = 'REFERRAL_TO_EMPLOYER'")).toEqual([
    { fields: ['DISPLAY_NAME', 'SKILLS'], state: 'GIVEN' },
  ]);
});

test('teach-back and cooling-off are never waived by others, also if she waived it herself', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED', 'running');
  expect(await recordWord(first, yesToOffer(id))).toMatchObject({ code: 'TOO_SOON' });
  await step(trainee.user, 'offerWaiveCoolingOff', { id });
  expect(await recordWord(first, yesToOffer(id))).toMatchObject({ code: 'TOO_SOON' });
  const other = await offerIn(harness, await people.trainee(institution), vacancy, 'EXPLAINED');
  expect(await recordWord(first, { ...yesToOffer(other.id), hours: false })).toMatchObject({ code: 'NOT_READY' });
});

test('whoever proposed the referral, or stands with the employer, is no witness', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  expect(await recordWord(proposer, yesToOffer(id))).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await recordWord(first, yesToOffer(id));
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  expect(await confirmWord(proposer, wordId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [second.id, employer.id]);
  expect(await confirmWord(second, wordId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await harness.sql("update account set email = 'same@example.org' where id = any($1::uuid[])", [[third.id, employer.user.id]]);
  expect(await confirmWord(third, wordId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  // a tie of the first witness that was declared later counts as well
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [first.id, employer.id]);
  expect((await confirmWord(await people.staff(institution), wordId)).code).toBeDefined();
  expect(await stateOf('offer', id)).toBe('EXPLAINED');
});

test('her witnessed start counts when a third person has asked her again, and verifies only with the employer', async () => {
  const { placementId, wordId } = await witnessedYes();
  expect(await askAgain(first, wordId)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null");
  expect(await askAgain(third, wordId)).toMatchObject({ code: 'NOT_READY' });
  await harness.sql("update contact_method set state = 'VERIFIED', verified_on = current_date");
  expect(await askAgain(third, wordId)).toMatchObject({ id: wordId, waitsFor: null });
  await recordWord(first, { word: 'START', subjectId: placementId, question: 'Have you started?' });
  const startId = await wordOf(harness, 'START');
  await confirmWord(second, startId);
  expect(await step(employer.user, 'placementConfirmStart', { id: placementId })).toMatchObject({ state: 'PLANNED' });
  expect(await harness.one('select state, confirmed_by_trainee_at from placement where id = $1', [placementId])).toEqual({
    state: 'PLANNED',
    confirmed_by_trainee_at: null,
  });
  await askAgain(third, startId);
  expect(await stateOf('placement', placementId)).toBe('ACTIVE');
  expect(await first.ask('query ($id: ID!) { placement(id: $id) { isYesWitnessed isStartWitnessed } }', { id: placementId })).toEqual({
    isYesWitnessed: true,
    isStartWitnessed: true,
  });
});

test('staff alone never verify a start, and her own session counts without a third call', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  await recordWord(first, { word: 'START', subjectId: id, question: 'Have you started?' });
  await confirmWord(second, await wordOf(harness, 'START'));
  await askAgain(third, await wordOf(harness, 'START'));
  expect(await stateOf('placement', id)).toBe('PLANNED');
  const own = await acceptedPlacement(harness, await people.trainee(institution), vacancy);
  await step(own.trainee.user, 'placementConfirmStart', { id: own.id });
  expect(await step(employer.user, 'placementConfirmStart', { id: own.id })).toMatchObject({ state: 'ACTIVE' });
});

test('a follow-up of the first days that staff record verifies no start', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  await step(employer.user, 'placementConfirmStart', { id });
  const { id: firstDays } = await followUpOf(harness, id, 'F0');
  expect(await contact(first, 'followUpRecord', firstDays, { input: { method: 'IN_PERSON', feelsSafe: 'YES', contractInHand: true } })).toMatchObject({
    followUp: { code: 'F0', state: 'DONE' },
  });
  const start = (): Promise<Data> =>
    harness.one('select state, confirmed_by_trainee_at is not null as "isHers", verified_at is not null as "isVerified" from placement where id = $1', [id]);
  expect(await start()).toEqual({ state: 'PLANNED', isHers: false, isVerified: false });
  for (const person of [first, second])
    expect((await person.answer('mutation ($id: ID!) { placementConfirmStart(id: $id, idempotencyKey: "own") { __typename } }', { id })).errors).toBeDefined();
  expect(await start()).toEqual({ state: 'PLANNED', isHers: false, isVerified: false });
  await step(trainee.user, 'placementConfirmStart', { id });
  expect(await start()).toEqual({ state: 'ACTIVE', isHers: true, isVerified: true });
});

test('lists, the board and the timeline mark what was witnessed, and nothing else', async () => {
  const { offerId, placementId } = await witnessedYes();
  const own = await acceptedPlacement(harness, await people.trainee(institution), vacancy);
  const { id: agreed } = await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'ASKED');
  await recordWord(first, yesToReferral(agreed, ['DISPLAY_NAME']));
  const { id: waiting } = await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'ASKED');
  await confirmWord(second, await wordOf(harness, 'YES_TO_REFERRAL'));
  await recordWord(first, yesToReferral(waiting, ['DISPLAY_NAME']));
  const marksOf = async (query: string): Promise<object> =>
    Object.fromEntries((await first.ask(query)).nodes.map(({ id, isWitnessed }: { id: string; isWitnessed: boolean }) => [id, isWitnessed]));
  expect(await marksOf('{ placementList(first: 9) { nodes { id isWitnessed } } }')).toEqual({ [placementId]: true, [own.id]: false });
  expect(await marksOf('{ referralList(first: 9) { nodes { id isWitnessed } } }')).toMatchObject({ [agreed]: true, [waiting]: false });
  const stages = await first.ask('{ placementStageTimes(state: PLANNED) { placements(first: 9) { nodes { id isYesWitnessed } } } }');
  expect(stages[0].placements.nodes).toEqual(
    expect.arrayContaining([
      { id: placementId, isYesWitnessed: true },
      { id: own.id, isYesWitnessed: false },
    ]),
  );
  const timelineOf = async (id: string): Promise<Data[]> =>
    (await first.ask('query ($id: ID!) { trainee(id: $id) { timeline(first: 50) { nodes { step subjectId isWitnessed } } } }', { id })).timeline.nodes;
  const marked = async (id: string): Promise<Data[]> => (await timelineOf(id)).filter(({ isWitnessed }) => isWitnessed);
  expect(await marked(trainee.id)).toEqual([{ step: 'OFFER_ACCEPTED', subjectId: offerId, isWitnessed: true }]);
  expect([(await timelineOf(own.trainee.id)).map(({ step: name }) => name), await marked(own.trainee.id)]).toEqual([
    expect.arrayContaining(['OFFER_ACCEPTED']),
    [],
  ]);
});

test('she takes a yes back in her own session before the start, and the seat is free', async () => {
  const { placementId, wordId } = await witnessedYes();
  const mine = await trainee.user.ask('{ myRecordedWords { id word vacancy { title } } }');
  expect(mine).toEqual([{ id: wordId, word: 'YES_TO_OFFER', vacancy: { title: 'Kitchen helper' } }]);
  const reverse = (key: string): Promise<Data> =>
    trainee.user.ask(
      'mutation ($id: ID!, $key: ID!) { myWordReverse(id: $id, idempotencyKey: $key) { ... on MyWordReversePayload { words { id } } ... on Refusal { code } } }',
      {
        id: wordId,
        key,
      },
    );
  expect(await reverse('one')).toEqual({ words: [] });
  expect(await reverse('two')).toEqual({ words: [] });
  expect(await stateOf('placement', placementId)).toBe('CANCELLED');
  expect(await harness.one('select taken_seats from vacancy where id = $1', [vacancy.id])).toEqual({ taken_seats: 0 });
  expect(await harness.sql("select 1 from follow_up where state <> 'CANCELLED'")).toEqual([]);
  expect(await harness.sql("select 1 from outbox where event = 'PlacementCancelled'")).toHaveLength(1);
  expect(await tasksOf()).toContainEqual({ kind: 'ASK_AGAIN', state: 'REPLACED' });
});

test('a no to the third person, or told to anyone of staff, takes a yes back at once', async () => {
  const { placementId, wordId } = await witnessedYes();
  expect(await askAgain(third, wordId, 'NO')).toMatchObject({ id: wordId });
  expect(await stateOf('placement', placementId)).toBe('CANCELLED');
  const { id } = await referralIn(harness, await people.trainee(institution), vacancy, 'ASKED');
  await recordWord(first, yesToReferral(id, ['DISPLAY_NAME']));
  const referralWord = await wordOf(harness, 'YES_TO_REFERRAL');
  await confirmWord(second, referralWord);
  expect(await reverseWord(proposer, referralWord)).toMatchObject({ id: referralWord });
  expect(await stateOf('referral', id)).toBe('WITHDRAWN');
  expect(await harness.sql("select 1 from consent c join referral r on r.consent_id = c.id where r.id = $1 and c.state = 'GIVEN'", [id])).toEqual([]);
});

test('a no, a stop, a withdrawal and a call count at once, and recorded by two people they have one effect', async () => {
  const { id: asked } = await referralIn(harness, trainee, vacancy, 'ASKED');
  const { id: offer } = await offerIn(harness, trainee, await people.vacancy(employer), 'ISSUED');
  for (const person of [proposer, first]) {
    for (const subjectId of [asked, offer]) expect(await recordWord(person, no(subjectId))).toEqual({ id: trainee.id });
    expect(await recordWord(person, { word: 'CALL_ME', subjectId: trainee.id })).toEqual({ id: trainee.id });
  }
  expect([await stateOf('referral', asked), await stateOf('offer', offer)]).toEqual(['DECLINED_BY_TRAINEE', 'DECLINED']);
  expect(await harness.sql("select 1 from task where kind = 'CALL_TRAINEE'")).toHaveLength(1);
  expect(await harness.sql("select event from outbox where event in ('ReferralDeclinedByTrainee', 'OfferDeclined') order by event")).toEqual([
    { event: 'OfferDeclined' },
    { event: 'ReferralDeclinedByTrainee' },
  ]);
  const other = await people.trainee(institution);
  const { referralId } = await offerIn(harness, other, vacancy, 'EXPLAINED');
  const { id: consentId } = await harness.one<{ id: string }>('select consent_id as id from referral where id = $1', [referralId]);
  const [one, two] = await Promise.all([first, second].map((person) => recordWord(person, { word: 'WITHDRAWAL', subjectId: consentId })));
  expect([one, two]).toEqual([{ id: other.id }, { id: other.id }]);
  expect(await stateOf('referral', referralId)).toBe('WITHDRAWN');
  expect(await harness.sql("select 1 from outbox where event = 'ConsentWithdrawn'")).toHaveLength(1);
  await Promise.all([first, second].map((person) => recordWord(person, { word: 'STOP', subjectId: other.id })));
  expect(await stateOf('trainee', other.id)).toBe('PAUSED');
  expect(await harness.sql("select 1 from outbox where event = 'TraineePaused'")).toHaveLength(1);
});

test('a hold placed while she says yes comes first or second, and never between', async () => {
  const { id: offerId } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(offerId));
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  const hold = harness.sql('insert into employer_hold (id, employer_id, opened_at) values (gen_random_uuid(), $1, app.now())', [employer.id]);
  const [confirmed] = await Promise.all([confirmWord(second, wordId), hold]);
  const placements = await harness.sql('select 1 from placement');
  const contacts = await harness.sql("select 1 from task where kind = 'HOLD_CONTACT'");
  expect([confirmed.code ?? 'done', placements.length, contacts.length]).toEqual(confirmed.code ? ['NOT_CLEARED', 0, contacts.length] : ['done', 1, 1]);
});

test('another institution reads and records nothing of it', async () => {
  const { wordId } = await witnessedYes();
  const stranger = await people.staff(await people.institution());
  expect(await stranger.ask('query ($id: ID!) { word(id: $id) { id } }', { id: wordId })).toBeNull();
  expect(await reverseWord(stranger, wordId)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await recordWord(stranger, no(trainee.id))).toMatchObject({ code: 'NOT_FOUND' });
});

test('an officer with too many witnessed answers is a task for the safety lead, once', async () => {
  for (let at = 0; at < 9; at++) {
    const { id } = await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'ASKED');
    await recordWord(first, yesToReferral(id, ['DISPLAY_NAME']));
    const [{ id: wordId }] = (await harness.sql('select id from witnessed_word where referral_id = $1', [id])) as [Data];
    await confirmWord(second, wordId);
  }
  expect(await harness.sql("select subject_id from task where kind = 'WITNESSED_SHARE'")).toEqual([{ subject_id: first.id }]);
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  expect(await lead.ask('{ witnessedShares { accountId witnessed all isAlarming } }')).toEqual([
    { accountId: first.id, witnessed: 9, all: 9, isAlarming: true },
  ]);
});
