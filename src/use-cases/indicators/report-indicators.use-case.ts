import { Injectable } from '@nestjs/common';
import { CalculationsService } from '../../features/calculations/calculations.service';
import type { Calculation, CalculationQuestion } from '../../features/calculations/domain/calculation';
import type { CountedRow } from '../../features/indicators/domain/counted-rows';
import { cellById } from '../../features/indicators/domain/indicator';
import { type ReportRequest, parseReportRequest } from '../../features/indicators/domain/report';
import { revealsCare } from '../../features/indicators/domain/care-indicators';
import { type OwnCell, rowKey } from '../../features/indicators/domain/exact-numbers';
import { IndicatorsService } from '../../features/indicators/indicators.service';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/** The report that is requested; without `asOf`, as of now. */
export interface ReportQuestion {
  readonly grantId: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: Date | null | undefined;
  /** The cell whose rows are requested. */
  readonly cell?: string | null | undefined;
}

/** An institution's own numbers, by cell. */
export interface OwnReport {
  readonly asOf: Date;
  readonly isCalculated: boolean;
  readonly own: ReadonlyMap<string, OwnCell>;
}

/** A report that is not ready yet: the calculation a worker runs, or null if it has to be started. */
export interface PendingReport {
  readonly calculation: Calculation | null;
}
export const isPending = (answer: object): answer is PendingReport => 'calculation' in answer;

/** A page of rows. */
interface RowsPage {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * Counts an institution's own numbers of a grant by the dated rules of law and programme, for any period and
 * instant, and lists the rows behind a number. If the institution has few trainees the report is computed
 * immediately, otherwise it is read from what a worker has counted.
 */
@Injectable()
export class ReportIndicators {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly vacancies: VacanciesService,
    private readonly calculations: CalculationsService,
  ) {}

  async own(tx: Tx, question: ReportQuestion, institutionId: string) {
    const now = await tx.now();
    const parsed = parseReportRequest({ ...question, asOf: question.asOf ?? now }, now);
    if (isRefusal(parsed)) return parsed;
    if (await this.indicators.isSmall(institutionId)) {
      const cells = await this.indicators.own(parsed, this.vacancies.lawRules(), institutionId);
      return isRefusal(cells) ? cells : ownReport(parsed.asOf, false, cells);
    }
    const calculation = await this.calculations.find(tx, calculationFor(parsed, question));
    if (calculation?.state !== 'DONE') return { calculation };
    return ownReport(calculation.asOf, true, (await this.calculations.result<{ cells: readonly OwnCell[] }>(tx, calculation.id)).cells);
  }

  /** One page of the rows behind a number, plus one row. */
  async rows(tx: Tx, question: ReportQuestion & { readonly cell: string }, institutionId: string, page: RowsPage) {
    const parsed = parseReportRequest({ ...question }, await tx.now());
    if (isRefusal(parsed)) return parsed;
    if (!cellById(question.cell)) return refuse('NOT_FOUND');
    if (await this.indicators.isSmall(institutionId)) {
      const rows = await this.indicators.rows(parsed, this.vacancies.lawRules(), question.cell, institutionId);
      return isRefusal(rows) ? rows : rows.filter((row) => page.after === null || rowKey(row) > page.after).slice(0, page.limit + 1);
    }
    const calculation = await this.calculations.find(tx, calculationFor(parsed, question));
    if (calculation?.state !== 'DONE') return { calculation };
    return this.calculations.rows<CountedRow>(tx, calculation.id, page.after, page.limit + 1);
  }

  /** The calculation a worker has to run for a question. */
  async question(tx: Tx, question: ReportQuestion) {
    const now = await tx.now();
    const parsed = parseReportRequest({ ...question, asOf: question.asOf ?? now }, now);
    if (isRefusal(parsed)) return parsed;
    return question.cell && !cellById(question.cell) ? refuse('NOT_FOUND') : calculationFor(parsed, question);
  }
}

function calculationFor({ grantId, from, to, asOf }: ReportRequest, question: ReportQuestion): CalculationQuestion {
  const cell = question.cell ? cellById(question.cell) : undefined;
  if (!cell) return { kind: 'INDICATORS', subject: JSON.stringify({ grantId, from, to }), asOf: question.asOf ? asOf : null };
  const needsCare = revealsCare({ indicator: cell.indicator.id, cut: cell.cut });
  return { kind: 'INDICATOR_ROWS', subject: JSON.stringify({ grantId, from, to, cell: String(question.cell) }), asOf, needsCare };
}

const ownReport = (asOf: Date, isCalculated: boolean, cells: readonly OwnCell[]): OwnReport => ({
  asOf,
  isCalculated,
  own: new Map(cells.map((cell) => [cell.id, cell])),
});
