import type { TraineeLimits } from '../../matching/domain/facts/pair';
import type { LocalDate } from '../../../shared/local-date';

/** Who asserts that the trainee has a skill. */
export const SKILL_SOURCES = ['SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST'] as const;
export type SkillSource = (typeof SKILL_SOURCES)[number];

/** A trainee's skill at level 1 (beginner) to 4 (teaches others), with source and evidence. */
export interface TraineeSkill {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly skillId: number;
  readonly level: number;
  readonly source: SkillSource;
  readonly evidence: string | null;
  readonly assertedOn: LocalDate;
}
/** A skill as asserted. */
export type AssertedSkill = Pick<TraineeSkill, 'skillId' | 'level' | 'source' | 'evidence'>;

/** A language she speaks or signs (shared/spoken-languages.ts), at level 1 to 4. */
export interface TraineeLanguage {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly language: string;
  readonly level: number;
}

/** An occupation she prefers, as ISCO-08 code; rank 1 is the first preference, 5 the last. */
export interface JobPreference {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly iscoCode: string;
  readonly rank: number;
}

/** Her limits as stored: codes and flags without reasons, and the date of their last review with her. */
export interface StoredLimits extends TraineeLimits {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly reviewedOn: LocalDate | null;
}

/** How certain the birth date is. */
export const BIRTH_DATE_CERTAINTIES = ['DOCUMENT', 'STATED', 'ASSESSED', 'UNKNOWN'] as const;
export type BirthDateCertainty = (typeof BIRTH_DATE_CERTAINTIES)[number];

/** Her identity, readable only by the case worker and the safety lead of her own institution. */
export interface TraineeIdentity {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly legalName: string;
  readonly khmerName: string | null;
  readonly bornOn: LocalDate | null;
  readonly birthDateCertainty: BirthDateCertainty;
  readonly idNumber: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly guardian: string | null;
}

/** Why she is in the programme, for reports only; never an input of a score (docs/domain.md 0.7). */
export const POPULATIONS = ['SURVIVOR', 'AT_RISK'] as const;
export type Population = (typeof POPULATIONS)[number];

/** How much danger she is in. */
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Risk = (typeof RISKS)[number];

/**
 * Her history and the people she must be protected from, readable only by the case worker and the safety lead
 * of her own institution.
 */
export interface TraineeProtection {
  readonly institutionId: string;
  readonly traineeId: string;
  readonly population: Population;
  readonly risk: Risk;
  readonly reasons: string | null;
  readonly namedPeople: string | null;
  readonly history: string | null;
}
