import type { LocalDate } from '../../../shared/local-date';
import type { Shortfall } from './viable-and-safe';

/** What a counted row is a row of. */
export const ROW_KINDS = ['SERVICE', 'STAY', 'ENROLMENT', 'PLACEMENT', 'SELF_EMPLOYMENT', 'SUPPORT'] as const;
/** One kind. */
export type RowKind = (typeof ROW_KINDS)[number];

/** A row that makes a number: whose it is, and on which day it counts. */
export interface CountedRow {
  readonly institutionId: string;
  /** Null for a row about an institution. */
  readonly traineeId: string | null;
  readonly kind: RowKind;
  readonly id: string;
  readonly on: LocalDate;
}

/** Why a row that looks as if it counted does not. */
export type LeftOutReason = Shortfall | 'NO_CONSENT' | 'NOT_VERIFIED' | 'OWN_ENTERPRISE' | 'INTERNSHIP' | 'OUT_OF_REACH' | 'NO_LONGER_IN_WORK' | 'NOT_HIGHER';
/** A row that was left out, with its reason. */
export interface LeftOut extends CountedRow {
  readonly reason: LeftOutReason;
}

/** The rows of one indicator. */
export interface IndicatorRows {
  readonly counted: readonly CountedRow[];
  readonly leftOut: readonly LeftOut[];
}
