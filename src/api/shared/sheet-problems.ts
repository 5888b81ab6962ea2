import { sheetProblemText } from '../../locales/sheets';
import type { OperationContext } from '../../platform/operation-context';
import { sheetToMend } from '../../shared/sheet-to-mend';
import type { SheetOutcome } from '../../platform/sheet-import';
import type { SheetProblem } from '../../shared/sheet';

const LONGEST_VALUE = 200;

const shownValue = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);

/** One mistake in a sheet with what to do about it, in the actor's language; a long cell is known by how it begins. */
export const shownSheetProblem = (c: OperationContext, told: SheetProblem) => ({
  ...told,
  value: shownValue(told.value),
  limit: told.limit === undefined ? null : String(told.limit),
  ...sheetProblemText(c.actor.language, told),
});

/** A sheet with mistakes as a file to mend, in the actor's language. */
export function fileToMend(c: OperationContext, { lines, problems }: SheetOutcome): string | null {
  if (lines === null || problems.length === 0) return null;
  return sheetToMend(lines, problems, (told) => {
    const { wrong, remedy } = sheetProblemText(c.actor.language, told);
    const where = told.column === told.value ? [told.column] : [told.column, told.value === '' ? '' : `"${shownValue(told.value)}"`];
    return [...where, wrong, remedy].filter((text) => text !== '').join(' ');
  });
}
