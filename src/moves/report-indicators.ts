import { Injectable } from '@nestjs/common';
import type { CountedRow } from '../indicators/domain/counted';
import { cellNamed } from '../indicators/domain/indicator';
import { type Asked, parseAsked } from '../indicators/domain/report';
import { IndicatorsService, type Report } from '../indicators/indicators.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { VacanciesService } from '../vacancies/vacancies.service';

/** Counts a grant by the dated rules of law and programme, and opens a number of an institution's own to its rows. */
@Injectable()
export class ReportIndicators {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly vacancies: VacanciesService,
  ) {}

  /** With an institution, as its staff see it: their own exact numbers beside what may leave of the others'. */
  async report(input: Readonly<Record<string, unknown>>, now: Date, institutionId: string | null = null): Promise<Report | Refusal> {
    const asked = parseAsked(input, now);
    return isRefusal(asked) ? asked : this.indicators.report(asked, this.vacancies.lawRules(), institutionId);
  }

  async rows(input: Readonly<Record<string, unknown>> & { readonly cell: string }, now: Date, institutionId: string): Promise<readonly CountedRow[] | Refusal> {
    const asked: Asked | Refusal = parseAsked(input, now);
    if (isRefusal(asked)) return asked;
    return cellNamed(input.cell) ? this.indicators.rows(asked, this.vacancies.lawRules(), input.cell, institutionId) : refuse('NOT_FOUND');
  }
}
