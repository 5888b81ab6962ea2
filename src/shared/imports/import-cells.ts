import { cell, isLeftOut, normalizedText, orNull, type RowReader, wholeNumber, ZERO_WIDTH } from './import-file';
import { amountTyped, currencyTyped, latinDigits } from '../typed-digits';
import { codeNamed, CURRENCY_WORDS, LEVEL_WORDS, LITERACY_WORDS } from './value-names';
import { WEEKDAYS } from '../weekdays';

const EACH_MONTH = /\s*(?:\/|per|a|each|ក្នុង(?:មួយ)?)?\s*(?:month|mo\.?|ខែ)$/iu;

/** A currency by its code, sign or name; any other text unchanged. */
export const currencyCell = (text: string): string | null => orNull(codeNamed(CURRENCY_WORDS, text) ?? text.trim().toUpperCase());

/** How well a person reads and writes: 0 to 4, or its label on a page. */
export const literacyCell = (text: string): number | string | null => wholeNumber(codeNamed(LITERACY_WORDS, text) ?? text);

/** A level of a skill or language: 1 to 4, or its label on a page. */
export const levelCell = (text: string): number | string | null => wholeNumber(codeNamed(LEVEL_WORDS, text) ?? text);

/** An amount with its currency: from the currency column, otherwise from a sign before or after the amount. */
export function payCell(amount: string, currency: string): { readonly amount: string | null; readonly currency: string | null } {
  const plain = latinDigits(amount.replace(EACH_MONTH, ''));
  const typed = currencyTyped(plain);
  const [, tenThousands] = TEN_THOUSANDS.exec(typed.rest) ?? [];
  const code = currencyCell(currency) ?? typed.currency ?? (tenThousands === undefined ? null : 'KHR');
  // only riel are counted in ten thousands; in dollars it may be a mistake
  if (tenThousands !== undefined && code === 'KHR' && typed.currency !== 'USD')
    return { amount: String(Math.round(Number(tenThousands.replace(',', '.')) * TEN_THOUSAND)), currency: code };
  // in dollars the point is as likely before cents as between thousands
  const isEither = code !== 'KHR' && DOT_OF_THOUSANDS.test(plain);
  return { amount: orNull(isEither ? plain : amountTyped(plain)), currency: code };
}

/** Reports an amount without a currency as typed, if the file has no column for its currency that could be filled in. */
export function refuseNoCurrency(reader: RowReader, amountColumn: string, currencyColumn: string): void {
  const amount = cell(reader.row, amountColumn);
  if (!isLeftOut(reader.row, currencyColumn) || !/^\d[\d.,\s]*$/.test(latinDigits(amount))) return;
  reader.refuse(currencyColumn, 'EMPTY', amount, amount);
  reader.reportNoMore(currencyColumn);
}

/** `80ម៉ឺន` is 800,000; the word is spelt in several ways. */
const [TEN_THOUSANDS, TEN_THOUSAND] = [/^(\d{1,6}(?:[.,]\d{1,2})?)\s*(?:ម(?:៉ឺ|ឺ៉|ុឺ|ឺុ|ឺ)ន|mue?n|meun|moeun)$/iu, 10_000] as const;
const DOT_OF_THOUSANDS = /^[^\d.]*\d{1,3}\.\d{3}[^\d.]*$/;

const KHMER_DAYS = ['ចន្ទ|ច័ន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍|ព្រហស្បត្តិ៍', 'សុក្រ', 'សៅរ៍', 'អាទិត្យ'].map((names) => names.split('|'));
const EVERY_DAY = /^(?:every ?day|daily|all(?: days)?|រាល់ថ្ងៃ|គ្រប់ថ្ងៃ)$/;
const WORKWEEK = /^(?:every |on |all )?week ?days?$/;
const UNTIL = /\s*(?:-|–|—|\bto\b|\buntil\b|ដល់)\s*/iu;

function weekdayIndex(text: string): number {
  const day = normalizedText(text).replace(/^ថ្ងៃ|\.$/g, '');
  const at = WEEKDAYS.findIndex(
    (name) => day.length >= 3 && (name.toLowerCase().startsWith(day) || (day.endsWith('s') && name.toLowerCase() === day.slice(0, -1))),
  );
  return at >= 0 ? at : KHMER_DAYS.findIndex((names) => names.includes(day));
}

/** As in `5 days, Mon to Fri`: the days that follow count. */
const NUMBER_OF_DAYS = /^\s*\d\s*days?\b\s*(?:a week|\/ ?week)?[\s,:(]+(?=.*\p{L})|\)\s*$/giu;
const EXCEPT = /[\s,]*\b(?:except(?: for| on)?|but not|without)\b\s*/iu;

/**
 * Weekdays by their names in English or Khmer or the beginning of them, as a list, `Mon-Sat`, `weekdays` or `every day
 * except Sunday`; another text unchanged.
 */
export function weekdaysCell(text: string): string[] {
  const [all = '', left, ...others] = text.replace(NUMBER_OF_DAYS, '').split(EXCEPT);
  if (left === undefined) return listedDays(all);
  const [days, free] = [listedDays(all), listedDays(left)];
  const isKnown = [...days, ...free].every((day) => WEEKDAYS.some((one) => one === day));
  return isKnown && others.length === 0 ? days.filter((day) => !free.includes(day)) : [text];
}

function listedDays(text: string): string[] {
  if (EVERY_DAY.test(normalizedText(text))) return [...WEEKDAYS];
  if (WORKWEEK.test(normalizedText(text))) return WEEKDAYS.slice(0, 5);
  const parts = text
    .replace(ZERO_WIDTH, '')
    .split(/[;,/\n]|\band\b|និង/iu)
    .map((part) => part.trim());
  const lists = parts.filter((part) => part !== '').flatMap((part) => (weekdayIndex(part) < 0 && !UNTIL.test(part) ? part.split(/\s+/) : [part]));
  return lists.flatMap((part) => {
    const [first, last = first, ...others] = part.split(UNTIL).map(weekdayIndex) as [number, number?, ...number[]];
    if (first < 0 || last < 0 || others.length > 0) return [part];
    // from Saturday to Tuesday passes the end of the week
    const count = ((last - first + WEEKDAYS.length) % WEEKDAYS.length) + 1;
    return Array.from({ length: count }, (_, away) => WEEKDAYS[(first + away) % WEEKDAYS.length] as string);
  });
}
