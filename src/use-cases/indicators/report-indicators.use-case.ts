import { Injectable } from '@nestjs/common';
import { CalculationsService } from '../../features/calculations/calculations.service';
import type { Calculation, CalculationQuestion } from '../../features/calculations/domain/calculation';
import type { CountedRow } from '../../features/indicators/domain/counted';
import { cellNamed } from '../../features/indicators/domain/indicator';
import { type Asked, parseAsked } from '../../features/indicators/domain/report';
import { tellsOfHerPast } from '../../features/indicators/domain/who-opens';
import { type OwnCell, rowKey } from '../../features/indicators/domain/counted-numbers';
import { IndicatorsService } from '../../features/indicators/indicators.service';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
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
  readonly isKept: boolean;
  readonly own: ReadonlyMap<string, OwnCell>;
}

/** A report that is not ready yet: the calculation a worker runs, or null if it has to be started. */
export interface Counting {
  readonly calculation: Calculation | null;
}
export const isCounting = (answer: object): answer is Counting => 'calculation' in answer;

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

  async own(tx: Tx, question: ReportQuestion, institutionId: string): Promise<OwnReport | Counting | Refusal> {
    const now = await tx.now();
    const asked = parseAsked({ ...question, asOf: question.asOf ?? now }, now);
    if (isRefusal(asked)) return asked;
    if (await this.indicators.isSmall(institutionId)) {
      const cells = await this.indicators.own(asked, this.vacancies.lawRules(), institutionId);
      return isRefusal(cells) ? cells : ownReport(asked.asOf, false, cells);
    }
    const known = await this.calculations.find(tx, toCount(asked, question));
    if (known?.state !== 'DONE') return { calculation: known };
    return ownReport(known.asOf, true, (await this.calculations.result<{ cells: readonly OwnCell[] }>(tx, known.id)).cells);
  }

  /** One page of the rows behind a number, plus one row. */
  async rows(
    tx: Tx,
    question: ReportQuestion & { readonly cell: string },
    institutionId: string,
    page: RowsPage,
  ): Promise<readonly CountedRow[] | Counting | Refusal> {
    const asked: Asked | Refusal = parseAsked({ ...question }, await tx.now());
    if (isRefusal(asked)) return asked;
    if (!cellNamed(question.cell)) return refuse('NOT_FOUND');
    if (await this.indicators.isSmall(institutionId)) {
      const rows = await this.indicators.rows(asked, this.vacancies.lawRules(), question.cell, institutionId);
      return isRefusal(rows) ? rows : rows.filter((row) => page.after === null || rowKey(row) > page.after).slice(0, page.limit + 1);
    }
    const known = await this.calculations.find(tx, toCount(asked, question));
    if (known?.state !== 'DONE') return { calculation: known };
    return this.calculations.rows<CountedRow>(tx, known.id, page.after, page.limit + 1);
  }

  /** The calculation a worker has to run for a question. */
  async question(tx: Tx, question: ReportQuestion): Promise<CalculationQuestion | Refusal> {
    const now = await tx.now();
    const asked = parseAsked({ ...question, asOf: question.asOf ?? now }, now);
    if (isRefusal(asked)) return asked;
    return question.cell && !cellNamed(question.cell) ? refuse('NOT_FOUND') : toCount(asked, question);
  }
}

function toCount({ grantId, from, to, asOf }: Asked, question: ReportQuestion): CalculationQuestion {
  const named = question.cell ? cellNamed(question.cell) : undefined;
  if (!named) return { kind: 'INDICATORS', subject: JSON.stringify({ grantId, from, to }), asOf: question.asOf ? asOf : null };
  const needsCare = tellsOfHerPast({ indicator: named.indicator.id, cut: named.cut });
  return { kind: 'INDICATOR_ROWS', subject: JSON.stringify({ grantId, from, to, cell: String(question.cell) }), asOf, needsCare };
}

const ownReport = (asOf: Date, isKept: boolean, cells: readonly OwnCell[]): OwnReport => ({ asOf, isKept, own: new Map(cells.map((cell) => [cell.id, cell])) });
