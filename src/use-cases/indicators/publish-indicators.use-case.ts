import { Injectable } from '@nestjs/common';
import { CalculationsService } from '../../features/calculations/calculations.service';
import type { Calculation, CalculationQuestion } from '../../features/calculations/domain/calculation';
import type { Grant } from '../../features/grants/domain/grant';
import { parsePublication } from '../../features/indicators/domain/reporting-period';
import { GrantsService } from '../../features/grants/grants.service';
import { IndicatorReportsService } from '../../features/indicators/indicator-reports.service';
import { IndicatorsService } from '../../features/indicators/indicators.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

interface TotalsToCount {
  readonly question: CalculationQuestion;
  readonly isMissing: boolean;
  readonly finished: Calculation | null;
}

/**
 * The steward publishes a report of a grant, once per period; a published report is frozen. Suppression takes
 * all earlier reports of the grant into account, so two concurrent publications wait for each other.
 * Publishing a period again returns the existing report. If there are many trainees, a worker counts first,
 * and the report is published on the next request.
 */
@Injectable()
export class PublishIndicators {
  constructor(
    private readonly grants: GrantsService,
    private readonly reports: IndicatorReportsService,
    private readonly indicators: IndicatorsService,
    private readonly vacancies: VacanciesService,
    private readonly calculations: CalculationsService,
  ) {}

  /** Whether the reader's institution may publish at all. */
  isSteward(tx: Tx): Promise<boolean> {
    return this.vacancies.isSteward(tx);
  }

  async publish(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const id = String(input['grantId']);
    const [grant] = await this.grants.byIds(tx, [id]);
    const targets = await this.grants.targetsOf(tx, [id]);
    const isSteward = await this.vacancies.isSteward(tx);
    const today = localDateAt(await tx.now());
    const totals = grant && isSteward ? await this.totalsFor(tx, input, grant, today) : null;
    tx.asWriter();
    if (totals?.isMissing) return this.startCounting(tx, totals.question);
    return once(tx, { field: 'indicatorPublish', key, args: { input } }, async () => {
      if (!grant || !isSteward) return refuse('NOT_FOUND');
      await this.reports.lock(tx, grant.id);
      const publication = parsePublication(input, grant, await this.reports.listOf(tx, grant.id), today);
      if (isRefusal(publication)) return publication;
      const { from, to, length, asOf } = publication;
      const existing = await this.reports.ofDays(tx, grant.id, publication);
      if (existing) return { id: existing.id, from, to };
      const cells = totals?.finished
        ? await this.indicators.storedResult(totals.finished.id)
        : await this.indicators.exact(publication, this.vacancies.lawRules());
      if (isRefusal(cells)) return cells;
      const frozen = await this.reports.frozen(grant.id);
      const { id: report, hash } = await this.reports.publish(tx, { ...cells, grant, targets, publication, frozen });
      audit(tx, 'IndicatorsPublished', 'grant', null, { grant: grant.id, length, from, to, asOf: asOf.toISOString(), hash });
      return { id: report, from, to };
    });
  }

  /** If there are many trainees: what a worker has counted for this report, or has to count first. */
  private async totalsFor(tx: Tx, input: Readonly<Record<string, unknown>>, grant: Grant, today: LocalDate): Promise<TotalsToCount | null> {
    const publication = parsePublication(input, grant, await this.reports.listOf(tx, grant.id), today);
    if (isRefusal(publication) || (await this.reports.ofDays(tx, grant.id, publication)) || (await this.indicators.isSmall(null))) return null;
    const { from, to, asOf } = publication;
    const question: CalculationQuestion = { kind: 'INDICATOR_TOTALS', subject: JSON.stringify({ grantId: grant.id, from, to }), asOf };
    const calculation = await this.calculations.find(tx, question);
    return calculation?.state === 'DONE' ? { question, isMissing: false, finished: calculation } : { question, isMissing: true, finished: null };
  }

  /** If another request starts the same calculation at the same time, its result is what to wait for. */
  private async startCounting(tx: Tx, question: CalculationQuestion) {
    const started = await this.calculations.start(tx, question);
    const isLimitReached = isRefusal(started) && started.refusal === 'TOO_MANY_CALCULATIONS';
    return isLimitReached ? refuse('TOO_MANY_CALCULATIONS') : refuse('NOT_CALCULATED_YET');
  }
}
