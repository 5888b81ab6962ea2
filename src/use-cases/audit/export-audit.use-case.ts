import { Injectable } from '@nestjs/common';
import { type AuditFilter, type AuditLine, AuditLinesService } from '../../features/audit/audit-lines.service';
import { type KeyRefusal, NO_IDS, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { MAX_AUDIT_LINES } from '../../shared/table-rows';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';

/** The content of the exported file. */
interface ExportedAudit {
  readonly lines: readonly AuditLine[];
  readonly hasMore: boolean;
}

/**
 * Exports audit lines as a file. The audit log records who exported it, the trainee or account it was
 * filtered by, the period and the number of lines. A repeated request is recorded again.
 */
@Injectable()
export class ExportAudit {
  constructor(private readonly lines: AuditLinesService) {}

  async export(tx: Tx, filter: AuditFilter, key: string): Promise<ExportedAudit | KeyRefusal> {
    const lines = await this.lines.page(tx, { ...filter, limit: MAX_AUDIT_LINES, after: null });
    const about = await this.lines.subjectOf(tx, filter);
    tx.asWriter();
    const result = await once<typeof NO_IDS>(tx, { field: 'auditExport', key, args: { asked: filter } }, () => Promise.resolve(NO_IDS));
    if (isRefusal(result)) return result;
    // not within `once`: each file that leaves has a line of its own
    const { by, from, to } = filter;
    const exported = lines.slice(0, MAX_AUDIT_LINES);
    const period = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
    audit(tx, 'AuditExported', 'audit', about, { ...(isId(by) ? { by } : {}), ...period, listSize: exported.length });
    return { lines: exported, hasMore: lines.length > MAX_AUDIT_LINES };
  }
}
