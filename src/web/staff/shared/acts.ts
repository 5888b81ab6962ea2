import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { markOf } from '../../../platform/database/mark';
import { type FormProblem, type FormValues, textOf } from '../../shared/form/form-drafts';
import { type Answered, isRefused, refusedDraft } from '../../shared/visit/outcomes';
import type { Pages } from '../../shared/page/pages';
import type { Visit } from '../../shared/visit/visit';
import { notHereUnlessTheirs } from './not-here';

export type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: V) => Promise<D>;

/** The answer to it, and what is said in place of the usual notice where more came of it. */
export type Done = Answered & { readonly notice?: MessageDescriptor };

/** One thing that is done on a page: how it is sent, and what is said once it is done. */
export interface Act {
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues) => Promise<Done>;
  /** Under which field of the form a path of the API's input stands. */
  readonly fieldOf?: (path: string, values: FormValues) => string;
  /** What the API would not even read, such as a choice that nobody made. */
  readonly missing?: (visit: Visit, values: FormValues) => FormProblem[];
}

export interface Acting {
  readonly pages: Pages;
  readonly request: Request;
  readonly response: Response;
  readonly id: string;
  readonly act: Act | undefined;
  /** Where the form stands: there what was refused is shown again. */
  readonly from: string;
  /** Where it goes on once it is done; where the form stands unless said otherwise. */
  readonly to?: string;
  readonly anchor?: string;
}

/** The queue of today has the same buttons as other pages, and is gone back to. */
export const isFromToday = ({ body }: Request): boolean => (body as { from?: unknown } | undefined)?.from === 'today';

export const keyOf = (values: FormValues): string => textOf(values, 'key');
/** The key of a form that is brought together with what stands there: where that leads to something else, it is another request. */
export const keyFor = (values: FormValues, input: object): string => `${keyOf(values)} ${markOf(input)}`;
/** A text that was left empty is nothing. */
export const given = (values: FormValues, name: string): string | null => textOf(values, name).trim() || null;
/** The act of this name, if there is one. */
export const actNamed = (acts: Readonly<Record<string, Act>>, name: string): Act | undefined => (Object.hasOwn(acts, name) ? acts[name] : undefined);

/** Sends one form of a page as its visitor; whose work it is not, and what is not there, is the page that is not there. */
export async function perform({ pages, request, response, id, act, from, to = from, anchor = '' }: Acting): Promise<void> {
  const visit = await pages.member(request, response, 'staff');
  if (!act) throw new NotFoundException();
  const values = pages.form(request, visit);
  const problems = act.missing?.(visit, values) ?? [];
  if (problems.length > 0) return pages.redirect(response, visit, from, { values, problems }, anchor);
  const answer = await notHereUnlessTheirs(act.send((document, variables) => pages.ask(visit, document, variables), id, values));
  if (!isRefused(answer)) return pages.redirect(response, visit, to, { values: {}, problems: [], notice: visit.words.t(answer.notice ?? act.notice) }, anchor);
  const draft = refusedDraft(answer, values, (path) => act.fieldOf?.(path, values) ?? path);
  pages.redirect(response, visit, from, draft, anchor);
}

/** A choice that nobody made has no usual answer: it is asked again. */
export const unchosen =
  (names: readonly string[], says: (visit: Visit, name: string) => FormProblem) =>
  (visit: Visit, values: FormValues): FormProblem[] =>
    names.filter((name) => textOf(values, name) === '').map((name) => says(visit, name));
