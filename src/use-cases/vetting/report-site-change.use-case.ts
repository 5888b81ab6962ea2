import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { parseSiteChange } from '../../features/vetting/domain/site-change';
import { VettingService } from '../../features/vetting/vetting.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

/** Reports a new owner or a move: the sites concerned are visited at once. The employer is not notified. */
@Injectable()
export class ReportSiteChange {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  report(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerReportChange', key, args: { id, input } }, async () => {
      const report = parseSiteChange(input);
      if (isRefusal(report)) return report;
      const [employer] = await this.employers.byIds(tx, [id]);
      if (!employer) return refuse('NOT_FOUND');
      const [site] = report.siteId === null ? [] : await this.employers.sitesByIds(tx, [report.siteId]);
      if (report.siteId !== null && site?.employerId !== employer.id) return invalid([{ path: 'siteId', problem: 'UNKNOWN' }]);
      await this.vetting.reportChange(tx, employer.id, report);
      audit(tx, 'EmployerChangeReported', 'employer', employer.id, { change: report.change });
      return { id: employer.id };
    });
  }
}
