import { sheetProblemText } from '../../locales/sheets';
import type { OperationContext } from '../../platform/operation-context';
import type { SheetProblem } from '../../shared/sheet';

const LONGEST_VALUE = 200;

/** One mistake in a sheet with what to do about it, in the actor's language; a long cell is known by how it begins. */
export const shownSheetProblem = (c: OperationContext, told: SheetProblem) => ({
  ...told,
  value: told.value.length > LONGEST_VALUE ? `${told.value.slice(0, LONGEST_VALUE)}…` : told.value,
  limit: told.limit === undefined ? null : String(told.limit),
  ...sheetProblemText(c.actor.language, told),
});
