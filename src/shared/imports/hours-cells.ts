import { hoursCode, possibleHours } from './date-cells';
import { cell, HOURS_COLUMN, type ImportRow, type RowReader } from './import-file';
import { identifiesPerson, type ImportMapping, meaningOf } from './import-mapping';

/** The codes of what unclear hours may mean; none for hours that are clear, and for a text that may be a telephone number. */
export const hoursCodes = (text: string): readonly string[] => (identifiesPerson(text, '') ? [] : possibleHours(text).map(([from, to]) => hoursCode(from, to)));

/** The row with the times that staff chose for its unclear hours, such as `7-4`. It is refused until they do. */
export function withHours(reader: RowReader, row: ImportRow, times: readonly string[], mapping: ImportMapping): ImportRow {
  const text = cell(row, HOURS_COLUMN);
  const codes = hoursCodes(text);
  const columns = times.filter((column) => cell(row, column) === text);
  if (codes.length === 0 || columns.length === 0) return row;
  const code = meaningOf(mapping, HOURS_COLUMN, text);
  if (typeof code !== 'string' || !codes.includes(code)) {
    reader.refuse(HOURS_COLUMN, 'UNKNOWN', text, codes.join(', '));
    reader.refuseUnknown(HOURS_COLUMN, text, text);
    for (const column of columns) reader.reportNoMore(column);
    return row;
  }
  reader.noteKnown(HOURS_COLUMN, text, code);
  const chosen = code.split('-');
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(columns.map((column) => [column, chosen[times.indexOf(column)] ?? ''])) } };
}
