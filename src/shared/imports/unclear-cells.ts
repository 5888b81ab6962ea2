import { latinDigits } from '../typed-digits';
import { WEEKDAYS } from '../weekdays';
import { afternoonEnd, hoursCode, possibleHours } from './date-cells';
import { cell, HOURS_COLUMN, type ImportRow, type RowReader } from './import-file';
import { payCodes, periodTyped } from './import-cells';
import { identifiesPerson, type ImportMapping, MAX_MAPPED_LENGTH, meaningOf, UNCLEAR_COLUMNS } from './import-mapping';

/** As in `6 days a week`, which does not say which. */
const DAYS_ALONE = /^([1-6])\s*(?:days?|ថ្ងៃ)\s*(?:(?:a|per|each|ក្នុង(?:មួយ)?)\s*|\/\s*)?(?:week|wk|សប្តាហ៍|សប្ដាហ៍)?\.?$/iu;

/** The weekdays that a number of days may mean: from Monday, then those until Sunday. */
function daysCodes(text: string): readonly string[] {
  const count = Number(DAYS_ALONE.exec(latinDigits(text).trim())?.[1] ?? 0);
  const spans = [WEEKDAYS.slice(0, count), WEEKDAYS.slice(-count)];
  return count === 0 ? [] : spans.map((days) => [...new Set([days[0], days.at(-1)])].join('-'));
}

const CODES: Readonly<Record<(typeof UNCLEAR_COLUMNS)[number], (text: string) => readonly string[]>> = {
  [HOURS_COLUMN]: (text) => (identifiesPerson(text, '') ? [] : possibleHours(text).map(([from, to]) => hoursCode(from, to))),
  pay_amount: payCodes,
  // pay for a day is none for a month
  min_pay_amount: (text) => (['MONTH', null].includes(periodTyped(text).per) ? payCodes(text) : []),
  days: daysCodes,
  available_days: daysCodes,
};

/** The codes of what a cell may mean; none for one that is clear, that means nothing, or that may be a telephone number. */
export const unclearCodes = (column: string, text: string): readonly string[] => {
  const named = UNCLEAR_COLUMNS.find((one) => one === column);
  return named === undefined || text.length > MAX_MAPPED_LENGTH ? [] : CODES[named](text);
};

/** What staff chose for an unclear cell; undefined for a clear one, and null until they choose, while its row is refused. */
function chosenCode(reader: RowReader, column: string, text: string, mapping: ImportMapping): string | null | undefined {
  const codes = unclearCodes(column, text);
  if (codes.length === 0) return undefined;
  const code = meaningOf(mapping, column, text);
  if (typeof code === 'string' && codes.includes(code)) {
    reader.noteKnown(column, text, code);
    return code;
  }
  reader.refuse(column, 'UNKNOWN', text, codes.join(', '));
  reader.refuseUnknown(column, text, text);
  reader.reportNoMore(column);
  return null;
}

/** The row with what staff chose for its unclear cells, such as `6 days` and `250-300$`. */
export function withChosen(reader: RowReader, row: ImportRow, columns: readonly string[], mapping: ImportMapping): ImportRow {
  const cells = { ...row.cells };
  for (const column of columns) cells[column] = chosenCode(reader, column, cell(row, column), mapping) ?? cell(row, column);
  return { ...row, cells };
}

/**
 * The row with the times that staff chose for its unclear hours, such as `7-4`. Of a start and an end in columns of
 * their own, an end such as 4 after a start such as 7 is in the afternoon, unless the work is at night.
 */
export function withHours(reader: RowReader, row: ImportRow, times: readonly string[], mapping: ImportMapping, isNight = false): ImportRow {
  const [from = '', to = ''] = times.map((column) => cell(row, column));
  const text = cell(row, HOURS_COLUMN);
  const isInOne = HOURS_COLUMN in row.cells;
  const end = isInOne ? to : afternoonEnd(from, to);
  const withTimes = (values: readonly string[]): ImportRow => ({
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(times.map((column, at) => [column, values[at] ?? ''])) },
  });
  if (!isInOne && end === to && from !== to) return row;
  if (!isInOne && from !== to && !isNight) return withTimes([from, end]);
  const columns = isInOne ? times.filter((column) => cell(row, column) === text) : times;
  const code = columns.length === 0 ? undefined : chosenCode(reader, HOURS_COLUMN, isInOne ? text : hoursCode(from, to), mapping);
  if (code === null) for (const column of columns) reader.reportNoMore(column);
  return typeof code === 'string' ? withTimes(code.split('-')) : row;
}
