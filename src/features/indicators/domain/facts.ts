import type { VacancyKind } from '../../matching/domain/facts/pair';
import type { LocalDate } from '../../../shared/local-date';
import type { Currency, PayPeriod } from '../../../shared/money';
import type { LawfulCase } from '../../vacancies/domain/law';
import type { CountedCourse, Population } from './indicator';

/** A fact about one trainee of one institution. */
export interface TraineeFact {
  readonly institutionId: string;
  readonly traineeId: string;
}

/** What was recorded about one trainee at one institution by the as-of instant. */
export interface PersonFact extends TraineeFact {
  /** Equal at two institutions that have linked her records; null if she is not linked. */
  readonly personKey: string | null;
  readonly population: Population | null;
  /** Whether she agrees to donor statistics at the as-of instant. */
  readonly hasConsent: boolean;
}

/** A service she received on a day. */
export interface ServiceFact extends TraineeFact {
  readonly id: string;
  readonly kind: string;
  readonly providedOn: LocalDate;
}

/** A stay in a shelter, with its first day. */
export interface StayFact extends TraineeFact {
  readonly id: string;
  readonly fromOn: LocalDate;
}

/** An enrolment in a course, with the end that was recorded by the as-of instant. */
export interface EnrolmentFact extends TraineeFact {
  readonly id: string;
  readonly courseKind: CountedCourse;
  readonly enrolledOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly completed: boolean;
}

/** Self-employment, and whether it was verified by the as-of instant. */
export interface SelfEmploymentFact extends TraineeFact {
  readonly id: string;
  readonly startedOn: LocalDate;
  readonly verified: boolean;
}

/** Terms that were offered, contracted or observed at the first pay. */
export interface TermsFact {
  readonly payAmount: number;
  readonly payCurrency: Currency;
  readonly payPer: PayPeriod;
  readonly hoursPerWeek: number;
  /** Null for an open-ended contract. */
  readonly contractMonths: number | null;
}

/** Her answers on a day, from the latest version of the record at the as-of instant. */
export interface FollowUpFact {
  readonly on: LocalDate;
  readonly feelsSafe: string | null;
  /** How far it is the work she wanted, 1 to 5. */
  readonly wanted: number | null;
  readonly contractInHand: boolean | null;
  readonly answers: readonly { readonly indicator: string; readonly answer: string }[];
}

/** A placement with the facts that decide its viability, safety and retention. */
export interface PlacementFact extends TraineeFact {
  readonly id: string;
  readonly employerId: string;
  readonly kind: VacancyKind;
  readonly ownEnterprise: boolean;
  readonly startsOn: LocalDate;
  /** Whether both sides had confirmed the start by the as-of instant. */
  readonly verified: boolean;
  /** Whether two witnesses, and not her own session, gave her yes to the offer or her start. */
  readonly witnessed: boolean;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  /** Whether the grant of the report pays for it. A next job counts for retention under any grant, or none. */
  readonly underGrant: boolean;
  /** Null if it could not be compared with the travel she accepted. */
  readonly withinTravel: boolean | null;
  readonly offered: TermsFact;
  /** The contract terms and the first pay, each with the day it was recorded. */
  readonly found: readonly (TermsFact & { readonly stage: 'CONTRACT' | 'FIRST_PAY'; readonly on: LocalDate })[];
  readonly agreement: { readonly lengthDays: number; readonly signedOn: LocalDate | null } | null;
  readonly wasVetted: boolean;
  readonly lawful: LawfulCase;
  /** Oldest first. */
  readonly said: readonly FollowUpFact[];
  /** The days of critical alerts about her at this work that are open or confirmed. */
  readonly criticalAlertsOn: readonly LocalDate[];
  /**
   * The intervals in which staff could not reach her: `until` is exclusive, null while contact is still lost.
   */
  readonly outOfTouch: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
}

/** Capacity support for an institution. */
export interface SupportFact {
  readonly id: string;
  readonly partnerId: string;
  readonly givenOn: LocalDate;
}

/** A capacity review: the score of each function that was scored. */
export interface ReviewFact {
  readonly institutionId: string;
  readonly partnerId: string;
  readonly kind: 'BASELINE' | 'LATER';
  readonly heldOn: LocalDate;
  readonly recordedAt: Date;
  readonly scores: Readonly<Record<string, number>>;
}

/** The input of one report: only what was recorded at or before its as-of instant. */
export interface Facts {
  readonly people: readonly PersonFact[];
  readonly services: readonly ServiceFact[];
  readonly stays: readonly StayFact[];
  readonly enrolments: readonly EnrolmentFact[];
  readonly selfEmployments: readonly SelfEmploymentFact[];
  readonly placements: readonly PlacementFact[];
  readonly supports: readonly SupportFact[];
  readonly reviews: readonly ReviewFact[];
  /** Whether the grant's own legal basis allows counting persons without consent in totals. */
  readonly countsWithoutConsent: boolean;
}

/** The days of a report, both inclusive, and its as-of day. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day of the as-of instant in Phnom Penh. */
  readonly asOfDay: LocalDate;
}

export const isWithin = (day: LocalDate, { from, to }: Pick<Period, 'from' | 'to'>): boolean => from <= day && day <= to;
