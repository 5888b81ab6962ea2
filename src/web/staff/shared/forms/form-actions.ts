import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { versionOf } from '../../../../platform/database/edit-version';
import { controlOf, type FormDescription, formInput } from '../../../shared/described-form/form-description';
import { type FormProblem, type FormValues, textOf } from '../../../shared/form/form-drafts';
import { type MutationResult, isRefused, noticeDraft, refusedDraft, undoableDraft } from '../../../shared/visit/outcomes';
import type { Pages } from '../../../shared/page/pages';
import { safeReturnPath } from '../../../shared/page/return-path';
import type { Visit } from '../../../shared/visit/visit';
import { notFoundIfForbidden } from '../not-found-if-forbidden';
import { FormReader } from './form-reader';

export type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

/** The result of an action, with an optional notice that replaces the action's usual one. */
export interface ActionResult extends MutationResult {
  readonly notice?: MessageDescriptor;
  /** Where to solve a refusal that is about no field of the form. */
  readonly href?: string;
}

/** One form action of a page: how it is sent, and the notice shown when it succeeds. */
export interface FormAction {
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues) => Promise<ActionResult>;
  /** Whether the notice offers to undo it. */
  readonly isUndoable?: true;
  /** Maps a path in the API's input to the field of the form that shows its errors. */
  readonly fieldOf?: (path: string, values: FormValues) => string;
  /** Finds missing answers that the API's types would reject, such as a required choice. */
  readonly missing?: (visit: Visit, values: FormValues) => FormProblem[];
}

export interface ActionRequest {
  readonly pages: Pages;
  readonly request: Request;
  readonly response: Response;
  readonly id: string;
  readonly act: FormAction | undefined;
  /** The page of the form. A refused form is shown there again. */
  readonly from: string;
  /** The page to show on success; `from` when left out. */
  readonly to?: string;
  /** The anchor on success. */
  readonly anchor?: string;
}

/**
 * The form was sent from the today queue, which has the same buttons as other pages; the user returns to it.
 */
export const isFromTodayPage = ({ body }: Request): boolean => (body as { from?: unknown } | undefined)?.from === 'today';

/** The anchor of the row that the form was in, where the next row is after it; empty on other pages. */
export function queueAnchor(request: Request): string {
  const row = rowOf(request);
  return row === '' ? '' : `#due-${row}`;
}

/** The row of the queue that the form was in; empty on other pages. */
export function rowOf({ body }: Request): string {
  const { row } = (body ?? {}) as { readonly row?: unknown };
  return typeof row === 'string' && /^\d{1,4}$/.test(row) ? row : '';
}

/** The page of the queue that the form was on, with its filter: on another one, its row may be missing. Her page has rows of the queue too. */
export function queueAddress({ body }: Request): string {
  const { atPage } = (body ?? {}) as { readonly atPage?: unknown };
  const at = safeReturnPath('staff', atPage);
  return at.startsWith('/staff?') || /^\/staff\/trainees\/[\w-]+/.test(at) ? at : '/staff';
}

export const keyOf = (values: FormValues): string => textOf(values, 'key');
/**
 * The idempotency key of a form that was merged with the current data. A different merge result makes a
 * different request.
 */
export const mergedFormKey = (values: FormValues, input: object): string => `${keyOf(values)} ${versionOf(input)}`;
/** The trimmed text of a field, or null when it is empty. */
export const textOrNull = (values: FormValues, name: string): string | null => textOf(values, name).trim() || null;
/** The action with this name, if there is one. */
export const findAction = (acts: Readonly<Record<string, FormAction>>, name: string): FormAction | undefined =>
  Object.hasOwn(acts, name) ? acts[name] : undefined;

/** Sends one form of a page as the signed-in visitor. Forbidden and missing records both answer 404. */
export async function performAction({ pages, request, response, id, act, from, to = from, anchor = '' }: ActionRequest): Promise<void> {
  const visit = await pages.memberVisit(request, response, 'staff');
  if (!act) throw new NotFoundException();
  const values = pages.readForm(request, visit);
  const problems = act.missing?.(visit, values) ?? [];
  // without an anchor: the page begins at the summary of its errors
  if (problems.length > 0) return pages.redirect(response, visit, from, { values, problems });
  const answer = await notFoundIfForbidden(act.send((document, variables) => pages.execute(visit, document, variables), id, values));
  const notice = visit.i18n.t(answer.notice ?? act.notice);
  const done = act.isUndoable ? undoableDraft(notice, [keyOf(values)], rowOf(request)) : noticeDraft(notice);
  if (!isRefused(answer)) return pages.redirect(response, visit, to, done, anchor);
  const draft = refusedDraft(answer, values, (path) => act.fieldOf?.(path, values) ?? path);
  pages.redirect(response, visit, from, { ...draft, problems: draft.problems.map((problem) => withLink(problem, answer)) });
}

const withLink = (problem: FormProblem, { href }: ActionResult): FormProblem => (problem.field === '' && href !== undefined ? { ...problem, href } : problem);

interface DescribedAction<I> {
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, id: string, input: I, values: FormValues) => Promise<ActionResult>;
}

/** The action of a described form. */
export const describedAction = <S extends string, C, I>(form: FormDescription<S, C, I>, { notice, send }: DescribedAction<I>): FormAction => ({
  notice,
  missing: ({ i18n }, values) => {
    const reader = new FormReader(i18n, values);
    reader.describedInput(form);
    return reader.problems;
  },
  fieldOf: controlOf(form),
  send: (ask, id, values) => send(ask, id, formInput(form, values), values),
});
