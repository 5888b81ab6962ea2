import { isLocalDate } from '../../../shared/local-date';
import { latinDigits } from './digits';
import { type FormValues, textsOf } from './form-drafts';
import type { I18n } from '../labels/page-i18n';

/**
 * Hidden marker fields that name the day fields and time fields of a form, so that their values can be
 * converted to the API's format.
 */
export const MARKERS = { date: 'typedDay', time: 'typedTime' } as const;

const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const clean = (text: string): string => latinDigits(text.replace(NO_WIDTH, ''));

/**
 * Parses a day typed in the local order of day, month, year, with any digits and separators, into the API's
 * format. Text that is no valid day is returned as typed.
 */
export function parseDay(text: string): string {
  const typed = clean(text);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.\- ]+(\d{1,2})[/.\- ]+(\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? [];
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(read) ? read : typed;
}

/** `8`, `8:30`, `8.30` and `0830`, in any digits, become `08:00` and `08:30`. */
export function parseTime(text: string): string {
  const typed = clean(text);
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h ](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  return hour === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`;
}

/** Formats a day for a field, in the digits of the page's language; other text is unchanged. */
export const formatDay = (i18n: I18n, text: string): string => (isLocalDate(text) ? i18n.time(text.split('-').reverse().join('/')) : text);

/** Converts the marked days and times of a form to the API's format. */
export function parseTypedFields(sent: FormValues): FormValues {
  const { [MARKERS.date]: days, [MARKERS.time]: times, ...values } = sent;
  if (days === undefined && times === undefined) return sent;
  return { ...values, ...parseMarked(sent, MARKERS.date, parseDay), ...parseMarked(sent, MARKERS.time, parseTime) };
}

/** A field that was submitted several times is a list. */
function parseMarked(sent: FormValues, kind: string, parse: (text: string) => string): FormValues {
  const names = textsOf(sent, kind).filter((name) => name in sent && name !== kind);
  return Object.fromEntries(
    names.map((name) => {
      const value = sent[name] ?? '';
      return [name, typeof value === 'string' ? parse(value) : value.map(parse)];
    }),
  );
}
