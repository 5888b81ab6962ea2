import { randomUUID } from 'node:crypto';
import type { Institution, Trainee } from './people';
import { inDays } from './people';
import type { Answer, Data, Person, Harness } from '../harness';

/** Requests of staff about services received, with the fields a test reads. */
const CHANGES: Readonly<Record<string, readonly [subject: string, input: string | null]>> = {
  serviceRecord: ['service', 'ServiceInput'],
  serviceVoid: ['service', null],
  groupSessionRecord: ['groupSession', 'GroupSessionInput'],
  groupSessionAddAttendee: ['groupSession', 'AttendeeInput'],
  groupSessionRemoveAttendee: ['groupSession', 'AttendeeInput'],
  stayStart: ['stay', 'StayInput'],
  stayEnd: ['stay', 'StayEndInput'],
  stayVoid: ['stay', null],
  stayMove: ['stay', 'StayMoveInput'],
  houseAdd: ['house', 'HouseInput'],
  houseChange: ['house', 'HouseInput'],
  houseClose: ['house', null],
  courseCreate: ['course', 'CourseInput'],
  courseChange: ['course', 'CourseInput'],
  courseEnrol: ['enrolment', 'CourseEnrolInput'],
  enrolmentAttend: ['enrolment', 'AttendanceInput'],
  enrolmentSuspend: ['enrolment', null],
  enrolmentResume: ['enrolment', null],
  enrolmentWithdraw: ['enrolment', 'EnrolmentWithdrawInput'],
  enrolmentComplete: ['enrolment', 'EnrolmentCompleteInput'],
  selfEmploymentStart: ['selfEmployment', 'SelfEmploymentInput'],
  selfEmploymentVerify: ['selfEmployment', 'SelfEmploymentVerifyInput'],
  selfEmploymentEnd: ['selfEmployment', 'SelfEmploymentEndInput'],
};
const SELECTIONS: Readonly<Record<string, string>> = {
  service: 'id kind providedOn hours provider grantId state availableActions trainee { id } session { id }',
  groupSession: 'id kind heldOn hours ledBy topic attendees { state hours provider trainee { id } }',
  stay: 'id fromOn toOn grantId state availableActions house { name } trainee { id }',
  house: 'id name places taken free closedOn state availableActions',
  course: 'id kind title weeks hours seats takenSeats startsOn endsOn skills { skill { code } level } hiddenReason',
  enrolment: 'id enrolledOn state availableActions endedOn result credential hoursAttended attendance { heldOn hours } course { id title takenSeats } grantId',
  selfEmployment: 'id activity iscoCode startedOn verifiedOn verificationMethod endedOn grantId state availableActions',
};
/** The mutations that no state can forbid; their unions lack the refusal for it. */
const ALLOWED_IN_EVERY_STATE = ['groupSessionRecord', 'groupSessionAddAttendee', 'houseAdd', 'courseCreate', 'courseChange'];
let keys = 0;

interface ServiceRequest {
  readonly id?: string;
  readonly input?: object;
  readonly key?: string;
}

/** The raw answer of one mutation. */
export function answerOf(person: Person, field: string, { id, input, key = `service-${++keys}` }: ServiceRequest): Promise<Answer> {
  const [subject, type] = CHANGES[field] as readonly [string, string | null];
  const declared = [...(id === undefined ? [] : ['$id: ID!']), ...(type ? [`$input: ${type}!`] : []), '$key: ID!'].join(', ');
  const args = [...(id === undefined ? [] : ['id: $id']), ...(type ? ['input: $input'] : []), 'idempotencyKey: $key'].join(', ');
  const state = ALLOWED_IN_EVERY_STATE.includes(field) ? '' : '... on TransitionNotAllowed { state availableActions }';
  const payload = `${field.charAt(0).toUpperCase()}${field.slice(1)}Payload`;
  return person.answer(
    `mutation (${declared}) { ${field}(${args}) { __typename ... on ${payload} { ${subject} { ${SELECTIONS[subject]} } }
       ... on Refusal { code message } ... on InvalidInput { problems { path message } } ${state} } }`,
    { ...(id === undefined ? {} : { id }), ...(type ? { input: input ?? {} } : {}), key },
  );
}

/**
 * One mutation through the public API: its subject, or the refusal with its message. An error fails the test.
 */
export async function changeServices(person: Person, field: string, request: ServiceRequest): Promise<Data> {
  const { data, errors } = await answerOf(person, field, request);
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('\n'));
  const answer = data[field];
  return answer.code ? answer : answer[String(CHANGES[field]?.[0])];
}

export const counselling = ({ id }: Trainee, more: object = {}): object => ({
  traineeId: id,
  kind: 'COUNSELLING_INDIVIDUAL',
  providedOn: inDays(-1),
  hours: 1,
  provider: 'Sokha',
  ...more,
});
export const groupSession = (trainees: readonly { readonly id: string }[], more: object = {}): object => ({
  kind: 'COUNSELLING_GROUP',
  heldOn: inDays(-1),
  hours: 2,
  ledBy: 'Sokha',
  topic: 'Sleep',
  traineeIds: trainees.map(({ id }) => id),
  ...more,
});
export const sewingCourse = (more: object = {}): object => ({
  kind: 'VOCATIONAL',
  title: 'Sewing, first course',
  weeks: 8,
  hours: 120,
  seats: 2,
  startsOn: inDays(-40),
  endsOn: inDays(20),
  skills: [],
  ...more,
});

/** A grant that pays for these institutions between two dates. */
export async function addGrant(harness: Harness, id: string, institutions: readonly Institution[], startsOn = inDays(-100), endsOn = inDays(100)): Promise<string> {
  await harness.sql(
    "insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, created_at) values ($1, 'A donor', 'A grant', $2, $3, 100000, 'USD', now())",
    [id, startsOn, endsOn],
  );
  for (const institution of institutions)
    await harness.sql('insert into donor_grant_institution (grant_id, institution_id) values ($1, $2)', [id, institution.id]);
  return id;
}

/**
 * Adds one of each service for this trainee: a service, a session, a stay, a course with these skills that
 * she attends, self-employment.
 */
export async function addEveryService(harness: Harness, { id, institutionId }: Trainee, skillIds: readonly number[]): Promise<void> {
  const [session, course, enrolment] = [randomUUID(), randomUUID(), randomUUID()];
  const { nights } = await harness.one<{ nights: number }>('select count(*)::int as nights from shelter_stay where trainee_id = $1', [id]);
  await harness.sql(
    "insert into group_session (institution_id, id, kind, held_on, hours, led_by, topic, recorded_at) values ($1, $2, 'JOB_READINESS', $3, 2, 'Sokha', 'Interviews', now())",
    [institutionId, session, inDays(-2)],
  );
  await harness.sql(
    "insert into service_record (institution_id, trainee_id, kind, provided_on, hours, provider, session_id, recorded_at) values ($1, $2, 'JOB_READINESS', $3, 2, 'Sokha', $4, now())",
    [institutionId, id, inDays(-2), session],
  );
  await harness.sql('insert into shelter_stay (institution_id, trainee_id, from_on, to_on, recorded_at) values ($1, $2, $3, $4, now())', [
    institutionId,
    id,
    inDays(-500 + nights),
    inDays(-499 + nights),
  ]);
  await harness.sql(
    "insert into course (institution_id, id, kind, title, weeks, hours, starts_on, ends_on, created_at) values ($1, $2, 'LITERACY', 'Reading', 8, 80, $3, $4, now())",
    [institutionId, course, inDays(-20), inDays(20)],
  );
  for (const skillId of skillIds)
    await harness.sql('insert into course_skill (institution_id, course_id, skill_id, level) values ($1, $2, $3, 1)', [institutionId, course, skillId]);
  await harness.sql(
    "insert into training_enrolment (institution_id, id, trainee_id, course_id, enrolled_on, state, recorded_at) values ($1, $2, $3, $4, $5, 'ATTENDING', now())",
    [institutionId, enrolment, id, course, inDays(-20)],
  );
  await harness.sql('insert into attendance (institution_id, enrolment_id, trainee_id, held_on, hours, recorded_at) values ($1, $2, $3, $4, 3, now())', [
    institutionId,
    enrolment,
    id,
    inDays(-10),
  ]);
  await harness.sql("insert into self_employment (institution_id, trainee_id, activity, started_on, recorded_at) values ($1, $2, 'Noodle stall', $3, now())", [
    institutionId,
    id,
    inDays(-5),
  ]);
}
