import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { TestedPlacement } from './domain/viable-and-safe';
import { PLACEMENTS_AS_OF, REPORTS_OF_PLACEMENTS } from './placement-facts.queries';

/** A published report that covers the start of a placement. */
export interface CoveringReport {
  readonly placementId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Date;
  readonly publishedAt: Date;
}

/** The facts of a placement as of an instant, with what the reader may know of them. */
export interface TestedFacts extends TestedPlacement {
  /** The position of the question. */
  readonly position: number;
  readonly mayReadAlerts: boolean;
}

/** The facts behind the tests of single placements, read as the staff of their institution. */
@Injectable()
export class PlacementTestsService {
  /** The last published report whose days hold the start, for each placement that has one. */
  reportsOf(tx: Tx, placementIds: readonly string[]): Promise<CoveringReport[]> {
    return tx.query<CoveringReport>(REPORTS_OF_PLACEMENTS, [placementIds]);
  }

  /** The facts of each placement as of each instant, in order; null if the placement was not there, or was cancelled by then. */
  async factsAsOf(tx: Tx, questions: readonly { readonly placementId: string; readonly asOf: Date }[]): Promise<(TestedFacts | null)[]> {
    const asked = [questions.map(({ placementId }) => placementId), questions.map(({ asOf }) => asOf)];
    const rows = await tx.query<TestedFacts>(PLACEMENTS_AS_OF, asked);
    const byPosition = new Map(rows.map((row) => [row.position, row]));
    return questions.map((_, at) => byPosition.get(at + 1) ?? null);
  }
}
