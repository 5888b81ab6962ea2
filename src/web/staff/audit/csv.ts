import type { AuditLineShownFragment } from '../gql';

const HEADS = ['at', 'actor', 'by', 'action', 'subject', 'code', 'from', 'to', 'fields'] as const;

/** A cell that a spreadsheet takes as text, whatever it begins with. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Lines of the audit as a file, with a mark that tells a spreadsheet how its letters are written. */
export function csvOf(lines: readonly AuditLineShownFragment[]): string {
  const rows = lines.map(({ at, actor, by, action, subjectKind, code, from, to, fields }) =>
    [at, actor, by ?? '', action, subjectKind, code ?? '', from ?? '', to ?? '', fields.join(' ')].map(cell).join(','),
  );
  return `\ufeff${[HEADS.join(','), ...rows].join('\r\n')}\r\n`;
}
