/** The kinds of background calculation. */
export const CALCULATION_KINDS = ['SKILLS_IN_DEMAND', 'INDICATORS', 'INDICATOR_ROWS', 'INDICATOR_TOTALS'] as const;
export type CalculationKind = (typeof CALCULATION_KINDS)[number];

export type CalculationState = 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
/** TOO_LARGE: it needed more memory than a calculation may use. */
export type CalculationFailure = 'TIMED_OUT' | 'TOO_LARGE' | 'FAILED';

/** What to calculate. The same kind and subject as of the same instant is the same calculation. */
export interface CalculationQuestion {
  readonly kind: CalculationKind;
  /** The rest of the question, as JSON with its fields always in the same order. */
  readonly subject: string;
  /** Counts what was recorded up to this instant; null: up to now. */
  readonly asOf: Date | null;
  /** Whether the answer gives access to rows about people's past. */
  readonly needsCare?: boolean;
}

export interface Calculation {
  readonly id: string;
  readonly kind: CalculationKind;
  readonly state: CalculationState;
  /** How much of `total` is counted; the total is null until it is known. */
  readonly done: number;
  readonly total: number | null;
  readonly asOf: Date;
  readonly isLatest: boolean;
  readonly requestedAt: Date;
  readonly failure: CalculationFailure | null;
  /** The last change included in the result, if the data has a change feed. */
  readonly dataVersion: number | null;
}

/**
 * How long a result counts as current although the data may have changed since. Each calculation takes
 * minutes of processor time.
 */
export const CURRENT_FOR_MS = 5 * 60_000;
/** The maximum number of unfinished calculations of one account. */
export const MAX_UNFINISHED = 5;

/**
 * Whether an existing calculation answers a question now. One for a fixed instant always does. One as of now
 * does while it is under way; after that, for five minutes from its as-of instant, or for as long as its
 * underlying data has not changed.
 */
export function answersNow({ state, asOf, isLatest, dataVersion }: Calculation, now: Date, lastChange: number | null): boolean {
  if (state === 'WAITING' || state === 'RUNNING' || !isLatest) return true;
  if (now.getTime() - asOf.getTime() < CURRENT_FOR_MS) return true;
  return state === 'DONE' && dataVersion !== null && dataVersion === lastChange;
}
