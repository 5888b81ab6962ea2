import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { atTen, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * Only the trainee herself can agree to a referral, an interview or an offer. She can decline at no cost, and
 * pause everything at once.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { seats: 2 });
  trainee = await people.trainee(institution);
});

const stateOf = async (name: string, id: string): Promise<string> =>
  (await harness.one<{ state: string }>(`select state from ${name} where id = $1`, [id])).state;
const candidate = (id: string): Promise<unknown> =>
  employer.user.ask('query ($id: ID!) { candidate(id: $id) { state displayName skills { level } matchSummary { level } availableActions } }', { id });

test('a trainee can decline without a reason; only her staff see it, and her rank in suggestions is unchanged', async () => {
  const suggested = (): Promise<unknown> =>
    officer.ask('query ($id: ID!, $other: ID!) { match(traineeId: $id, vacancyId: $other) { score failedGates { rule } } }', {
      id: trainee.id,
      other: vacancy.id,
    });
  const before = await suggested();
  const { id } = await referralIn(harness, trainee, vacancy, 'ASKED');
  expect(await step(trainee.user, 'referralDecline', { id })).toMatchObject({ state: 'DECLINED_BY_TRAINEE', availableActions: [] });
  expect(await suggested()).toEqual(before);
  expect(await employer.user.ask('{ candidates { nodes { id } } }')).toEqual({ nodes: [] });
  expect(await candidate(id)).toBeNull();
  expect(await harness.sql("select 1 from consent where purpose = 'REFERRAL_TO_EMPLOYER'")).toEqual([]);
  expect(await step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } })).toMatchObject({ state: 'PROPOSED' });
});

test('a trainee can agree with only a name to be called by, and decline an offer at no cost', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'ASKED');
  for (const fields of [[], ['SKILLS']]) expect(await step(trainee.user, 'referralAgree', { id, input: { fields } })).toMatchObject({ code: 'INVALID_INPUT' });
  const other = await people.vacancy(employer);
  const offer = await offerIn(harness, trainee, other, 'ISSUED');
  expect(await step(trainee.user, 'offerDecline', { id: offer.id })).toMatchObject({ state: 'DECLINED', availableActions: [] });
  expect(await stateOf('referral', offer.referralId)).toBe('OFFERED');
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('another trainee gets not found for the ids of her referrals and offers', async () => {
  const stranger = await people.trainee(institution);
  const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  const pending = await referralIn(harness, trainee, await people.vacancy(employer), 'ASKED');
  for (const [field, id] of [
    ['offerAccept', offer.id],
    ['offerDecline', offer.id],
    ['offerWaiveCoolingOff', offer.id],
    ['referralDecline', pending.id],
  ] as const) {
    const refused = await step(stranger.user, field, { id });
    expect([field, refused.code]).toEqual([field, 'NOT_FOUND']);
    expect(await step(stranger.user, field, { id: 'no-id' })).toEqual(refused);
  }
});

const interviewIn = async (referralId: string): Promise<string> =>
  (
    await harness.one<{ id: string }>(
      `insert into interview (referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at)
       select id, employer_id, vacancy_id, array[now() + interval '2 days'], 'Street 163', true, true, 'PROPOSED', now() from referral where id = $1 returning id`,
      [referralId],
    )
  ).id;

test.each([
  ['staff', 'waymark_staff_writer'],
  ['employer', 'waymark_employer_writer'],
] as const)('SQL as the %s login cannot accept for a trainee, even indirectly', async (login, role) => {
  const pending = await referralIn(harness, trainee, await people.vacancy(employer), 'ASKED');
  const shortlisted = await referralIn(harness, trainee, await people.vacancy(employer), 'SHORTLISTED');
  const explained = await offerIn(harness, trainee, vacancy, 'EXPLAINED', 'running');
  const invited = await interviewIn(shortlisted.id);
  const settings = { institution_id: institution.id, employer_id: employer.id, actor_id: officer.id };
  const tried = (sql: string, id: string): Promise<unknown> =>
    harness.asLogin(login, role, settings, `${sql} returning id`, [id]).then(
      (rows) => rows.length,
      (error: Error) => (/only the trainee accepts or declines|permission denied/.test(error.message) ? 'refused' : error.message),
    );
  const columns = 'pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, probation_days, starts_on, answer_by';
  const attempts = [
    ["update offer set state = 'ACCEPTED', decided_at = app.now() where id = $1", explained.id],
    ["update offer set state = 'DECLINED', decided_at = app.now() where id = $1", explained.id],
    ['update offer set cooling_off_waived_at = app.now() where id = $1', explained.id],
    ["update offer set cooling_off_until = app.now() - interval '1 hour' where id = $1", explained.id],
    [
      `insert into offer (id, referral_id, employer_id, vacancy_id, ${columns}, state, sent_at, explained_at, teach_back, cooling_off_until, decided_at)
       select gen_random_uuid(), r.id, r.employer_id, r.vacancy_id, ${columns}, 'ACCEPTED', o.sent_at, o.sent_at, '{}', o.sent_at, o.sent_at from offer o, referral r where r.id = $1`,
      shortlisted.id,
    ],
    ["update referral set state = 'HIRED' where id = $1", explained.referralId],
    ["update interview set state = 'CONFIRMED', starts_at = slots[1] where id = $1", invited],
    [
      `insert into placement (id, offer_id, referral_id, employer_id, vacancy_id, kind, own_enterprise, starts_on, state)
       select gen_random_uuid(), o.id, o.referral_id, o.employer_id, o.vacancy_id, 'JOB', false, o.starts_on, 'PLANNED' from offer o where o.id = $1`,
      explained.id,
    ],
  ] as const;
  for (const [sql, id] of attempts) expect([sql, await tried(sql, id)]).toEqual([sql, 'refused']);
  // For an employer, a referral that was not sent to it does not exist.
  expect(await tried("update referral set state = 'AGREED' where id = $1", pending.id)).toBe(login === 'staff' ? 'refused' : 0);
});

test('the cooling-off period lasts a day, and only the trainee herself can shorten it', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED', 'running');
  expect(await step(trainee.user, 'offerAccept', { id })).toMatchObject({ code: 'TOO_SOON' });
  expect(await harness.sql('select taken_seats as taken from vacancy where id = $1', [vacancy.id])).toEqual([{ taken: 0 }]);
  expect(await step(trainee.user, 'offerWaiveCoolingOff', { id })).toMatchObject({ state: 'EXPLAINED', availableActions: ['accept', 'decline'] });
  expect(await step(trainee.user, 'offerAccept', { id })).toMatchObject({ state: 'ACCEPTED' });
});

test('an offer past its deadline counts as expired before that is recorded, and cannot be answered', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await harness.clockForward('11 days');
  expect(await trainee.user.ask('{ myOffers { id state availableActions } }')).toEqual([{ id, state: 'EXPIRED', availableActions: [] }]);
  expect(await employer.user.ask('{ candidates { nodes { offer { state availableActions } } } }')).toEqual({
    nodes: [{ offer: { state: 'EXPIRED', availableActions: [] } }],
  });
  expect(await step(trainee.user, 'offerAccept', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await step(officer, 'offerExplain', { id, input: teachBack })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('when staff withdraw or she revokes her consent, the employer sees at once only that the referral has ended', async () => {
  const sent = await referralIn(harness, trainee, vacancy, 'SHORTLISTED');
  const slots = [atTen(2)];
  const { interviews } = await step(employer.user, 'interviewPropose', { id: sent.id, input: { slots, place: 'Street 163' } }, 'interviews { id }');
  const ended = { state: 'WITHDRAWN', displayName: null, skills: null, matchSummary: [], availableActions: [] };
  expect(await candidate(sent.id)).toMatchObject({ state: 'INTERVIEWING', displayName: 'Sophea' });
  expect(await step(officer, 'referralWithdraw', { id: sent.id })).toMatchObject({ state: 'WITHDRAWN', availableActions: [] });
  expect(await candidate(sent.id)).toEqual(ended);
  expect(await stateOf('interview', interviews[0].id)).toBe('CANCELLED');
  expect(await harness.sql('select card from referral where id = $1', [sent.id])).toEqual([{ card: null }]);

  const another = await people.employer();
  const offered = await offerIn(harness, trainee, await people.vacancy(another), 'EXPLAINED');
  const { consent_id: consentId } = await harness.one<{ consent_id: string }>('select consent_id from referral where id = $1', [offered.referralId]);
  const back = await trainee.user.ask('mutation ($id: ID!) { consentWithdraw(id: $id, idempotencyKey: "back") { __typename } }', { id: consentId });
  expect(back).toEqual({ __typename: 'ConsentWithdrawPayload' });
  expect([await stateOf('referral', offered.referralId), await stateOf('offer', offered.id)]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
  expect(await another.user.ask('{ candidates { nodes { state displayName } } }')).toEqual({ nodes: [{ state: 'WITHDRAWN', displayName: null }] });
  expect(await step(trainee.user, 'offerAccept', { id: offered.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('a card is sent only with a recent agreement, a valid consent and a trainee who has not paused', async () => {
  const { id } = await referralIn(harness, trainee, vacancy, 'AGREED');
  await harness.sql("update trainee set state = 'PAUSED', state_before_pause = 'JOB_READY' where id = $1", [trainee.id]);
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ code: 'NOT_READY' });
  await harness.sql("update trainee set state = 'JOB_READY', state_before_pause = null where id = $1", [trainee.id]);
  await harness.sql("update referral set answered_at = now() - interval '14 days' where id = $1", [id]);
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ code: 'NOT_READY' });
  await harness.sql('update referral set answered_at = now() where id = $1', [id]);
  await harness.sql("update consent set expires_on = $1 where purpose = 'REFERRAL_TO_EMPLOYER'", [inDays(-1)]);
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ code: 'NO_CONSENT' });
  await harness.sql("update consent set expires_on = $1 where purpose = 'REFERRAL_TO_EMPLOYER'", [inDays(9)]);
  await harness.sql('update vacancy set taken_seats = seats where id = $1', [vacancy.id]);
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ code: 'NO_SEAT_LEFT' });
  await harness.sql('update vacancy set taken_seats = 0 where id = $1', [vacancy.id]);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ code: 'NOT_CLEARED' });
  await harness.sql('delete from employer_hold');
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
});

test('an employer can withdraw an offer only before the answer, and never reads how it was explained', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  expect(await step(employer.user, 'offerWithdraw', { id })).toMatchObject({ state: 'WITHDRAWN', availableActions: [] });
  expect(await step(trainee.user, 'offerAccept', { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  const accepted = await offerIn(harness, trainee, await people.vacancy(employer), 'EXPLAINED');
  expect(await step(trainee.user, 'offerAccept', { id: accepted.id })).toMatchObject({ state: 'ACCEPTED' });
  const late = await employer.user.ask(
    'mutation ($id: ID!) { offerWithdraw(id: $id, idempotencyKey: "late") { __typename ... on TransitionNotAllowed { state availableActions } } }',
    { id: accepted.id },
  );
  expect(late).toEqual({ __typename: 'TransitionNotAllowed', state: 'ACCEPTED', availableActions: [] });
  expect(await step(employer.user, 'offerIssue', { id: accepted.referralId, input: offerInput() })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});
