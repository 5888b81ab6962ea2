import type { LawRule } from '../../matching/domain/facts/law-rule';
import type { CountedRow, ExclusionReason } from './counted-rows';
import type { Disaggregation } from './indicator';
import type { PublishedValue } from './published-value';
import type { ReportCell, ReportRequest } from './report';

/**
 * Exact numbers of all institutions together and of each. They are confidential: only published reports
 * disclose figures.
 */
export interface ExactNumbers {
  readonly exact: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The stored form of the exact numbers. */
export interface StoredTotals {
  readonly exact: Readonly<Record<string, number>>;
  readonly own: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const totalsOf = ({ exact, own }: StoredTotals): ExactNumbers => ({
  exact: new Map(Object.entries(exact)),
  own: new Map(Object.entries(own).map(([institution, numbers]) => [institution, new Map(Object.entries(numbers))])),
});

/** The stored form of one of an institution's own numbers. */
export interface OwnCell {
  readonly id: string;
  /** The id of the indicator. */
  readonly indicator: string;
  readonly cut: Disaggregation;
  readonly value: number;
  readonly leftOut: readonly { readonly reason: ExclusionReason; readonly value: number }[];
  /** SHA-256 of the ids of the rows behind it. */
  readonly rowsHash: string;
}

/** The input of a count: for one institution's own numbers, or for all institutions. */
export interface GrantCount {
  readonly request: ReportRequest;
  readonly rules: readonly LawRule[];
  readonly institutionId: string | null;
}

/** The key by which the rows of a number are sorted. */
export const rowKey = ({ kind, id }: CountedRow): string => `${kind}:${id}`;

/** One cell of a report as an institution sees it: its own number and the published one. */
export interface ShownCell {
  readonly cell: ReportCell;
  /** Undefined while a worker counts it. */
  readonly own: OwnCell | undefined;
  /** Undefined if no report of this period is published. */
  readonly publishedValue: PublishedValue | undefined;
  readonly target: number | null;
}
