import { isLocalDate, type LocalDate } from '../../../shared/local-date';
import { parseDay, parseTime } from '../../../shared/typed-days';
import { type FormValues, textsOf } from './form-drafts';
import type { I18n } from '../labels/page-i18n';

export { parseDay, parseTime };

/**
 * Hidden marker fields that name the day fields and time fields of a form, so that their values can be
 * converted to the API's format.
 */
export const MARKERS = { date: 'typedDay', time: 'typedTime' } as const;
/** The field of a birth date, in every form that has one. */
const BIRTH_DATE = 'bornOn';

/** Formats a day for a field, in the digits of the page's language; other text is unchanged. */
export const formatDay = (i18n: I18n, text: string): string => (isLocalDate(text) ? i18n.time(text.split('-').reverse().join('/')) : text);

/**
 * Converts the marked days and times of a form to the API's format. Two digits of a year are read only where
 * today is known, which it is in every session.
 */
export function parseTypedFields(sent: FormValues, today: LocalDate | null): FormValues {
  const { [MARKERS.date]: days, [MARKERS.time]: times, ...values } = sent;
  if (days === undefined && times === undefined) return sent;
  const dayOf = (text: string, name: string): string => parseDay(text, today === null ? null : { today, isBirthDate: name === BIRTH_DATE });
  return { ...values, ...parseMarked(sent, MARKERS.date, dayOf), ...parseMarked(sent, MARKERS.time, parseTime) };
}

/** A field that was submitted several times is a list. */
function parseMarked(sent: FormValues, kind: string, parse: (text: string, name: string) => string): FormValues {
  const names = textsOf(sent, kind).filter((name) => name in sent && name !== kind);
  return Object.fromEntries(
    names.map((name) => {
      const value = sent[name] ?? '';
      return [name, typeof value === 'string' ? parse(value, name) : value.map((one) => parse(one, name))];
    }),
  );
}
