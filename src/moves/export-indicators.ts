import { Injectable } from '@nestjs/common';
import { parseAsked } from '../indicators/domain/report';
import { GrantsService } from '../indicators/grants.service';
import { IndicatorsService } from '../indicators/indicators.service';
import { type Done, once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { VacanciesService } from '../vacancies/vacancies.service';

/** A report leaves the service as a file: who took it, of which days, and by its hash what it said, is written down. */
@Injectable()
export class ExportIndicators {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly grants: GrantsService,
    private readonly vacancies: VacanciesService,
  ) {}

  async export(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const [grant] = await this.grants.byIds(tx, [String(input['grantId'])]);
    const asked = parseAsked(input, await tx.now());
    await tx.path();
    return once(tx, { field: 'indicatorExport', key, args: { input } }, async () => {
      if (!grant) return refuse('NOT_FOUND');
      if (isRefusal(asked)) return asked;
      const report = await this.indicators.report(asked, this.vacancies.lawRules());
      if (isRefusal(report)) return report;
      const { hash } = report;
      await audit(tx, 'IndicatorsExported', 'grant', null, { grant: grant.id, from: asked.from, to: asked.to, asOf: asked.asOf.toISOString(), hash });
      return { hash };
    });
  }
}
