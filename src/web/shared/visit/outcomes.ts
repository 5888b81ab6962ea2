import { msg } from '@lingui/core/macro';
import { UNDO_SECONDS } from '../../../shared/undo';
import type { FormDraft, FormValues } from '../form/form-drafts';
import type { I18n } from '../labels/page-i18n';

/** The fields common to all mutation results. */
export interface MutationResult {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** Every member of a result union except its payload implements Refusal and has a message. */
export const isRefused = (answer: MutationResult): answer is MutationResult & { readonly message: string } => answer.message !== undefined;

/**
 * A draft that redisplays a refused form. `fieldOf` maps an input path to the form field that shows its
 * problem.
 */
export function refusedDraft(answer: MutationResult, values: FormValues, fieldOf: (path: string, values: FormValues) => string = (path) => path): FormDraft {
  const problems = (answer.problems ?? []).map(({ path, message }) => ({ field: fieldOf(path, values), message }));
  return { values, problems: problems.length > 0 ? problems : [{ field: '', message: answer.message ?? '' }] };
}

/** The same for a form with a mailed code: a wrong code is reported at its field. */
export function codeRefusedDraft(answer: MutationResult, values: FormValues): FormDraft {
  const draft = refusedDraft(answer, values);
  return answer.__typename === 'CodeRefused' ? { ...draft, problems: draft.problems.map(({ message }) => ({ field: 'code', message })) } : draft;
}

/** A success message, shown once above the next page. */
export const noticeDraft = (notice: string): FormDraft => ({ values: {}, problems: [], notice });

/**
 * The same for acts that can be undone: with a button to undo them, for ten seconds.
 * @param keys the idempotency keys that the acts were sent with
 * @param row the row of the list that the act was in
 */
export const undoableDraft = (notice: string, keys: readonly string[], row = ''): FormDraft =>
  keys.length === 0 ? noticeDraft(notice) : { ...noticeDraft(notice), undo: { keys, until: Date.now() + UNDO_SECONDS * 1000, row } };

export const emptyProblem = ({ t }: I18n, field: string) => ({ field, message: t(msg`Please choose an answer.`) });
