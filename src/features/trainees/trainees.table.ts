import { amount, day, flag, instant, int, optional, partOf, table, text, texts, uuid, uuids } from '../../platform/database/table';
import type { StoredLimits, TraineeLanguage, TraineeSkill, JobPreference } from './domain/profile-parts';
import type { Trainee } from './domain/trainee';

export const traineeTable = table<Trainee>('trainee', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  code: text,
  displayName: text,
  placementOfficerId: optional(uuid),
  caseWorkerId: optional(uuid),
  language: text,
  homeProvince: text,
  travel: text,
  acceptsHousing: flag,
  literacy: int,
  education: optional(text),
  availableFrom: day,
  availableDays: int,
  availableFromMinute: int,
  availableToMinute: int,
  wantedHoursMin: optional(int),
  wantedHoursMax: optional(int),
  minPayAmount: optional(amount),
  minPayCurrency: optional(text),
  licences: texts,
  state: text,
  stateBeforePause: optional(text),
  jobReadyAt: optional(instant),
  exitReason: optional(text),
  exitedOn: optional(day),
  version: int,
  createdAt: instant,
});

export const traineeSkillTable = table<TraineeSkill>('trainee_skill', ['institutionId', 'traineeId', 'skillId'], {
  institutionId: uuid,
  traineeId: uuid,
  skillId: int,
  level: int,
  source: text,
  evidence: optional(text),
  assertedOn: day,
});

export const traineeLanguageTable = table<TraineeLanguage>('trainee_language', ['institutionId', 'traineeId', 'language'], {
  institutionId: uuid,
  traineeId: uuid,
  language: text,
  level: int,
});

export const traineeJobPreferenceTable = table<JobPreference>('trainee_job_preference', ['institutionId', 'traineeId', 'rank'], {
  institutionId: uuid,
  traineeId: uuid,
  iscoCode: text,
  rank: int,
});

export const traineeLimitsTable = table<StoredLimits>('trainee_limits', ['institutionId', 'traineeId'], {
  institutionId: uuid,
  traineeId: uuid,
  fifteenOn: optional(day),
  eighteenOn: optional(day),
  noNight: flag,
  noLiveIn: flag,
  noAlcohol: flag,
  excludedSites: uuids,
  excludedEmployers: uuids,
  excludedProvinces: texts,
  excludedIsco: texts,
  reviewedOn: optional(day),
});

/**
 * Age and last review: the limits that decide whether she is job-ready, and the only ones her own session may
 * read.
 */
export const limitsReviewTable = partOf(traineeLimitsTable, ['traineeId', 'fifteenOn', 'eighteenOn', 'reviewedOn']);
