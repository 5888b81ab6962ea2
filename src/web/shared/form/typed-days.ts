import { isLocalDate } from '../../../shared/local-date';
import { latinDigits } from './digits';
import { type FormValues, textsOf } from './form-drafts';
import type { Words } from '../labels/words';

/** Which fields of a form hold days, and which times: each names itself beside itself, so that whoever reads the form reads them as the API does. */
export const TYPED_KINDS = { date: 'typedDay', time: 'typedTime' } as const;

const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const cleaned = (text: string): string => latinDigits(text.replace(NO_WIDTH, ''));

/** A day as it is written here, day, month and year, in any digits and with anything between them; as the API takes it. What is no day stays as it was typed. */
export function dayTyped(text: string): string {
  const typed = cleaned(text);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.\- ]+(\d{1,2})[/.\- ]+(\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? [];
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(read) ? read : typed;
}

/** `8`, `8:30`, `8.30` and `0830` in any digits as `08:00` and `08:30`. */
export function timeTyped(text: string): string {
  const typed = cleaned(text);
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h ](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  return hour === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`;
}

/** A day in a field, in the digits of the page; what is no day as it was typed. */
export const dayShown = (words: Words, text: string): string => (isLocalDate(text) ? words.time(text.split('-').reverse().join('/')) : text);

/** A form with its days and times as the API takes them. */
export function readTyped(sent: FormValues): FormValues {
  const { [TYPED_KINDS.date]: days, [TYPED_KINDS.time]: times, ...values } = sent;
  if (days === undefined && times === undefined) return sent;
  return { ...values, ...readEach(sent, TYPED_KINDS.date, dayTyped), ...readEach(sent, TYPED_KINDS.time, timeTyped) };
}

/** A field that was sent several times is a list of days. */
function readEach(sent: FormValues, kind: string, read: (text: string) => string): FormValues {
  const names = textsOf(sent, kind).filter((name) => name in sent && name !== kind);
  return Object.fromEntries(
    names.map((name) => {
      const value = sent[name] ?? '';
      return [name, typeof value === 'string' ? read(value) : value.map(read)];
    }),
  );
}
