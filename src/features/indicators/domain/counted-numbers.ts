import type { LawRule } from '../../matching/domain/facts/law-rule';
import type { CountedRow, LeftOutReason } from './counted';
import type { Cut } from './indicator';
import type { Asked } from './report';

/** Exact numbers of all institutions together and of each; nothing of it leaves unless it is published. */
export interface ExactNumbers {
  readonly exact: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The same, as it is kept. */
export interface CountedTotals {
  readonly exact: Readonly<Record<string, number>>;
  readonly own: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const totalsOf = ({ exact, own }: CountedTotals): ExactNumbers => ({
  exact: new Map(Object.entries(exact)),
  own: new Map(Object.entries(own).map(([institution, numbers]) => [institution, new Map(Object.entries(numbers))])),
});

/** One of an institution's own numbers, as it is kept. */
export interface OwnCell {
  readonly id: string;
  /** The id of the indicator. */
  readonly indicator: string;
  readonly cut: Cut;
  readonly value: number;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly value: number }[];
  /** SHA-256 of the ids of the rows behind it. */
  readonly rowsHash: string;
}

/** What is counted: for one institution's own numbers, or for all. */
export interface GrantCount {
  readonly asked: Asked;
  readonly rules: readonly LawRule[];
  readonly institutionId: string | null;
}

/** What rows of a number are sorted by. */
export const rowKey = ({ kind, id }: CountedRow): string => `${kind}:${id}`;
