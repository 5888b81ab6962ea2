import { sheetProblemText } from '../../../locales/sheets';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SheetProblem } from '../../../shared/sheet';

const LONGEST_VALUE = 200;
/** A remedy that lists all allowed values can name hundreds. */
const LONGEST_REMEDY = 1_000;

const shortened = (text: string, longest: number): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * An error in an import file with its remedy, in the actor's language; long cells are shortened to their
 * beginning.
 */
export const shownSheetProblem = (c: OperationContext, told: SheetProblem) => ({
  ...told,
  value: shortened(told.value, LONGEST_VALUE),
  limit: told.limit === undefined ? null : String(told.limit),
  ...sheetProblemText(c.actor.language, told),
});

/** The text for the error column of a row, in the actor's language. */
export const noteOf =
  (c: OperationContext) =>
  (told: SheetProblem): string => {
    const { wrong, remedy } = sheetProblemText(c.actor.language, told);
    const where = told.column === told.value ? [told.column] : [told.column, told.value === '' ? '' : `"${shortened(told.value, LONGEST_VALUE)}"`];
    return [...where, wrong, shortened(remedy, LONGEST_REMEDY)].filter((text) => text !== '').join(' ');
  };
