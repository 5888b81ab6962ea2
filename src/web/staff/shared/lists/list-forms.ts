import { msg } from '@lingui/core/macro';
import type { Request, Response } from 'express';
import type { FormDraft } from '../../../shared/form/form-drafts';
import type { Pages } from '../../../shared/page/pages';
import { emptyProblem, isRefused, type MutationResult, noticeDraft, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import type { Visit } from '../../../shared/visit/visit';
import { DeleteSavedViewDocument } from '../../gql';
import { REASONS } from '../../trainees/protected/protected-labels';
import { FormReader } from '../forms/form-reader';
import { notFoundIfForbidden } from '../not-found-if-forbidden';
import type { ListFile, RequestedFile } from './list-file';
import { type AllowedValues, type ListQuery, listAddress, parsedQuery } from './list-query';
import { SELECTED } from './list-table';
import { type LeftOut, leftOutDraft } from './selected-rows';

/** The address of a list and what may stand in its query. */
export interface ListPlace {
  readonly path: string;
  readonly allowed: AllowedValues;
}

/** A form of a list, with the view it was on. */
export interface ListForm {
  readonly visit: Visit;
  readonly form: FormReader;
  readonly query: ListQuery;
  readonly back: string;
}

export async function readListForm(pages: Pages, request: Request, response: Response, { path, allowed }: ListPlace): Promise<ListForm> {
  const visit = await pages.memberVisit(request, response, 'staff');
  const form = new FormReader(visit.i18n, pages.readForm(request, visit));
  const query = parsedQuery(allowed, form.text('view'));
  return { visit, form, query, back: listAddress(path, query) };
}

/** Saves the view of a form under the typed name. */
export async function saveView(
  pages: Pages,
  response: Response,
  { visit, form, back }: ListForm,
  send: (name: string) => Promise<MutationResult>,
): Promise<void> {
  const name = form.requiredText('name');
  if (form.problems.length > 0) return pages.redirect(response, visit, back, { values: form.values, problems: form.problems });
  const result = await notFoundIfForbidden(send(name));
  pages.redirect(response, visit, back, isRefused(result) ? refusedDraft(result, form.values) : noticeDraft(visit.i18n.t(msg`View saved.`)));
}

export async function deleteView(pages: Pages, response: Response, { visit, form, back }: ListForm, id: string): Promise<void> {
  const { savedViewDelete: result } = await notFoundIfForbidden(pages.execute(visit, DeleteSavedViewDocument, { id, key: form.key }));
  pages.redirect(response, visit, back, isRefused(result) ? refusedDraft(result, {}) : noticeDraft(visit.i18n.t(msg`View deleted.`)));
}

/** Exports the list of a form. @returns the file to send, or null if the form is shown again with what is wrong */
export async function exportedFile<Result extends MutationResult>(
  pages: Pages,
  response: Response,
  { visit, form, back }: ListForm,
  { send, fileOf }: { readonly send: (file: RequestedFile) => Promise<Result>; readonly fileOf: (result: Result, file: RequestedFile) => ListFile | null },
): Promise<ListFile | null> {
  const reason = REASONS.find((one) => one === form.text('reason'));
  if (!reason) {
    pages.redirect(response, visit, back, { values: form.values, problems: [emptyProblem(visit.i18n, 'reason')] });
    return null;
  }
  const requested: RequestedFile = { reason, format: form.text('format') === 'CSV' ? 'CSV' : 'XLSX' };
  const result = await notFoundIfForbidden(send(requested));
  const file = fileOf(result, requested);
  if (!file)
    pages.redirect(
      response,
      visit,
      back,
      refusedDraft(result, form.values, (path) => (path === 'reason' ? path : '')),
    );
  return file;
}

export interface BulkResult {
  readonly done: number;
  readonly leftOut: readonly LeftOut[];
}

interface BulkDraft {
  /** The field of the input with the selected ids. */
  readonly ids: string;
  readonly noticeOf: (done: number) => string;
  /** The keys by which the acts are undone; that of the form when left out. */
  readonly undoKeys?: readonly string[];
}

/** How many were changed, and every row that was left out with the reason. */
export function bulkDraft({ visit, form }: ListForm, answer: MutationResult | BulkResult, { ids, noticeOf, undoKeys = [form.key] }: BulkDraft): FormDraft {
  const { t } = visit.i18n;
  if ('__typename' in answer && answer.__typename === 'EditConflict') {
    return { values: form.values, problems: [{ field: '', message: t(msg`The list has changed since you opened it. Check it and try again.`) }] };
  }
  if (!('leftOut' in answer)) return refusedDraft(answer, form.values, (path) => (path.startsWith(ids) ? SELECTED : path));
  const { done, leftOut } = answer;
  // the problems of those who were left out stay next to the undo of the others
  return { ...(done > 0 ? undoableDraft(noticeOf(done), undoKeys) : {}), ...leftOutDraft(leftOut, t(msg`A trainee`), visit.i18n) };
}
