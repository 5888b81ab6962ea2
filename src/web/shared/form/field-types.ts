import { msg } from '@lingui/core/macro';
import { formatDay } from './typed-days';
import type { LocalDate } from '../../../shared/local-date';
import { shortDay } from '../labels/near-days';
import type { I18n } from '../labels/page-i18n';

export type FieldType = 'text' | 'password' | 'email' | 'tel' | 'search' | 'date' | 'time' | 'file';

/** The days that a form accepts; its hint names them, so that no one has to be refused first. */
export interface DayBounds {
  readonly first?: LocalDate;
  readonly last?: LocalDate;
}

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
  {
    type = 'text',
    hint,
    inputmode,
    autocomplete,
    days = {},
  }: FieldFormat<A> & { readonly type?: FieldType | undefined; readonly days?: DayBounds | undefined },
): InputFormat<A> {
  if (type === 'time') return { type: 'text', hint, inputmode: 'numeric', autocomplete: 'off', format: i18n.time };
  if (type !== 'date') return { type, hint, inputmode, autocomplete, format: unchanged };
  const notes = [hint, boundsText(i18n, days), i18n.t(msg`Day/month/year.`)].filter(Boolean).join(' ');
  return { type: 'text', hint: notes, inputmode: 'numeric', autocomplete: 'off', format: (text) => formatDay(i18n, text) };
}

function boundsText(i18n: I18n, bounds: DayBounds): string {
  const [first, last] = [bounds.first, bounds.last].map((day) => day && shortDay(i18n, day));
  if (first && last) return i18n.t(msg`From ${first} to ${last}.`);
  if (first) return i18n.t(msg`Not before ${first}.`);
  return last ? i18n.t(msg`Not after ${last}.`) : '';
}
