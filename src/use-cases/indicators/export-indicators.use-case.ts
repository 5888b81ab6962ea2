import { Injectable } from '@nestjs/common';
import { IndicatorReportsService } from '../../features/indicators/indicator-reports.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';

/** Exports a published report as a file. The audit log records who exported it, its period and its hash, also of a repeated request. */
@Injectable()
export class ExportIndicators {
  constructor(private readonly reports: IndicatorReportsService) {}

  async export(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const reader = new InputReader(input);
    const period = reader.result({ grantId: reader.text('grantId', 60), from: reader.date('from'), to: reader.date('to') });
    const report = isRefusal(period) ? null : await this.reports.ofDays(tx, period.grantId, period);
    tx.asWriter();
    const published = isRefusal(period) ? period : (report ?? refuse('NOT_FOUND'));
    const result = await once(tx, { field: 'indicatorExport', key, args: { input } }, () =>
      Promise.resolve(isRefusal(published) ? published : { hash: published.hash }),
    );
    if (isRefusal(result)) return result;
    if (isRefusal(published)) return published;
    // not within `once`: each file that leaves has a line of its own
    const { grantId, from, to, asOf, hash } = published;
    audit(tx, 'IndicatorsExported', 'grant', null, { grant: grantId, from, to, asOf: asOf.toISOString(), hash });
    return result;
  }
}
