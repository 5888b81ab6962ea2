import type { MessageDescriptor } from '@lingui/core';
import type { Response } from 'express';
import type { FormDraft, FormValues } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import type { FormReader } from './form-reader';
import { notFoundIfForbidden } from '../not-found-if-forbidden';

interface FormSubmission<A extends MutationResult> {
  readonly visit: Visit;
  readonly form: FormReader;
  /** The page of the form. A refused form is shown there again with its errors. */
  readonly back: string;
  /** The page to show on success; the form's own page when left out. */
  readonly successPath?: string | ((answered: A) => string);
  readonly notice: MessageDescriptor;
  /** Whether the notice offers to undo it. */
  readonly isUndoable?: boolean | undefined;
  /** Maps a path of the API's input to a field of the form; the same name when left out. */
  readonly fieldOf?: (path: string, values: FormValues) => string;
  readonly send: () => Promise<A>;
}

/** Sends a form without reading errors, and redirects to the result. */
export async function submitForm<A extends MutationResult>(pages: Pages, response: Response, submission: FormSubmission<A>): Promise<void> {
  const { visit, form, back, successPath = back, notice, isUndoable = false, fieldOf = (path) => path } = submission;
  const { values } = form;
  if (form.problems.length > 0) return pages.redirect(response, visit, back, { values, problems: form.problems });
  const result = await notFoundIfForbidden(submission.send());
  if (isRefused(result)) return pages.redirect(response, visit, back, refusedDraft(result, values, fieldOf));
  const text = visit.i18n.t(notice);
  const done = isUndoable ? undoableDraft(text, [form.key]) : successDraft(text);
  pages.redirect(response, visit, typeof successPath === 'string' ? successPath : successPath(result), done);
}

export const successDraft = (notice: string): FormDraft => ({ values: {}, problems: [], notice });
