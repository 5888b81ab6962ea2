import { msg } from '@lingui/core/macro';
import { formatDay } from './typed-days';
import type { I18n } from '../labels/page-i18n';

export type FieldType = 'text' | 'password' | 'email' | 'tel' | 'search' | 'date' | 'time' | 'file';

interface FieldFormat<A> {
  readonly hint?: string | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly autocomplete?: A | undefined;
}
interface InputFormat<A> extends FieldFormat<A | 'off'> {
  readonly type: FieldType;
  /** Formats the value for display in the field. */
  readonly format: (text: string) => string;
}

const unchanged = (text: string): string => text;

/**
 * How a field is rendered. Days and times are text inputs in the local format, with any digits: the native
 * pickers of browsers have no Khmer and show the American order. The date format is given in the field's
 * hint.
 */
export function inputFormat<A extends string>(
  i18n: I18n,
  { type = 'text', hint, inputmode, autocomplete }: FieldFormat<A> & { readonly type?: FieldType },
): InputFormat<A> {
  if (type === 'time') return { type: 'text', hint, inputmode: 'numeric', autocomplete: 'off', format: i18n.time };
  if (type !== 'date') return { type, hint, inputmode, autocomplete, format: unchanged };
  const order = i18n.t(msg`Day/month/year.`);
  return { type: 'text', hint: hint ? `${hint} ${order}` : order, inputmode: 'numeric', autocomplete: 'off', format: (text) => formatDay(i18n, text) };
}
