import type { LocalDate } from '../../../../shared/local-date';
import type { Money } from '../../../../shared/money';

/**
 * How far she is willing to travel each day: within her province, also to an adjacent one, or anywhere
 * (docs/domain.md 0.8).
 */
export const TRAVEL_BANDS = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'] as const;
export type TravelBand = (typeof TRAVEL_BANDS)[number];

/** The kinds of vacancy. Minors may only take an apprenticeship (docs/domain.md 4.3). */
export const VACANCY_KINDS = ['JOB', 'APPRENTICESHIP', 'INTERNSHIP'] as const;
export type VacancyKind = (typeof VACANCY_KINDS)[number];

/** The costs of taking up work (ILO 2016/2019: fees and related costs). */
export const COST_KINDS = [
  'MEDICAL_CHECK',
  'SKILLS_TEST',
  'TRAINING',
  'UNIFORM_AND_TOOLS',
  'TRANSPORT',
  'LODGING',
  'DOCUMENT',
  'DEPOSIT',
  'AGENCY_FEE',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/**
 * The yes/no conditions of a vacancy, each with its property. Parser, draft, table, import column and all
 * GraphQL schemas follow this list.
 */
export const CONDITION_PROPERTY = {
  NIGHT: 'night',
  LIVE_IN: 'liveIn',
  HOUSING_OFFERED: 'housingOffered',
  SERVES_ALCOHOL: 'servesAlcohol',
  HAZARDOUS: 'hazardous',
  UNIFORM_PROVIDED: 'uniformProvided',
} as const;
export type WorkingCondition = keyof typeof CONDITION_PROPERTY;
type ConditionProperty = (typeof CONDITION_PROPERTY)[WorkingCondition];

/** The conditions of one vacancy, under their properties. */
export type WorkingConditions = Readonly<Record<ConditionProperty, boolean>>;

export const WORKING_CONDITIONS = Object.keys(CONDITION_PROPERTY) as WorkingCondition[];

/** Whether the work cannot be done without a skill, or is only done better with it (docs/domain.md 0.2). */
export const SKILL_NEEDS = ['REQUIRED', 'DESIRED'] as const;
export type SkillNeed = (typeof SKILL_NEEDS)[number];

/** A skill she holds, by its row in the taxonomy release, at level 1 (beginner) to 4 (teaches others). */
export interface HeldSkill {
  readonly skillId: number;
  readonly level: number;
}

/**
 * A skill that the work requires at a minimum level of 1 to 4. `gate` (at most three, required only) means
 * that without it there is no match.
 */
export interface Requirement {
  readonly skillId: number;
  readonly need: SkillNeed;
  readonly minLevel: number;
  readonly gate: boolean;
}

/** An occupation she prefers, as ISCO-08 code. Rank 1 is her first preference. */
export interface OccupationPreference {
  readonly iscoCode: string;
  readonly rank: number;
}

/** A language (shared/spoken-languages.ts) at level 1 to 4: held by her, or the minimum for the workplace. */
export interface LanguageLevel {
  readonly language: string;
  readonly level: number;
}

/**
 * Limits that keep her safe, as codes and flags without reasons, and the two dates that represent her age.
 * They affect gates only (docs/domain.md 0.9).
 */
export interface TraineeLimits {
  /** The day she turns 15 and 18; null if unknown, which counts as not reached. */
  readonly fifteenOn: LocalDate | null;
  readonly eighteenOn: LocalDate | null;
  readonly noNight: boolean;
  readonly noLiveIn: boolean;
  readonly noAlcohol: boolean;
  readonly excludedSites: readonly string[];
  readonly excludedEmployers: readonly string[];
  readonly excludedProvinces: readonly string[];
  /** Prefixes of ISCO-08 codes: `51` excludes all personal service work. */
  readonly excludedIsco: readonly string[];
}

/**
 * The trainee's side of a pair: what scores and gates read. It reveals neither her identity nor her history
 * (docs/domain.md 0.7).
 */
export interface MatchingTrainee {
  readonly id: string;
  readonly institutionId: string;
  readonly state: string;
  /** Whether her consent to matching at her institution is in force. */
  readonly consentMatching: boolean;
  /** When she became job-ready (ISO 8601, UTC, to the microsecond); used for ties only. */
  readonly jobReadyAt: string | null;
  readonly homeProvince: string;
  /** The provinces adjacent to hers. */
  readonly adjacentProvinces: readonly string[];
  readonly travel: TravelBand;
  /** Whether she would live in housing that the employer offers. */
  readonly acceptsHousing: boolean;
  readonly skills: readonly HeldSkill[];
  readonly jobPreferences: readonly OccupationPreference[];
  readonly languages: readonly LanguageLevel[];
  /** 0 does not read yet … 4 reads and writes freely. */
  readonly literacy: number;
  readonly licences: readonly string[];
  readonly availableFrom: LocalDate;
  /** Days she can work as bits: 1 Monday, 2 Tuesday … 64 Sunday. */
  readonly availableDays: number;
  /** The minutes of the day (0–1439) between which she can work; `from` after `to` crosses midnight. */
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly wantedHoursPerWeek: { readonly min: number; readonly max: number } | null;
  /** The lowest monthly pay she accepts. */
  readonly minimumPay: Money | null;
  /** Employers that her institution excludes. */
  readonly institutionExcludes: readonly string[];
  readonly limits: TraineeLimits;
}

/**
 * The vacancy's side of a pair: what scores and gates read. It has no preference for an age or a sex
 * (docs/domain.md 0.7).
 */
export interface MatchingVacancy {
  readonly id: string;
  readonly employerId: string;
  readonly siteId: string;
  /** The institution that owns the employer, or null. */
  readonly ownEnterpriseOf: string | null;
  readonly province: string;
  readonly kind: VacancyKind;
  readonly iscoCode: string;
  readonly state: string;
  readonly seatsLeft: number;
  /** The last day on which it accepts candidates. */
  readonly closesOn: LocalDate;
  readonly startsOn: LocalDate;
  /**
   * Whether the site's vetting is valid on the first day (`firstDayOf`), and the employer is active and not
   * on hold, evaluated on the day it was read.
   */
  readonly siteCleared: boolean;
  /** When it opened (ISO 8601, UTC, to the microsecond); used for ties only. */
  readonly postedAt: string;
  readonly requirements: readonly Requirement[];
  readonly pay: Money;
  /**
   * The lowest pay that the law or the programme allows for this work on the first day, evaluated on the day
   * it was read; null if no floor is set.
   */
  readonly payFloor: Money | null;
  /** Days worked, as bits: 1 Monday … 64 Sunday. */
  readonly workDays: number;
  /** The shift, as minutes of the day (0–1439); an end at or before the start is on the next day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hoursPerWeek: number;
  /** Whether it is night work for whoever does it: marked, or by its hours on the first day (`conditionsByLaw`). */
  readonly night: boolean;
  readonly liveIn: boolean;
  readonly housingOffered: boolean;
  readonly servesAlcohol: boolean;
  /** Whether it is hazardous for whoever does it: marked, or by its occupation on the first day. */
  readonly hazardous: boolean;
  readonly languages: readonly LanguageLevel[];
  readonly minLiteracy: number;
  readonly licences: readonly string[];
}

/** The facts about her that a score may read. Limits, age, consent and history are not among them. */
export type ScoredTrainee = Pick<
  MatchingTrainee,
  'institutionId' | 'homeProvince' | 'adjacentProvinces' | 'acceptsHousing' | 'skills' | 'jobPreferences' | 'wantedHoursPerWeek'
>;

/** The facts about a vacancy that a score may read. */
export type ScoredVacancy = Pick<
  MatchingVacancy,
  'ownEnterpriseOf' | 'province' | 'kind' | 'iscoCode' | 'requirements' | 'pay' | 'hoursPerWeek' | 'housingOffered'
>;

/**
 * The first day of work for a trainee who is matched now: the start day or, if it has passed, today, because
 * a vacancy may stay open long after its start. Clearance, ages, pay floors and her availability are
 * evaluated on this day.
 */
export const firstDayOf = ({ startsOn }: Pick<MatchingVacancy, 'startsOn'>, today: LocalDate): LocalDate => (startsOn > today ? startsOn : today);
