import { Injectable } from '@nestjs/common';
import { type AskedLines, type AuditLine, AuditLinesService } from '../../features/audit/audit-lines.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { MOST_AUDIT_LINES } from '../../shared/audit-file';
import { isId } from '../../shared/ids';
import { isRefusal, type Refusal } from '../../shared/refusal';

/** The content of the exported file. */
interface Taken {
  readonly lines: readonly AuditLine[];
  readonly hasMore: boolean;
}

/**
 * Exports audit lines as a file. The audit log records who exported it, the trainee or account it was
 * filtered by, and the period.
 */
@Injectable()
export class ExportAudit {
  constructor(private readonly lines: AuditLinesService) {}

  async export(tx: Tx, asked: AskedLines, key: string): Promise<Taken | Refusal> {
    const lines = await this.lines.page(tx, { ...asked, limit: MOST_AUDIT_LINES, after: null });
    const about = await this.lines.aboutWhom(tx, asked);
    tx.path();
    const done = await once(tx, { field: 'auditExport', key, args: { asked } }, async () => {
      const { by, from, to } = asked;
      audit(tx, 'AuditExported', 'audit', about, { ...(isId(by) ? { by } : {}), ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) });
      return {};
    });
    return isRefusal(done) ? done : { lines: lines.slice(0, MOST_AUDIT_LINES), hasMore: lines.length > MOST_AUDIT_LINES };
  }
}
