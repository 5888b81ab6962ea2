import type { OwnCell } from '../../../features/indicators/domain/exact-numbers';
import type { ReportCell } from '../../../features/indicators/domain/report';
import type { PublishedValue } from '../../../features/indicators/domain/published-value';

/** One cell of a report: the reader's own number and the published one. */
export interface ShownCell {
  readonly cell: ReportCell;
  /** Undefined while a worker counts it. */
  readonly own: OwnCell | undefined;
  /** Undefined if no report of this period is published. */
  readonly publishedValue: PublishedValue | undefined;
  readonly target: number | null;
}
