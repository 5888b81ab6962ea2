import type { VacancyKind } from '../../matching/domain/facts/pair';
import type { LocalDate } from '../../../shared/local-date';
import type { Currency, PayPeriod } from '../../../shared/money';
import type { LawfulCase } from '../../vacancies/domain/law';
import type { CountedCourse, Population } from './indicator';

/** Whose a fact is: one trainee of one institution. */
export interface Owned {
  readonly institutionId: string;
  readonly traineeId: string;
}

/** What is known, at the as-of instant, of one trainee at one institution. */
export interface PersonFact extends Owned {
  /** The same at two institutions that know her as one person; null where nobody has said so. */
  readonly personKey: string | null;
  readonly population: Population | null;
  /** Whether she agrees to donor statistics at the as-of instant. */
  readonly hasConsent: boolean;
}

/** A service she was given on a day. */
export interface ServiceFact extends Owned {
  readonly id: string;
  readonly kind: string;
  readonly providedOn: LocalDate;
}

/** A stay in a shelter, from a day on. */
export interface StayFact extends Owned {
  readonly id: string;
  readonly fromOn: LocalDate;
}

/** An enrolment in a course, with the end that was recorded by the as-of instant. */
export interface EnrolmentFact extends Owned {
  readonly id: string;
  readonly courseKind: CountedCourse;
  readonly enrolledOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly completed: boolean;
}

/** Work of her own, and whether anybody has verified it by the as-of instant. */
export interface SelfEmploymentFact extends Owned {
  readonly id: string;
  readonly startedOn: LocalDate;
  readonly verified: boolean;
}

/** Terms that were promised, signed or found at the first pay. */
export interface TermsFact {
  readonly payAmount: number;
  readonly payCurrency: Currency;
  readonly payPer: PayPeriod;
  readonly hoursPerWeek: number;
  /** Null: without end. */
  readonly contractMonths: number | null;
}

/** What she said on a day, in the record that nobody has corrected by the as-of instant. */
export interface SaidFact {
  readonly on: LocalDate;
  readonly feelsSafe: string | null;
  /** How much it is the work she wanted, 1 to 5. */
  readonly wanted: number | null;
  readonly contractInHand: boolean | null;
  readonly answers: readonly { readonly indicator: string; readonly answer: string }[];
}

/** A placement with all that its viability, its safety and its retention are read from. */
export interface PlacementFact extends Owned {
  readonly id: string;
  readonly employerId: string;
  readonly kind: VacancyKind;
  readonly ownEnterprise: boolean;
  readonly startsOn: LocalDate;
  /** Whether both sides had confirmed the start by the as-of instant. */
  readonly verified: boolean;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  /** Whether the grant asked for pays for it; a next job counts for retention whoever pays. */
  readonly underGrant: boolean;
  readonly withinTravel: boolean;
  readonly offered: TermsFact;
  /** The contract, and what the first pay showed, each with the day it was recorded. */
  readonly found: readonly (TermsFact & { readonly stage: 'CONTRACT' | 'FIRST_PAY'; readonly on: LocalDate })[];
  readonly agreement: { readonly lengthDays: number; readonly signedOn: LocalDate | null } | null;
  readonly wasVetted: boolean;
  readonly lawful: LawfulCase;
  /** Oldest first. */
  readonly said: readonly SaidFact[];
  /** Critical alerts about her at this work that are open or confirmed. */
  readonly criticalAlertsOn: readonly LocalDate[];
  /** From which day to which nobody could reach her; the last day is not among them, null: not reached again. */
  readonly outOfTouch: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
}

/** Support that strengthened an institution. */
export interface SupportFact {
  readonly id: string;
  readonly partnerId: string;
  readonly givenOn: LocalDate;
}

/** A capacity review: points of the functions that were scored, by function. */
export interface ReviewFact {
  readonly institutionId: string;
  readonly partnerId: string;
  readonly kind: 'BASELINE' | 'LATER';
  readonly heldOn: LocalDate;
  readonly recordedAt: Date;
  readonly scores: Readonly<Record<string, number>>;
}

/** All that one report is counted from: what was recorded at or before its as-of instant, and nothing else. */
export interface Facts {
  readonly people: readonly PersonFact[];
  readonly services: readonly ServiceFact[];
  readonly stays: readonly StayFact[];
  readonly enrolments: readonly EnrolmentFact[];
  readonly selfEmployments: readonly SelfEmploymentFact[];
  readonly placements: readonly PlacementFact[];
  readonly supports: readonly SupportFact[];
  readonly reviews: readonly ReviewFact[];
  /** Whether the grant's own legal basis counts persons without consent in plain totals. */
  readonly countsWithoutConsent: boolean;
}

/** The days a report is about, both counted, and the day on which it is known. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day of the as-of instant in Phnom Penh. */
  readonly asOfDay: LocalDate;
}

/** Whether a day lies in the period. */
export const isWithin = (day: LocalDate, { from, to }: Pick<Period, 'from' | 'to'>): boolean => from <= day && day <= to;
