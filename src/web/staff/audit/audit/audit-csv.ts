import { csvFile } from '../../../../platform/csv/csv-file';
import type { AuditLineShownFragment } from '../../gql';

const HEADERS = ['at', 'actor', 'by', 'action', 'subject', 'code', 'from', 'to', 'fields', 'reason', 'among'] as const;

/** Lines of the audit log as CSV. */
export function auditCsv(lines: readonly AuditLineShownFragment[]): string {
  const rows = lines.map(({ at, actor, by, action, subjectKind, code, from, to, fields, reason, listSize }) => [
    at,
    actor,
    by,
    action,
    subjectKind,
    code,
    from,
    to,
    fields.join(' '),
    reason,
    listSize,
  ]);
  return csvFile([HEADERS, ...rows]);
}
