import { csvFile } from '../csv/csv-file';
import type { LineError } from './import-steps';

/**
 * The name of the error column that is added to a file with mistakes; no import has a column of this name.
 */
export const ERROR_COLUMN = 'errors';

/** One line of a file, its cells as they were typed. */
export interface TypedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATOR = ' | ';

/**
 * Returns the file with an error column. It is the first column, where a row with too many cells cannot shift
 * it. Mistakes in the column names get a line of their own below them.
 */
export function fileWithErrors([header, ...rows]: readonly TypedLine[], notes: readonly LineError[]): string {
  const byLine = new Map<number, string[]>();
  for (const { line, text } of notes) {
    const texts = byLine.get(line);
    if (texts) texts.push(text);
    else byLine.set(line, [text]);
  }
  const errorsAt = (line: number | undefined): string => (byLine.get(line ?? 0) ?? []).join(SEPARATOR);
  const headerErrors = errorsAt(header?.line);
  return csvFile([
    [ERROR_COLUMN, ...(header?.cells ?? [])],
    ...(headerErrors === '' ? [] : [[headerErrors]]),
    ...rows.map(({ line, cells }) => [errorsAt(line), ...cells]),
  ]);
}
