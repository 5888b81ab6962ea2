import { amount, day, flag, instant, int, json, optional, partOf, table, text, texts, uuid } from '../../platform/database/table';
import { CONDITION_PROPERTY, type WorkingConditions } from '../matching/domain/facts/pair';
import type { VacancyReview } from './domain/vacancy-review';
import type { Apprenticeship, LearningPlanUnit, Vacancy, VacancyCostItem, VacancyLanguage, VacancySkill } from './domain/vacancy';

const conditionColumns = Object.fromEntries(Object.values(CONDITION_PROPERTY).map((property) => [property, flag])) as Record<
  keyof WorkingConditions,
  typeof flag
>;

export const vacancyTable = table<Vacancy>('vacancy', ['id'], {
  id: uuid,
  employerId: uuid,
  siteId: uuid,
  kind: text,
  title: text,
  tasks: text,
  occupationId: optional(int),
  iscoCode: text,
  seats: int,
  takenSeats: int,
  payAmount: amount,
  payCurrency: text,
  payPer: text,
  workDays: int,
  startMinute: int,
  endMinute: int,
  hoursPerWeek: int,
  ...conditionColumns,
  contractMonths: optional(int),
  probationDays: int,
  trainingGiven: optional(text),
  minLiteracy: int,
  licences: texts,
  startsOn: day,
  closesOn: day,
  state: text,
  absentFields: texts,
  openedAt: optional(instant),
  version: int,
  createdAt: instant,
});

export const vacancySkillTable = table<VacancySkill>('vacancy_skill', ['vacancyId', 'skillId'], {
  employerId: uuid,
  vacancyId: uuid,
  skillId: int,
  need: text,
  minLevel: int,
  gate: flag,
});

export const vacancyLanguageTable = table<VacancyLanguage>('vacancy_language', ['vacancyId', 'language'], {
  employerId: uuid,
  vacancyId: uuid,
  language: text,
  minLevel: int,
});

export const costItemTable = table<VacancyCostItem>('vacancy_cost_item', ['vacancyId', 'kind'], {
  employerId: uuid,
  vacancyId: uuid,
  kind: text,
  paidBy: text,
});

export const apprenticeshipTable = table<Apprenticeship>('apprenticeship', ['vacancyId'], {
  employerId: uuid,
  vacancyId: uuid,
  trade: text,
  instructorName: text,
  instructorBornOn: day,
  instructorPracticeYears: int,
  lengthDays: int,
});

export const planUnitTable = table<LearningPlanUnit>('learning_plan_unit', ['vacancyId', 'position'], {
  employerId: uuid,
  vacancyId: uuid,
  position: int,
  title: text,
  skillId: optional(int),
  weeks: int,
});

export const reviewTable = table<VacancyReview>('vacancy_review', ['id'], {
  id: uuid,
  employerId: uuid,
  vacancyId: uuid,
  reviewerId: uuid,
  decision: text,
  remarks: json,
  reviewedAt: instant,
  reviewed: optional(json),
  lawDoubts: json,
});

/** What the reviewers of vacancies saw, for staff. */
export const reviewDoubtsTable = partOf(reviewTable, ['id', 'lawDoubts']);

/** The columns that an employer's login may read; it may not read who made a review. */
export const employerReviewTable = partOf(reviewTable, ['id', 'vacancyId', 'decision', 'remarks', 'reviewedAt']);
