import { Injectable } from '@nestjs/common';
import { type AccessReason, ACCESS_REASONS } from '../../features/audit/audit-lines.service';
import type { ListView, ViewParser } from '../../features/lists/domain/saved-view';
import { NO_IDS, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { InputReader } from '../../shared/input-reader';
import { invalid, isRefusal } from '../../shared/refusal';

/** The maximum number of rows in one file. */
export const MAX_EXPORTED = 2000;
const FORMATS = ['CSV', 'XLSX'] as const;

/** The mutation that exports a list, what the audit log calls it, and how its view and rows are read. */
export interface ExportedList<View extends ListView, Row> {
  readonly field: string;
  readonly action: AuditAction;
  readonly parse: ViewParser<View>;
  /** What else the audit log records. */
  readonly detail?: object;
  readonly rowsOf: (request: View & { readonly limit: number; readonly after: null; readonly before: null }) => Promise<{ readonly rows: readonly Row[] }>;
}

/**
 * Exports a list as a file. The audit log records who exported it, why, the view by its chosen values, and the number of
 * rows. A repeated request reads the rows again and is one export.
 */
@Injectable()
export class ExportList {
  async export<View extends ListView, Row>(
    tx: Tx,
    { field, action, parse, detail, rowsOf }: ExportedList<View, Row>,
    input: Readonly<Record<string, unknown>>,
    key: string,
  ) {
    const request = parseExport(input, parse);
    const rows = isRefusal(request) ? [] : (await rowsOf({ ...request.view, limit: MAX_EXPORTED + 1, after: null, before: null })).rows;
    tx.asWriter();
    const result = await once(tx, { field, key, args: { input } }, async () => {
      if (isRefusal(request)) return request;
      if (rows.length > MAX_EXPORTED) return invalid([{ path: 'filter', problem: 'TOO_MANY', limit: MAX_EXPORTED }]);
      const { reason, format, view } = request;
      audit(tx, action, 'account', tx.actor.accountId, { reason, format, listSize: rows.length, view, ...detail });
      return NO_IDS;
    });
    return isRefusal(result) ? result : { rows, exportedAt: await tx.now() };
  }
}

function parseExport<View extends ListView>(input: Readonly<Record<string, unknown>>, parse: ViewParser<View>) {
  const view = parse(input);
  if (isRefusal(view)) return view;
  const reader = new InputReader(input);
  const request: { readonly reason: AccessReason; readonly format: (typeof FORMATS)[number]; readonly view: View } = {
    reason: reader.choice('reason', ACCESS_REASONS),
    format: reader.choice('format', FORMATS),
    view,
  };
  return reader.result(request);
}
