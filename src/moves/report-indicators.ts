import { Injectable } from '@nestjs/common';
import type { CountedRow } from '../indicators/domain/counted';
import { cellNamed } from '../indicators/domain/indicator';
import { type Asked, parseAsked } from '../indicators/domain/report';
import { IndicatorsService, type OwnReport } from '../indicators/indicators.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { VacanciesService } from '../vacancies/vacancies.service';

/** Counts an institution's own numbers of a grant by the dated rules of law and programme, for any days and instant, and opens one to its rows. */
@Injectable()
export class ReportIndicators {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly vacancies: VacanciesService,
  ) {}

  async own(input: Readonly<Record<string, unknown>>, now: Date, institutionId: string): Promise<OwnReport | Refusal> {
    const asked = parseAsked(input, now);
    return isRefusal(asked) ? asked : this.indicators.own(asked, this.vacancies.lawRules(), institutionId);
  }

  async rows(input: Readonly<Record<string, unknown>> & { readonly cell: string }, now: Date, institutionId: string): Promise<readonly CountedRow[] | Refusal> {
    const asked: Asked | Refusal = parseAsked(input, now);
    if (isRefusal(asked)) return asked;
    return cellNamed(input.cell) ? this.indicators.rows(asked, this.vacancies.lawRules(), input.cell, institutionId) : refuse('NOT_FOUND');
  }
}
