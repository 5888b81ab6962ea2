import { Injectable } from '@nestjs/common';
import { type AccessReason, ACCESS_REASONS } from '../../features/audit/audit-lines.service';
import type { ListView, ViewParser } from '../../features/lists/domain/saved-view';
import { NO_IDS, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { InputReader } from '../../shared/input-reader';
import { invalid, isRefusal, type Refusal } from '../../shared/refusal';

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
 * rows. A repeated request reads the rows again and is recorded again, so that each file that leaves is in the log.
 */
@Injectable()
export class ExportList {
  async export<View extends ListView, Row>(
    tx: Tx,
    { field, action, parse, detail, rowsOf }: ExportedList<View, Row>,
    input: Readonly<Record<string, unknown>>,
    key: string,
  ) {
    const read = await readExport(parseExport(input, parse), rowsOf);
    tx.asWriter();
    const result = await once(tx, { field, key, args: { input } }, () => Promise.resolve(isRefusal(read) ? read : NO_IDS));
    if (isRefusal(result)) return result;
    // a repeated request may find more rows than the first
    if (isRefusal(read)) return read;
    // not within `once`: each file that leaves has a line of its own
    const { rows, reason, format, view } = read;
    audit(tx, action, 'account', tx.actor.accountId, { reason, format, listSize: rows.length, view, ...detail });
    return { rows, exportedAt: await tx.now() };
  }
}

interface ExportRequest<View> {
  readonly reason: AccessReason;
  readonly format: (typeof FORMATS)[number];
  readonly view: View;
}

async function readExport<View extends ListView, Row>(
  request: ExportRequest<View> | Refusal<'INVALID_INPUT'>,
  rowsOf: ExportedList<View, Row>['rowsOf'],
): Promise<(ExportRequest<View> & { readonly rows: readonly Row[] }) | Refusal<'INVALID_INPUT'>> {
  if (isRefusal(request)) return request;
  const { rows } = await rowsOf({ ...request.view, limit: MAX_EXPORTED + 1, after: null, before: null });
  return rows.length > MAX_EXPORTED ? invalid([{ path: 'filter', problem: 'TOO_MANY', limit: MAX_EXPORTED }]) : { ...request, rows };
}

function parseExport<View extends ListView>(input: Readonly<Record<string, unknown>>, parse: ViewParser<View>) {
  const view = parse(input);
  if (isRefusal(view)) return view;
  const reader = new InputReader(input);
  const request: ExportRequest<View> = {
    reason: reader.choice('reason', ACCESS_REASONS),
    format: reader.choice('format', FORMATS),
    view,
  };
  return reader.result(request);
}
