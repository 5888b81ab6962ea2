/** What a worker counts in the background. */
export const CALCULATION_KINDS = ['SKILLS_IN_DEMAND', 'INDICATORS', 'INDICATOR_ROWS', 'INDICATOR_TOTALS'] as const;
export type CalculationKind = (typeof CALCULATION_KINDS)[number];

export type CalculationState = 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
/** TOO_LARGE: it needed more memory than a calculation is given. */
export type CalculationFailure = 'TOOK_TOO_LONG' | 'TOO_LARGE' | 'FAILED';

/** What is asked: the same kind and subject as of the same instant is the same calculation. */
export interface CalculationQuestion {
  readonly kind: CalculationKind;
  /** The rest of the question, as JSON with its fields always in the same order. */
  readonly subject: string;
  /** What was recorded until then is counted; null: as of now. */
  readonly asOf: Date | null;
  /** Whether the answer opens rows that tell of somebody's past. */
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
  /** The last change the result knows of, where the data has a feed of changes. */
  readonly dataMark: number | null;
}

/** For so long a result counts as current although the data may have changed since: each calculation takes minutes of a processor. */
export const CURRENT_FOR_MS = 5 * 60_000;
/** Unfinished calculations of one account at the same time. */
export const MOST_UNFINISHED = 5;

/**
 * Whether an existing calculation answers a question asked now. One of a fixed instant always does. One as of now does while it is under way, and once it has
 * ended for five minutes, or for as long as nothing changed in what it counts.
 */
export function answersNow({ state, asOf, isLatest, dataMark }: Calculation, now: Date, currentMark: number | null): boolean {
  if (state === 'WAITING' || state === 'RUNNING' || !isLatest) return true;
  if (now.getTime() - asOf.getTime() < CURRENT_FOR_MS) return true;
  return state === 'DONE' && dataMark !== null && dataMark === currentMark;
}
