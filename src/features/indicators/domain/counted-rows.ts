import type { LocalDate } from '../../../shared/local-date';
import type { Shortfall } from './viable-and-safe';

/** The kinds of rows that indicators count. */
export const ROW_KINDS = ['SERVICE', 'STAY', 'ENROLMENT', 'PLACEMENT', 'SELF_EMPLOYMENT', 'SUPPORT'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row that counts towards a number: its institution and trainee, and the day it counts. */
export interface CountedRow {
  readonly institutionId: string;
  /** Null for a row about an institution. */
  readonly traineeId: string | null;
  readonly kind: RowKind;
  readonly id: string;
  readonly date: LocalDate;
}

/** Why a row that looks eligible does not count. */
export type ExclusionReason = Shortfall | 'NO_CONSENT' | 'NOT_VERIFIED' | 'OWN_ENTERPRISE' | 'INTERNSHIP' | 'UNREACHABLE' | 'NO_LONGER_WORKING' | 'NOT_HIGHER';
/** A row that does not count, with its reason. */
export interface ExcludedRow extends CountedRow {
  readonly reason: ExclusionReason;
}

/** The rows of one indicator. */
export interface IndicatorRows {
  readonly counted: readonly CountedRow[];
  readonly leftOut: readonly ExcludedRow[];
}
