import { randomUUID } from 'node:crypto';
import type { Data, Person, Harness } from '../harness';
import { inDays, type Trainee } from './people';

let keys = 0;
const RECORD =
  'record { id reportedBy method mood feelsSafe wants wanted contractInHand payReceived { amount currency } deductions { amount } paidOn hoursLastWeek daysLastWeek holdsOwnId stillWorks nextStep replacesId replacedById answers { indicator answer } recordedBy { id } followUp { id code state isDue isOutOfWindow attempts availableActions } }';
const FOLLOW_UP = 'followUp { id code state isDue isOutOfWindow attempts closedBecause availableActions }';
const REFUSED = '... on Refusal { code message } ... on TransitionNotAllowed { state availableActions } ... on InvalidInput { problems { path } } ... on TooSoon { until }';

interface ContactOptions {
  readonly input?: object;
  readonly key?: string;
}

/** A mutation by staff on a follow-up or a record. @returns the result, or the refusal with its message */
export async function contact(person: Person, field: string, id: string, { input, key = `contact-${++keys}` }: ContactOptions = {}): Promise<Data> {
  const type: Readonly<Record<string, string>> = {
    followUpRecord: 'FollowUpRecordInput',
    followUpCorrect: 'FollowUpRecordInput',
    followUpClose: 'FollowUpCloseInput',
  };
  const inputType = type[field];
  const shows = field === 'followUpRecord' || field === 'followUpCorrect' ? RECORD : FOLLOW_UP;
  const refused = field === 'followUpCorrect' || field === 'followUpClose' ? REFUSED.replace('... on TooSoon { until }', '') : REFUSED;
  const answer = await person.ask(
    `mutation ($id: ID!, ${inputType ? `$input: ${inputType}!, ` : ''}$key: ID!) { ${field}(id: $id, ${inputType ? 'input: $input, ' : ''}idempotencyKey: $key) {
      __typename ... on ${field.charAt(0).toUpperCase()}${field.slice(1)}Payload { ${shows} } ${refused} } }`,
    { id, key, ...(inputType ? { input: input ?? {} } : {}) },
  );
  return answer.code ? answer : (answer.record ?? answer.followUp);
}

/** The trainee's check-in, in her own session. */
export async function submitCheckIn(person: Person, input: object, key = `check-in-${++keys}`): Promise<Data> {
  return person.ask(
    `mutation ($input: CheckInInput!, $key: ID!) { checkIn(input: $input, idempotencyKey: $key) { __typename ... on CheckInPayload { placement { id } } ${REFUSED} } }`,
    { input, key },
  );
}

/** Good answers to all eleven questions, with changes. */
export function elevenAnswers(change: Readonly<Record<string, string>> = {}): { indicator: string; answer: string }[] {
  const well = {
    ABUSE_OF_VULNERABILITY: 'NO',
    DECEPTION: 'YES',
    RESTRICTION_OF_MOVEMENT: 'YES',
    ISOLATION: 'YES',
    PHYSICAL_SEXUAL_VIOLENCE: 'NO',
    INTIMIDATION_THREATS: 'NO',
    RETENTION_OF_DOCUMENTS: 'YES',
    WITHHOLDING_WAGES: 'YES',
    DEBT_BONDAGE: 'NO',
    ABUSIVE_CONDITIONS: 'YES',
    EXCESSIVE_OVERTIME: 'YES',
  };
  return Object.entries({ ...well, ...change }).map(([indicator, answer]) => ({ indicator, answer }));
}

/** A follow-up of a placement by its code. */
export const followUpOf = (harness: Harness, placementId: string, code: string): Promise<{ id: string; state: string; due_on: string; window_to: string }> =>
  harness.one('select id, state, due_on, window_to from follow_up where placement_id = $1 and code = $2', [placementId, code]);

/** An unplanned contact, and the first follow-up of a placement that started today. */
export async function recordContacts(harness: Harness, person: Person, placementId: string): Promise<void> {
  const { id } = await followUpOf(harness, placementId, 'F0');
  for (const about of [id, placementId]) {
    const result = await contact(person, 'followUpRecord', about, { input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers() } });
    if (result.code) throw new Error(`it could not be written down: ${JSON.stringify(result)}`);
  }
}

/** The ways that a trainee confirmed today, in place of the usual one. */
export async function nameWays(harness: Harness, { institutionId, id }: Trainee, kinds: readonly string[], pretext: string | null = null): Promise<void> {
  await harness.sql('delete from contact_method where trainee_id = $1', [id]);
  for (const kind of kinds) {
    await harness.sql(
      "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, pretext) values ($1, $2, $3, '012 345 678', $4, 'VERIFIED', $5, $6)",
      [institutionId, id, kind, kind === 'TRUSTED_PERSON' ? 'FAMILY' : 'SELF', inDays(0), pretext],
    );
  }
}

/** The steps that ladders reached themselves, each with its outcome and the days since the follow-up was due. */
export async function ladderSteps(harness: Harness): Promise<string[]> {
  const rows = await harness.sql<{ line: string }>(
    "select s.step || ' ' || s.outcome || ' ' || (s.reached_on - l.due_on) as line from contact_ladder_step s join contact_ladder l on l.id = s.ladder_id where s.outcome <> 'INHERITED' order by l.started_at, s.day, s.turn",
  );
  return rows.map(({ line }) => line);
}

/** The board of everyone nobody has reached, as one of staff reads it. */
export const board = (person: Person, args = ''): Promise<Data> =>
  person.ask(`{ unreachedTrainees${args} { total nodes { traineeId code displayName since lastContactAt lastAttemptAt followUpId followUpCode step stepOn isStepToDecide untriedSteps nextStep nextOn isPaused wantsNoContact isClosed needsDecision
    unreachableAt placementOfficer { id } } pageInfo { hasNextPage endCursor } } }`);

/** Logs a contact with a trainee. */
export const logContact = (person: Person, { id }: Trainee, input: object): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $input: ContactLogInput!, $key: ID!) { traineeLogContact(id: $id, input: $input, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
    { id, input, key: randomUUID() },
  );
