import { Injectable } from '@nestjs/common';
import { IndicatorReportsService } from '../../features/indicators/indicator-reports.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';

/** Exports a published report as a file. The audit log records who exported it, its period and its hash. */
@Injectable()
export class ExportIndicators {
  constructor(private readonly reports: IndicatorReportsService) {}

  async export(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const reader = new InputReader(input);
    const period = reader.result({ grantId: reader.text('grantId', 60), from: reader.date('from'), to: reader.date('to') });
    const report = isRefusal(period) ? null : await this.reports.ofDays(tx, period.grantId, period);
    tx.asWriter();
    return once(tx, { field: 'indicatorExport', key, args: { input } }, async () => {
      if (isRefusal(period)) return period;
      if (!report) return refuse('NOT_FOUND');
      const { grantId, from, to, asOf, hash } = report;
      audit(tx, 'IndicatorsExported', 'grant', null, { grant: grantId, from, to, asOf: asOf.toISOString(), hash });
      return { hash };
    });
  }
}
