import { msg } from '@lingui/core/macro';
import type { FormDraft, FormValues } from '../form/form-drafts';
import type { Words } from '../labels/words';

/** What every mutation answers to a page. */
export interface Answered {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** Every member of a result union that is not its payload implements Refusal and has a message. */
export const isRefused = (answer: Answered): answer is Answered & { readonly message: string } => answer.message !== undefined;

/** The draft that shows a refused form again; `fieldOf` tells under which field of the form a path of the input stands. */
export function refusedDraft(answer: Answered, values: FormValues, fieldOf: (path: string) => string = (path) => path): FormDraft {
  const problems = (answer.problems ?? []).map(({ path, message }) => ({ field: fieldOf(path), message }));
  return { values, problems: problems.length > 0 ? problems : [{ field: '', message: answer.message ?? '' }] };
}

/** Something went well: said once, above the page that comes next. */
export const noticeDraft = (notice: string): FormDraft => ({ values: {}, problems: [], notice });

export const emptyProblem = ({ t }: Words, field: string) => ({ field, message: t(msg`Please choose an answer.`) });
