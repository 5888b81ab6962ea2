import { randomUUID } from 'node:crypto';
import type { Employer, Trainee } from './people';
import type { Data, Person, Harness } from '../harness';

/** Requests of staff about alerts and holds, and the trainee's own check-in. */
let keys = 0;
const INPUTS: Readonly<Record<string, string>> = {
  alertMarkUnfounded: 'ReasonInput',
  alertReopen: 'ReasonInput',
  employerHold: 'ReasonInput',
  holdAgreeToLift: 'ReasonInput',
};
const ALERT =
  'alert { id state severity indicators availableActions source safetyWishes lifeAtRisk mandatoryReport outcome traineeAgreed reopenedCount trainee { code } employer { id } actions { transition action by { id } } hold { id isOurs liftedAt } }';
const HOLD = 'hold { id isOurs liftedAt availableActions employer { isHeld } alert { id } agreements { by { id } asSafetyLead reason } }';
const MORE: Readonly<Record<string, string>> = {
  alertOpen: '',
  alertAct: '',
  alertResolve: '... on NotReady { missing }',
  holdAgreeToLift: '... on NotReady { missing }',
};
const capital = (field: string): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** One transition of an alert or a hold: its result, or the refusal. */
export async function safety(
  person: Person,
  field: string,
  { id, input, expectedVersion, key = `safety-${++keys}` }: { id?: string; input: object; expectedVersion?: string | null; key?: string },
): Promise<Data> {
  const isHold = field === 'employerHold' || field === 'holdAgreeToLift';
  const args = [...(id === undefined ? [] : [['id', 'ID!']]), ...(expectedVersion === undefined ? [] : [['expectedVersion', 'String']])];
  const answer = await person.ask(
    `mutation (${args.map(([name, type]) => `$${name}: ${type}, `).join('')}$input: ${INPUTS[field] ?? `${capital(field)}Input`}!, $key: ID!) {
       ${field}(${args.map(([name]) => `${name}: $${name}, `).join('')}input: $input, idempotencyKey: $key) {
         __typename ... on ${capital(field)}Payload { ${isHold ? HOLD : ALERT} } ... on Refusal { code message } ... on InvalidInput { problems { path } } ${MORE[field] ?? ''} } }`,
    { ...(id === undefined ? {} : { id }), ...(expectedVersion === undefined ? {} : { expectedVersion }), input, key },
  );
  return answer.code ? answer : answer[isHold ? 'hold' : 'alert'];
}

/** The trainee's check-in; all answers are good except the passed ones. */
export const checkIn = (trainee: Person, placementId: string, input: object = {}): Promise<Data> =>
  trainee.ask(
    'mutation ($input: CheckInInput!, $key: ID!) { checkIn(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code message } ... on InvalidInput { problems { path } } } }',
    {
      input: { placementId, feelsSafe: 'YES', paidInFull: 'YES', canLeave: 'YES', holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO', stillWorks: true, ...input },
      key: `check-in-${++keys}`,
    },
  );

/** The alerts a person can read, in display order. */
export const alertsSeenBy = async (person: Person, args = ''): Promise<Data[]> =>
  (
    await person.ask(
      `{ alerts${args} { nodes { id state severity indicators source trainee { id } employer { id } hold { id } } pageInfo { hasNextPage endCursor } } }`,
    )
  ).nodes;

/** The open holds on an employer, as a person sees them. */
export const holdsSeenBy = async (person: Person, employerId: string): Promise<Data[]> =>
  (await person.ask('query ($id: ID!) { employer(id: $id) { holds { id isOurs alert { id } agreements { reason } availableActions } } }', { id: employerId })).holds;

/**
 * A grave alert about a trainee at an employer on hold, with one action recorded and one agreement to lift
 * the hold.
 */
export async function alertAndHold(harness: Harness, trainee: Trainee, employer: Employer, by: Person): Promise<void> {
  const [alert, hold] = [randomUUID(), randomUUID()];
  const { institutionId } = trainee;
  await harness.sql(
    "insert into safety_alert (institution_id, id, trainee_id, employer_id, source, severity, indicators, state, opened_at) values ($1, $2, $3, $4, 'STAFF', 'HIGH', '{DECEPTION}', 'OPEN', app.now())",
    [institutionId, alert, trainee.id, employer.id],
  );
  await harness.sql(
    "insert into safety_alert_action (institution_id, alert_id, trainee_id, done_by, done_at, transition, action) values ($1, $2, $3, $4, app.now(), 'open', 'Seen.')",
    [institutionId, alert, trainee.id, by.id],
  );
  await harness.sql('insert into employer_hold (id, employer_id, opened_at) values ($1, $2, app.now())', [hold, employer.id]);
  await harness.sql('insert into hold_cause (institution_id, hold_id) values ($1, $2)', [institutionId, hold]);
  await harness.sql(
    "insert into hold_lift (institution_id, hold_id, account_id, as_safety_lead, reason, agreed_at) values ($1, $2, $3, false, 'Seen.', app.now())",
    [institutionId, hold, by.id],
  );
  await harness.sql('update hold_cause set alert_id = $2 where hold_id = $1', [hold, alert]);
}
