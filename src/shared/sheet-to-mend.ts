import { csvFile, withoutFormulaMark } from './csv';
import type { SheetProblem } from './sheet';

/** The column that a sheet with mistakes gets more than it had; no sheet says anything in it. */
export const TO_MEND = 'to_mend';

/** One line of a file, its cells as they were typed. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const BETWEEN = ' | ';

/**
 * The file back, with what to mend in a column before all others, where a row with too many cells cannot push it aside. What is wrong with the names of the columns
 * stands on a line of its own below them.
 */
export function sheetToMend([header, ...rows]: readonly Line[], problems: readonly SheetProblem[], says: (problem: SheetProblem) => string): string {
  const told = new Map<number, string[]>();
  for (const problem of problems) told.set(problem.line, [...(told.get(problem.line) ?? []), says(problem)]);
  const toldAt = (line: number | undefined): string => (told.get(line ?? 0) ?? []).join(BETWEEN);
  const ofNames = toldAt(header?.line);
  return csvFile([[TO_MEND, ...(header?.cells ?? [])], ...(ofNames === '' ? [] : [[ofNames]]), ...rows.map(({ line, cells }) => [toldAt(line), ...cells])]);
}

/** Lines of a sheet that came back: as they were before it was told what to mend in them, whatever was mended since. */
export function asBeforeToMend(lines: readonly Line[], nameOf: (typed: string) => string): readonly Line[] {
  const at = lines[0]?.cells.findIndex((typed) => nameOf(typed) === TO_MEND) ?? -1;
  return at < 0 ? lines : lines.map(({ line, cells }) => ({ line, cells: cells.toSpliced(at, 1).map(withoutFormulaMark) }));
}
