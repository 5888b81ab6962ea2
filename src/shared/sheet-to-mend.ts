import { csvFile } from './csv';

/**
 * The name of the error column that is added to a file with mistakes; no import has a column of this name.
 */
export const TO_MEND = 'to_mend';

/** One line of a file, its cells as they were typed. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const BETWEEN = ' | ';

/** The text of a mistake in one line. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

/**
 * Returns the file with an error column. It is the first column, where a row with too many cells cannot shift
 * it. Mistakes in the column names get a line of their own below them.
 */
export function sheetToMend([header, ...rows]: readonly Line[], notes: readonly Note[]): string {
  const byLine = new Map<number, string[]>();
  for (const { line, text } of notes) {
    const texts = byLine.get(line);
    if (texts) texts.push(text);
    else byLine.set(line, [text]);
  }
  const notesAt = (line: number | undefined): string => (byLine.get(line ?? 0) ?? []).join(BETWEEN);
  const ofNames = notesAt(header?.line);
  return csvFile([[TO_MEND, ...(header?.cells ?? [])], ...(ofNames === '' ? [] : [[ofNames]]), ...rows.map(({ line, cells }) => [notesAt(line), ...cells])]);
}
