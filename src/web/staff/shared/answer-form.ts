import type { MessageDescriptor } from '@lingui/core';
import type { Response } from 'express';
import type { FormDraft } from '../../shared/form/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../shared/visit/outcomes';
import type { Pages } from '../../shared/page/pages';
import type { Visit } from '../../shared/visit/visit';
import type { FormReader } from './form-reader';
import { notHereUnlessTheirs } from './not-here';

interface Sent<A extends Answered> {
  readonly visit: Visit;
  readonly form: FormReader;
  /** The page of the form. A refused form is shown there again with its errors. */
  readonly back: string;
  /** The page to show on success; the form's own page when left out. */
  readonly done?: string | ((answered: A) => string);
  readonly notice: MessageDescriptor;
  /** Maps a path of the API's input to a field of the form; the same name when left out. */
  readonly fieldOf?: (path: string) => string;
  readonly send: () => Promise<A>;
}

/** Sends a form without reading errors, and redirects to the result. */
export async function answerForm<A extends Answered>(pages: Pages, response: Response, sent: Sent<A>): Promise<void> {
  const { visit, form, back, done = back, notice, fieldOf } = sent;
  const { values } = form;
  if (form.problems.length > 0) return pages.redirect(response, visit, back, { values, problems: form.problems });
  const answered = await notHereUnlessTheirs(sent.send());
  if (isRefused(answered)) return pages.redirect(response, visit, back, refusedDraft(answered, values, fieldOf));
  pages.redirect(response, visit, typeof done === 'string' ? done : done(answered), noticed(visit.words.t(notice)));
}

export const noticed = (notice: string): FormDraft => ({ values: {}, problems: [], notice });
