import { randomUUID } from 'node:crypto';
import { forbiddenIn, FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { runDueWork } from '../../harness/data/due';
import { contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { alertsSeenBy, checkIn, safety } from '../../harness/data/safety';
import { statementsOf } from '../../harness/statement-count';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * After a start, an employer sees a name, a date and whether she is at work, but not her answers, the actions
 * taken, or why she left.
 */
let harness: Harness;
let people: People;
let steward: Institution;

beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await runDueWork(harness);
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  await people.staff(steward);
}, 60_000);

interface Scene {
  readonly employer: Employer;
  readonly institution: Institution;
  readonly officer: Person;
  readonly her: Trainee;
  readonly place: CreatedPlacement;
}
/** A trainee whose start was verified today; she and the employer are typical. */
async function scene(institution: Institution, population: 'SURVIVOR' | 'AT_RISK'): Promise<Scene> {
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD']);
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 3 });
  const her = await people.trainee(institution, { displayName: 'Sophea', population, officer });
  return { employer, institution, officer, her, place: await startedPlacement(harness, her, vacancy) };
}

const SITE = 'site { name isCleared clearedUntil conditions }';
const QUESTIONS = [
  '{ me { displayName employer { legalName state sites { name isCleared clearedUntil conditions } } } }',
  `{ vacancies { nodes { id title state seats takenSeats availableActions ${SITE} reviews { decision } candidates { nodes { id state availableActions displayName } } } pageInfo { hasNextPage } } }`,
  '{ candidates { nodes { id state availableActions displayName sentAt offer { id state availableActions } interviews { id state } } pageInfo { hasNextPage } } }',
  '{ placements { nodes { id displayName kind plannedOn startsOn state availableActions confirmedAt endedOn vacancy { id } agreement { id } } pageInfo { hasNextPage } } }',
  '{ checkIns { nodes { id state startsOn askedAt answerBy answeredAt vacancy { title } } pageInfo { hasNextPage } } }',
  '{ notices { nodes { kind text } pageInfo { hasNextPage } } }',
];
/** Everything an employer reads and receives, with ids, instants and numbered harness names normalized. */
async function allThatIsRead({ employer, place }: Scene): Promise<string> {
  const read: unknown[] = [];
  for (const question of QUESTIONS) read.push(await employer.user.answer(question));
  for (const field of ['placementConfirmStart', 'checkInCreateCode', 'candidateDecline', 'offerWithdraw'] as const) {
    const [input, args] = field === 'candidateDecline' ? ['$input: CandidateDeclineInput!, ', 'input: $input, '] : ['', ''];
    read.push(
      await employer.user.answer(
        `mutation ($id: ID!, ${input}$key: ID!) { ${field}(id: $id, ${args}idempotencyKey: $key) { __typename ... on Refusal { code message } ... on TransitionNotAllowed { state availableActions } } }`,
        { id: place.id, key: randomUUID(), ...(input ? { input: { reason: 'SKILLS' } } : {}) },
      ),
    );
  }
  const { id: account } = employer.user;
  const sent = await harness.sql('select channel, notice, language, state from message where recipient_id = $1 order by notice, channel, state', [account]);
  return JSON.stringify([read, sent])
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    .replace(/Bakery \d+/g, 'Bakery');
}

const BADLY = elevenAnswers({ DECEPTION: 'NO', ABUSIVE_CONDITIONS: 'NO', WITHHOLDING_WAGES: 'NO' });
async function recordFollowUp(person: Person, field: string, id: string, input: object): Promise<void> {
  const result = await contact(person, field, id, { input });
  if (result.code) throw new Error(JSON.stringify(result));
}

test('two trainees who differ in their protected data, answers and actions taken look the same to their employers on days 14 and 90', async () => {
  const [well, badly] = [await scene(steward, 'AT_RISK'), await scene(await people.institution(), 'SURVIVOR')];
  await recordFollowUp(well.officer, 'followUpRecord', (await followUpOf(harness, well.place.id, 'F0')).id, {
    method: 'CALL',
    feelsSafe: 'YES',
    answers: elevenAnswers(),
  });
  await recordFollowUp(badly.officer, 'followUpRecord', (await followUpOf(harness, badly.place.id, 'F0')).id, {
    method: 'VISIT',
    feelsSafe: 'NOT_SURE',
    answers: BADLY,
    nextStep: 'Call the shelter.',
  });
  await checkIn(well.her.user, well.place.id);
  await safety(badly.officer, 'alertAct', { id: (await alertsSeenBy(badly.officer))[0]?.id, input: { action: 'Called her.', traineeAgreed: true } });
  for (const [table, columns] of [
    ['service_record', "kind, provided_on, provider, recorded_at) values ($1, $2, 'COUNSELLING_INDIVIDUAL', app.today(), 'Ours', app.now()"],
    ['shelter_stay', 'from_on, recorded_at) values ($1, $2, app.today(), app.now()'],
  ] as const)
    await harness.sql(`insert into ${table} (institution_id, trainee_id, ${columns})`, [badly.institution.id, badly.her.id]);
  await step(badly.officer, 'placementRecordTerms', {
    id: badly.place.id,
    input: {
      stage: 'FIRST_PAY',
      terms: {
        pay: { amount: '99.00', currency: 'USD', per: 'MONTH' },
        days: ['MONDAY'],
        startsAt: '08:00',
        endsAt: '17:00',
        hoursPerWeek: 40,
        startsOn: inDays(0),
      },
    },
  });
  expect(await step(badly.officer, 'placementMarkUnreachable', { id: badly.place.id })).toMatchObject({ state: 'UNREACHABLE' });
  for (const days of [14, 17, 60]) {
    await harness.clockForward(`${days} days`);
    await runDueWork(harness);
    const [first, second] = [await allThatIsRead(well), await allThatIsRead(badly)];
    expect(second).toBe(first);
    expect(first).toContain('"state":"WAITING"');
    expect(forbiddenIn(first, FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  }
  // Control: to staff, the two differ.
  expect(await harness.sql('select source, severity from safety_alert order by source')).toEqual([
    { source: 'FOLLOW_UP', severity: 'HIGH' },
    { source: 'TERMS', severity: 'HIGH' },
  ]);
  expect((await harness.sql("select distinct trainee_id from follow_up where state in ('MISSED', 'ESCALATED')")).length).toBe(2);
}, 90_000);

test('a trainee removed for safety, one who left and one who was dismissed all appear only as ended', async () => {
  const ends = [
    { kind: 'FOR_SAFETY', reason: 'DANGER' },
    { kind: 'BY_TRAINEE', reason: 'TREATMENT' },
    { kind: 'BY_EMPLOYER', reason: 'DISMISSAL' },
    { kind: 'COMPLETED', reason: 'CONTRACT_END' },
  ];
  const scenes: Scene[] = [];
  for (const end of ends) {
    const one = await scene(steward, 'SURVIVOR');
    scenes.push(one);
    await harness.sql(
      "update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where placement_id = $1 and day = 14",
      [one.place.id],
    );
    const ended = await step(one.officer, 'placementEnd', { id: one.place.id, input: { ...end, endedOn: inDays(0) } });
    expect(ended.state).toMatch(/^(ENDED_|COMPLETED)/);
  }
  await runDueWork(harness);
  const responses = await Promise.all(scenes.map(allThatIsRead));
  expect(new Set(responses).size).toBe(1);
  expect(responses[0]).toContain('"state":"ENDED"');
}, 60_000);

test('an employer on hold because of her answers sees what an employer with an expired approval sees', async () => {
  const [onHold, expired] = [await scene(steward, 'SURVIVOR'), await scene(steward, 'SURVIVOR')];
  await checkIn(onHold.her.user, onHold.place.id, { canLeave: 'NO' });
  expect(await harness.sql('select employer_id from employer_hold')).toEqual([{ employer_id: onHold.employer.id }]);
  await harness.sql('update vetting set valid_until = $2 where site_id = $1', [expired.employer.siteId, inDays(-1)]);
  await runDueWork(harness);
  const [first, second] = [await allThatIsRead(onHold), await allThatIsRead(expired)];
  expect(second).toBe(first);
  expect(first).toContain('"isCleared":false,"clearedUntil":null');
  for (const { employer } of [onHold, expired])
    expect(
      await harness.sql(
        "select m.notice from message m join account a on a.id = m.recipient_id where a.employer_id = $1 and m.notice ~ 'hold|look|matter|task'",
        [employer.id],
      ),
    ).toEqual([]);
}, 60_000);

test('missing records and those of another employer cost the same statements and get byte-identical answers', async () => {
  const [ours, theirs] = [await scene(steward, 'SURVIVOR'), await scene(steward, 'SURVIVOR')];
  const planned = await acceptedPlacement(harness, await people.trainee(steward), theirs.place.vacancy);
  await harness.sql(
    "update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where placement_id = $1 and day = 14",
    [theirs.place.id],
  );
  const { id: question } = await harness.one<{ id: string }>('select id from employer_check_in where placement_id = $1 and day = 14', [theirs.place.id]);
  const { id: never } = await harness.one<{ id: string }>('select id from employer_check_in where placement_id = $1 and day = 90', [ours.place.id]);
  const operations: readonly (readonly [string, readonly string[]])[] = [
    ['query ($id: ID!) { placement(id: $id) { id state displayName agreement { id } } }', [theirs.place.id, planned.id, randomUUID(), 'nothing']],
    ['query ($id: ID!) { placements(after: $id) { nodes { id } } }'.replace('ID!', 'String!'), [theirs.place.id, planned.id, randomUUID()]],
    [
      'mutation ($id: ID!, $key: ID!) { placementConfirmStart(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
      [theirs.place.id, planned.id, randomUUID()],
    ],
    [
      'mutation ($id: ID!, $key: ID!) { checkInCreateCode(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
      [question, never, randomUUID()],
    ],
  ];
  for (const [operation, ids] of operations) {
    const responses: unknown[] = [];
    for (const id of ids) {
      if (id === 'nothing') continue;
      let answer: unknown;
      const statements = await statementsOf(
        harness,
        async () => void (answer = await ours.employer.user.answer(operation, { id, ...(operation.includes('$key') ? { key: randomUUID() } : {}) })),
        'employer',
      );
      responses.push(JSON.stringify([answer, statements]));
    }
    expect([operation, new Set(responses).size]).toEqual([operation, 1]);
  }
}, 60_000);
