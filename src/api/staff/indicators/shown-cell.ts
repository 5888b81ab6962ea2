import type { OwnCell } from '../../../features/indicators/domain/counted-numbers';
import type { ReportCell } from '../../../features/indicators/domain/report';
import type { Shown } from '../../../features/indicators/domain/shown';

/** One number of a report: the reader's own and the published one. */
export interface ShownCell {
  readonly cell: ReportCell;
  /** Undefined while a worker counts it. */
  readonly own: OwnCell | undefined;
  /** Undefined where no report of these days is published. */
  readonly shown: Shown | undefined;
  readonly target: number | null;
}
