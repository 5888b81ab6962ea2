import { day, decimal, instant, int, optional, table, text, uuid } from '../../platform/database/table';
import type { Course, CourseSkill } from './domain/course';
import type { Attendance, Enrolment } from './domain/enrolment';
import type { GroupSession } from './domain/group-session';
import type { SelfEmployment } from './domain/self-employment';
import type { ServiceRecord } from './domain/service-record';
import type { ShelterStay } from './domain/shelter-stay';

const recordColumns = { grantId: optional(text), recordedBy: optional(uuid), recordedAt: instant, version: int };

export const groupSessionTable = table<GroupSession>('group_session', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  kind: text,
  heldOn: day,
  hours: decimal,
  ledBy: text,
  topic: optional(text),
  recordedBy: optional(uuid),
  recordedAt: instant,
});

export const serviceRecordTable = table<ServiceRecord>('service_record', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  kind: text,
  providedOn: day,
  hours: optional(decimal),
  provider: text,
  sessionId: optional(uuid),
  voidedAt: optional(instant),
  ...recordColumns,
});

export const shelterStayTable = table<ShelterStay>('shelter_stay', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  houseId: optional(uuid),
  fromOn: day,
  toOn: optional(day),
  voidedAt: optional(instant),
  ...recordColumns,
});

export const courseTable = table<Course>('course', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  kind: text,
  title: text,
  weeks: int,
  hours: int,
  seats: optional(int),
  startsOn: day,
  endsOn: day,
  version: int,
  createdAt: instant,
});

export const courseSkillTable = table<CourseSkill>('course_skill', ['institutionId', 'courseId', 'skillId'], {
  institutionId: uuid,
  courseId: uuid,
  skillId: int,
  level: int,
});

export const enrolmentTable = table<Enrolment>('training_enrolment', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  courseId: uuid,
  enrolledOn: day,
  state: text,
  endedOn: optional(day),
  endedRecordedAt: optional(instant),
  result: optional(text),
  credential: optional(text),
  ...recordColumns,
});

export const attendanceTable = table<Attendance>('attendance', ['institutionId', 'enrolmentId', 'heldOn'], {
  institutionId: uuid,
  enrolmentId: uuid,
  traineeId: uuid,
  heldOn: day,
  hours: decimal,
  recordedAt: instant,
});

export const selfEmploymentTable = table<SelfEmployment>('self_employment', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  activity: text,
  iscoCode: optional(text),
  startedOn: day,
  verifiedOn: optional(day),
  verificationMethod: optional(text),
  verifiedBy: optional(uuid),
  endedOn: optional(day),
  ...recordColumns,
});
