import { csvFile } from './csv';

/** The column that a sheet with mistakes gets more than it had; no sheet says anything in it. */
export const TO_MEND = 'to_mend';

/** One line of a file, its cells as they were typed. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const BETWEEN = ' | ';

/** What is wrong in one line, in words. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

/**
 * The file back, with what to mend in a column before all others, where a row with too many cells cannot push it aside. What is wrong with the names of the columns
 * stands on a line of its own below them.
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
