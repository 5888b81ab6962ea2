import type { LocalDate } from '../../../../shared/local-date';
import type { Money } from '../../../../shared/money';

/** How far she will travel each day, as she said: within her province, also to a neighbouring one, or anywhere (DOMAIN 0.8). */
export const TRAVEL_BANDS = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'] as const;
/** One of the travel bands. */
export type TravelBand = (typeof TRAVEL_BANDS)[number];

/** The kinds of open place; minors may only take an apprenticeship (DOMAIN 4.3). */
export const VACANCY_KINDS = ['JOB', 'APPRENTICESHIP', 'INTERNSHIP'] as const;
/** One of the kinds of open place. */
export type VacancyKind = (typeof VACANCY_KINDS)[number];

/** Whether the work cannot be done without a skill or is only better done with it (DOMAIN 0.2). */
export const SKILL_NEEDS = ['REQUIRED', 'DESIRED'] as const;
/** REQUIRED or DESIRED. */
export type SkillNeed = (typeof SKILL_NEEDS)[number];

/** A skill she holds, by its row in the taxonomy release, at level 1 (begins) to 4 (teaches others). */
export interface HeldSkill {
  readonly skillId: number;
  readonly level: number;
}

/** A skill the work asks for, at least at level 1 to 4; `gate` (at most three, required only) means without it there is no match. */
export interface Requirement {
  readonly skillId: number;
  readonly need: SkillNeed;
  readonly minLevel: number;
  readonly gate: boolean;
}

/** An occupation she wishes for, as ISCO-08 code; rank 1 is her first wish. */
export interface Wish {
  readonly iscoCode: string;
  readonly rank: number;
}

/** A language (two letters, ISO 639-1) at level 1 to 4: held by her, or the least the workplace needs. */
export interface LanguageLevel {
  readonly language: string;
  readonly level: number;
}

/** What keeps her safe, as codes and flags without reasons, and the two dates that stand for her age; they act in gates and nowhere else (DOMAIN 0.9). */
export interface TraineeLimits {
  /** The day she turns 15 and 18; null: not known, so not yet shown to have come. */
  readonly fifteenOn: LocalDate | null;
  readonly eighteenOn: LocalDate | null;
  readonly noNight: boolean;
  readonly noLiveIn: boolean;
  readonly noAlcohol: boolean;
  readonly excludedSites: readonly string[];
  readonly excludedEmployers: readonly string[];
  readonly excludedProvinces: readonly string[];
  /** Beginnings of ISCO-08 codes: `51` excludes all personal service work. */
  readonly excludedIsco: readonly string[];
}

/** Her side of a pair: what a score or a gate reads, and nothing that tells who she is or what happened to her (DOMAIN 0.7). */
export interface MatchingTrainee {
  readonly id: string;
  readonly institutionId: string;
  readonly state: string;
  /** A living consent to be matched, given to her institution. */
  readonly consentMatching: boolean;
  /** Since when she is job-ready (ISO 8601, UTC, to the microsecond); decides ties only. */
  readonly jobReadyAt: string | null;
  readonly homeProvince: string;
  /** The provinces that touch hers. */
  readonly adjacentProvinces: readonly string[];
  readonly travel: TravelBand;
  /** She would live in housing that the employer offers. */
  readonly acceptsHousing: boolean;
  readonly skills: readonly HeldSkill[];
  readonly wishes: readonly Wish[];
  readonly languages: readonly LanguageLevel[];
  /** 0 does not read yet … 4 reads and writes freely. */
  readonly literacy: number;
  readonly licences: readonly string[];
  readonly availableFrom: LocalDate;
  /** Days she can work as bits: 1 Monday, 2 Tuesday … 64 Sunday. */
  readonly availableDays: number;
  /** From and to which minute of the day (0–1439) she can work; `from` after `to` runs through midnight. */
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly wantedHoursPerWeek: { readonly min: number; readonly max: number } | null;
  /** The least she will work for in a month. */
  readonly minimumPay: Money | null;
  /** Employers her institution does not refer to. */
  readonly institutionExcludes: readonly string[];
  readonly limits: TraineeLimits;
}

/** The vacancy's side of a pair: what a score or a gate reads. It has no wish for an age or a sex (DOMAIN 0.7). */
export interface MatchingVacancy {
  readonly id: string;
  readonly employerId: string;
  readonly siteId: string;
  /** The institution whose enterprise the employer is, or null. */
  readonly ownEnterpriseOf: string | null;
  readonly province: string;
  readonly kind: VacancyKind;
  readonly iscoCode: string;
  readonly state: string;
  readonly seatsLeft: number;
  /** The last day on which it takes people. */
  readonly closesOn: LocalDate;
  readonly startsOn: LocalDate;
  /** The site's vetting is valid on the first day (`firstDayOf`), and the employer is active and not on hold: as of the day on which it was read. */
  readonly siteCleared: boolean;
  /** When it opened (ISO 8601, UTC, to the microsecond); decides ties only. */
  readonly postedAt: string;
  readonly requirements: readonly Requirement[];
  readonly pay: Money;
  /** The least the law or the programme allows for this work on the first day, as of the day on which it was read; null: no floor is set. */
  readonly payFloor: Money | null;
  /** Days worked, as bits: 1 Monday … 64 Sunday. */
  readonly workDays: number;
  /** The shift, as minutes of the day (0–1439); an end at or before the start is on the next day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hoursPerWeek: number;
  readonly night: boolean;
  readonly liveIn: boolean;
  readonly housingOffered: boolean;
  readonly servesAlcohol: boolean;
  readonly hazardous: boolean;
  readonly languages: readonly LanguageLevel[];
  readonly minLiteracy: number;
  readonly licences: readonly string[];
}

/** All of her that a score may read: her limits, her age, her consent and her history are not among it. */
export type ScoredTrainee = Pick<
  MatchingTrainee,
  'institutionId' | 'homeProvince' | 'adjacentProvinces' | 'acceptsHousing' | 'skills' | 'wishes' | 'wantedHoursPerWeek'
>;

/** All of a vacancy that a score may read. */
export type ScoredVacancy = Pick<
  MatchingVacancy,
  'ownEnterpriseOf' | 'province' | 'kind' | 'iscoCode' | 'requirements' | 'pay' | 'hoursPerWeek' | 'housingOffered'
>;

/**
 * The first day on which somebody who is brought to a vacancy now would work: the day it starts or, where that is past, today, as a vacancy may stay open long
 * after its start. Clearance, ages, pay floors and the day from which she is free are all held against this day.
 */
export const firstDayOf = ({ startsOn }: Pick<MatchingVacancy, 'startsOn'>, today: LocalDate): LocalDate => (startsOn > today ? startsOn : today);
