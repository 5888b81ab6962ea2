import { Inject, Injectable } from '@nestjs/common';
import { OWNER, REPORT } from '../../platform/security/actor';
import { Transactions } from '../../platform/database/transactions';
import { type Settings, SETTINGS } from '../../platform/settings';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import type { LawRule } from '../matching/domain/facts/law-rule';
import type { CountedRow } from './domain/counted-rows';
import { type StoredTotals, type ExactNumbers, type OwnCell, rowKey, totalsOf } from './domain/exact-numbers';
import type { ReportRequest } from './domain/report';
import { GrantCounter, type Read } from './grant-counter';
import { COUNT_TRAINEES, TOTALS_RESULT } from './indicators.queries';

/** The approximate number of rows that a trainee adds to a report. */
const ROWS_PER_PERSON = 20;

/**
 * Counts a grant with the report login: one read-only snapshot of what was recorded at or before an instant.
 * For small counts only; large ones run in a background worker.
 */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Transactions,
    private readonly counting: GrantCounter,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether an institution, or all together, have few enough trainees to count within a request. */
  async isSmall(institutionId: string | null): Promise<boolean> {
    const [row] = await this.inSnapshot((tx) => tx.query<{ trainees: number }>(COUNT_TRAINEES, [institutionId]));
    return (row?.trainees ?? 0) * ROWS_PER_PERSON <= this.settings.rowsAtOnce;
  }

  /** The exact numbers of one institution, for its own staff. NOT_FOUND for an unknown grant. */
  own(request: ReportRequest, rules: readonly LawRule[], institutionId: string): Promise<readonly OwnCell[] | Refusal<'NOT_FOUND'>> {
    return this.inSnapshot((tx) => this.counting.own(readBy(tx), { request, rules, institutionId }));
  }

  /** The exact numbers behind a report that is about to be published. */
  async exact(request: ReportRequest, rules: readonly LawRule[]): Promise<ExactNumbers | Refusal<'NOT_FOUND'>> {
    const counted = await this.inSnapshot((tx) => this.counting.totals(readBy(tx), { request, rules, institutionId: null }));
    return isRefusal(counted) ? counted : totalsOf(counted);
  }

  /** The same, from the stored result of a background calculation. */
  async storedResult(calculationId: string): Promise<ExactNumbers | Refusal<'NOT_FOUND'>> {
    const [row] = await this.inSnapshot((tx) => tx.query<{ result: StoredTotals }>(TOTALS_RESULT, [calculationId]));
    return row ? totalsOf(row.result) : refuse('NOT_FOUND');
  }

  /** The rows behind one number of an institution, ordered by their keys. */
  async rows(request: ReportRequest, rules: readonly LawRule[], cell: string, institutionId: string): Promise<readonly CountedRow[] | Refusal<'NOT_FOUND'>> {
    const rows: CountedRow[] = [];
    const collect = async (some: readonly CountedRow[]): Promise<void> => void rows.push(...some);
    const refused = await this.inSnapshot((tx) => this.counting.rows(readBy(tx), { request, rules, institutionId }, cell, collect));
    return refused ?? rows.toSorted((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
  }

  /**
   * Runs everything in one snapshot. On the command line, where the report login is not configured, the owner
   * login is used.
   */
  private inSnapshot<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    return this.database.transaction(this.database.hasLogin('report') ? REPORT : OWNER, work, false);
  }
}

const readBy =
  (tx: Tx): Read =>
  (sql, params) =>
    tx.query(sql, params);
