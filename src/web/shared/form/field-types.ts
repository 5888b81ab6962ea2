import { msg } from '@lingui/core/macro';
import { dayShown } from './typed-days';
import type { Words } from '../labels/words';

export type FieldType = 'text' | 'password' | 'email' | 'tel' | 'search' | 'date' | 'time' | 'file';

interface Said<A> {
  readonly hint?: string | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly autocomplete?: A | undefined;
}
interface AsTyped<A> extends Said<A | 'off'> {
  readonly type: FieldType;
  /** What stands in the field, as people write it. */
  readonly shown: (text: string) => string;
}

const asItIs = (text: string): string => text;

/**
 * How a field is typed. Days and times are texts, written as they are here and in any digits: what browsers draw for them knows no Khmer and has the American order.
 * How a day is written stands beside its field.
 */
export function asTyped<A extends string>(words: Words, { type = 'text', hint, inputmode, autocomplete }: Said<A> & { readonly type?: FieldType }): AsTyped<A> {
  if (type === 'time') return { type: 'text', hint, inputmode: 'numeric', autocomplete: 'off', shown: words.time };
  if (type !== 'date') return { type, hint, inputmode, autocomplete, shown: asItIs };
  const order = words.t(msg`Day/month/year.`);
  return { type: 'text', hint: hint ? `${hint} ${order}` : order, inputmode: 'numeric', autocomplete: 'off', shown: (text) => dayShown(words, text) };
}
