import { importProblemText } from '../../../locales/import-problem-texts';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { ImportProblem } from '../../../shared/import-file';

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
  value: truncate(problem.value, MAX_VALUE_LENGTH),
  limit: problem.limit === undefined ? null : String(problem.limit),
  ...importProblemText(c.actor.language, problem),
});

/** The text for the error column of a row, in the actor's language. */
export const errorNote =
  (c: OperationContext) =>
  (problem: ImportProblem): string => {
    const { message, remedy } = importProblemText(c.actor.language, problem);
    const where =
      problem.column === problem.value ? [problem.column] : [problem.column, problem.value === '' ? '' : `"${truncate(problem.value, MAX_VALUE_LENGTH)}"`];
    return [...where, message, truncate(remedy, MAX_REMEDY_LENGTH)].filter((text) => text !== '').join(' ');
  };
