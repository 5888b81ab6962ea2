import { candidatesText, unclearText } from '../../../locales/import-column-labels';
import { choiceLabels, columnName, importProblemText } from '../../../locales/import-problem-texts';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { ImportProblem } from '../../../shared/imports/import-file';
import { UNCLEAR_COLUMNS } from '../../../shared/imports/import-mapping';

const MAX_VALUE_LENGTH = 200;
/** A remedy that lists all allowed values can name hundreds. */
const MAX_REMEDY_LENGTH = 1_000;

const truncate = (text: string, maxLength: number): string => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text);

/**
 * An error in an import file with its remedy, in the actor's language; long cells are shortened to their
 * beginning.
 */
export const describeImportProblem = (c: OperationContext, problem: ImportProblem) => ({
  ...problem,
  heading: problem.heading ?? null,
  value: truncate(problem.value, MAX_VALUE_LENGTH),
  limit: problem.limit === undefined ? null : String(problem.limit),
  ...importProblemText(c.actor.language, problem),
});

/** The choices of a column, in the actor's language; none for another column. */
export const choicesOf = (c: OperationContext, column: string) => choiceLabels(c.actor.language, column);

/** A chosen code of a column as the pages show it, in the actor's language; undefined for a column without choices. */
export const choiceText = (c: OperationContext, column: string, code: string | null): string | undefined =>
  UNCLEAR_COLUMNS.some((one) => one === column) && code !== null
    ? unclearText(c.actor.language, column, code)
    : choicesOf(c, column).find((choice) => choice.code === code)?.label;

/** The text for the error column of a row, in the actor's language, with what its text may mean. */
export const errorNote =
  (c: OperationContext) =>
  (problem: ImportProblem, candidates = ''): string => {
    const { message, remedy } = importProblemText(c.actor.language, problem);
    const heading = columnName(c.actor.language, problem);
    const where = problem.column === problem.value ? [heading] : [heading, problem.value === '' ? '' : `"${truncate(problem.value, MAX_VALUE_LENGTH)}"`];
    const perhaps = candidates === '' ? '' : candidatesText(c.actor.language, candidates);
    return [...where, message, truncate(remedy, MAX_REMEDY_LENGTH), perhaps].filter((text) => text !== '').join(' ');
  };
