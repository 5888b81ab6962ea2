import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Before a trainee is asked about a vacancy she has two real options, or staff record why there is one only. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let monitor: Person;
let employer: Employer;
let other: Employer;
let trainee: Trainee;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  monitor = await people.staff(institution, ['MONITORING_OFFICER']);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

const ASK = `mutation ($id: ID!, $reason: ReferralChoiceReason, $key: ID!) { referralAsk(id: $id, choiceReason: $reason, idempotencyKey: $key) {
  __typename ... on ReferralAskPayload { referral { state choiceReason hasChoice } } ... on NotReady { code missing message } ... on Refusal { code } } }`;
const ask = (id: string, reason: string | null = null, key = `ask-${++keys}`): Promise<Data> => officer.ask(ASK, { id, reason, key });
const proposed = async (vacancy?: Vacancy): Promise<string> => (await referralIn(harness, trainee, vacancy ?? (await people.vacancy(employer)), 'PROPOSED')).id;
const hasChoice = async (id: string): Promise<boolean | null> =>
  (await officer.ask('query ($id: ID!) { referral(id: $id) { hasChoice } }', { id }))['hasChoice'];
const NO_CHOICE = { code: 'NOT_READY', missing: ['NO_CHOICE'] };
const ASKED = { referral: { state: 'ASKED', choiceReason: null, hasChoice: null } };

test('she is asked about her only option with a reason alone, and the same request asks her once', async () => {
  const id = await proposed();
  expect(await hasChoice(id)).toBe(false);
  expect(await ask(id)).toMatchObject(NO_CHOICE);
  const answers = [await ask(id, 'HER_WISH', 'once'), await ask(id, 'HER_WISH', 'once')];
  for (const answer of answers) expect(answer).toMatchObject({ referral: { state: 'ASKED', choiceReason: 'HER_WISH' } });
  expect(await harness.one("select count(*)::int as n from outbox where event = 'ReferralAsked'")).toEqual({ n: 1 });
});

test('with a second open vacancy that keeps her limits she is asked without a reason, and none is kept', async () => {
  const [first, second] = [await proposed(), await proposed()];
  expect([await hasChoice(first), await hasChoice(second)]).toEqual([true, true]);
  expect(await ask(first)).toMatchObject(ASKED);
  expect(await ask(second, 'URGENT')).toMatchObject(ASKED);
});

test.each<[string, (vacancy: Vacancy) => Promise<unknown>]>([
  ['is closed', ({ id }) => harness.sql("update vacancy set state = 'CLOSED' where id = $1", [id])],
  ['has no free seat', ({ id }) => harness.sql('update vacancy set taken_seats = seats where id = $1', [id])],
  ['is at an employer that her institution excludes', () => harness.sql('insert into employer_exclusion values ($1, $2)', [institution.id, other.id])],
  [
    'is at an employer on her avoid list',
    () => harness.sql('update trainee_limits set excluded_employers = $2 where trainee_id = $1', [trainee.id, [other.id]]),
  ],
  ['is at a place on her avoid list', () => harness.sql('update trainee_limits set excluded_sites = $2 where trainee_id = $1', [trainee.id, [other.siteId]])],
  [
    'is in an occupation on her avoid list',
    ({ id }) =>
      harness.sql('update trainee_limits set excluded_isco = array[(select left(isco_code, 2) from vacancy where id = $2)] where trainee_id = $1', [
        trainee.id,
        id,
      ]),
  ],
  [
    'is night work, which she does not do',
    async ({ id }) => {
      await harness.sql('update vacancy set night = true where id = $1', [id]);
      await harness.sql('update trainee_limits set no_night = true where trainee_id = $1', [trainee.id]);
    },
  ],
  ['is at a site whose approval has ended', () => harness.sql('update vetting set valid_until = $2 where site_id = $1', [other.siteId, inDays(-1)])],
  [
    'was declined by her',
    ({ id }) => harness.sql("update referral set state = 'DECLINED_BY_TRAINEE', answered_at = now(), ended_at = now() where vacancy_id = $1", [id]),
  ],
])('a second vacancy that %s is no option', async (_, change) => {
  const first = await proposed();
  other = await people.employer();
  const vacancy = await people.vacancy(other);
  await proposed(vacancy);
  expect(await hasChoice(first)).toBe(true);
  await change(vacancy);
  expect([await hasChoice(first), (await ask(first)).code]).toEqual([false, 'NOT_READY']);
});

test('a bulk question names those without a choice, with what to do, and asks the others', async () => {
  const alone = await proposed();
  const chooses = await people.trainee(institution, { officer, displayName: 'Bopha' });
  const [one, two] = [await people.vacancy(employer), await people.vacancy(employer)];
  const both = [await referralIn(harness, chooses, one, 'PROPOSED'), await referralIn(harness, chooses, two, 'PROPOSED')].map(({ id }) => id);
  const answer = await officer.ask(
    `mutation ($ids: [ID!]!) { referralsAsk(input: { referralIds: $ids }, idempotencyKey: "bulk") { ... on ReferralsBulkPayload { done leftOut { id message } } } }`,
    { ids: [alone, ...both] },
  );
  expect(answer).toMatchObject({ done: 2, leftOut: [{ id: alone, message: expect.stringContaining('propose another vacancy to her') }] });
});

test('an undone question takes its reason back, and the next one needs a reason again', async () => {
  const id = await proposed();
  await ask(id, 'URGENT', 'first');
  await officer.ask('mutation { undo(keys: ["first"], idempotencyKey: "undo") { __typename } }');
  expect(await harness.one('select state, choice_reason from referral where id = $1', [id])).toEqual({ state: 'PROPOSED', choice_reason: null });
  expect(await ask(id)).toMatchObject(NO_CHOICE);
});

test('the institution reads how many had a choice and why the others had none; others read nothing', async () => {
  const [first, second] = [await proposed(), await proposed()];
  await ask(first);
  await ask(second);
  const alone = await people.trainee(institution, { officer, displayName: 'Dara' });
  await ask((await referralIn(harness, alone, await people.vacancy(employer), 'PROPOSED')).id, 'ONLY_OPENING');
  const COUNT = 'query ($from: LocalDate!, $to: LocalDate!) { referralChoices(from: $from, to: $to) { asked withChoice reasons { reason count } } }';
  const [today, tomorrow] = [
    { from: inDays(0), to: inDays(0) },
    { from: inDays(1), to: inDays(1) },
  ];
  expect(await monitor.ask(COUNT, today)).toEqual({
    asked: 3,
    withChoice: 2,
    reasons: [
      { reason: 'ONLY_OPENING', count: 1 },
      { reason: 'HER_WISH', count: 0 },
      { reason: 'URGENT', count: 0 },
      { reason: 'OTHERS_DECLINED', count: 0 },
    ],
  });
  expect(await monitor.ask(COUNT, tomorrow)).toMatchObject({ asked: 0, withChoice: 0 });
  const elsewhere = await people.staff(await people.institution(), ['MONITORING_OFFICER']);
  expect(await elsewhere.ask(COUNT, today)).toMatchObject({ asked: 0, withChoice: 0 });
  expect((await officer.answer(COUNT, today)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the database refuses a question without a choice, an invented reason, and a reason added or changed later', async () => {
  const id = await proposed();
  const asStaff = (sql: string): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' }, sql, [id]);
  await expect(asStaff("update referral set state = 'ASKED', asked_at = now() where id = $1")).rejects.toMatchObject({ constraint: 'referral_choice' });
  await expect(asStaff("update referral set state = 'ASKED', asked_at = now(), choice_reason = 'BORED' where id = $1")).rejects.toMatchObject({
    constraint: 'referral_choice_reason',
  });
  await expect(asStaff("update referral set choice_reason = 'URGENT' where id = $1")).rejects.toMatchObject({ constraint: 'referral_choice_reason_kept' });
  await ask(id, 'HER_WISH');
  await expect(asStaff("update referral set choice_reason = 'URGENT' where id = $1")).rejects.toMatchObject({ constraint: 'referral_choice_reason_kept' });
});
