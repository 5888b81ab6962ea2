import { type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import { SELECTED } from './list-table';

/** The checkbox that selects all rows of the list; its value is the number that the page showed. */
export const EVERYONE = 'everyone';

export type SelectedRows<Filter> = { readonly ids: string[] } | { readonly everyone: { readonly filter: Filter; readonly total: number } };

/** The rows of a bulk action: the ticked ones, or all of the list. Null if nothing is selected. */
export function selectedRows<Filter>(values: FormValues, filter: Filter): SelectedRows<Filter> | null {
  const total = Number(textOf(values, EVERYONE));
  if (Number.isInteger(total) && total > 0) return { everyone: { filter, total } };
  const ids = textsOf(values, SELECTED).filter((id) => id !== '');
  return ids.length > 0 ? { ids } : null;
}

export interface LeftOut {
  readonly id: string;
  readonly displayName?: string | null;
  readonly code?: string | null;
  readonly message: string;
}

/** Everyone whom a bulk action left out, by name, code and reason, in the language of the page that shows it; they stay selected. */
export const leftOutDraft = (leftOut: readonly LeftOut[], unknown: string, i18n: I18n): { readonly values: FormValues; readonly problems: FormProblem[] } => ({
  values: leftOut.length > 0 ? { [SELECTED]: leftOut.map(({ id }) => id) } : {},
  problems: leftOut.map(({ displayName, code, message }) => ({
    field: '',
    message: labelled(i18n, displayName ? `${displayName} (${code})` : unknown, message),
  })),
});
