import { cell, isLeftOut, normalizedText, orNull, type RowReader, wholeNumber, ZERO_WIDTH } from './import-file';
import { amountTyped, currencyTyped, latinDigits } from '../typed-digits';
import { codeNamed, CURRENCY_WORDS, LEVEL_WORDS, LITERACY_WORDS } from './value-names';
import { WEEKDAYS } from '../weekdays';
import type { PayPeriod } from '../money';

/** Periods of pay, by words that stand for one of them. */
const PERIODS = {
  HOUR: 'hours?|hrs?|ម៉ោង',
  DAY: 'days?|ថ្ងៃ',
  WEEK: 'weeks?|wks?|សប្តាហ៍|សប្ដាហ៍',
  MONTH: 'months?|mths?|mo|ខែ',
} as const;
const ADVERBS = { HOUR: 'hourly', DAY: 'daily|ប្រចាំថ្ងៃ', WEEK: 'weekly', MONTH: 'monthly|ប្រចាំខែ' } as const;
const END = '(?![\\p{L}\\p{M}])';
const PERIOD_OF_PAY = (Object.keys(PERIODS) as (keyof typeof PERIODS)[]).map((per) => ({
  per,
  words: new RegExp(
    `\\s*\\(?(?:(?:\\/|\\b(?:per|an?|each|every)\\b|ក្នុងមួយ|ក្នុង|មួយ)\\s*(?:1\\s*)?(?:${PERIODS[per]})|(?<![\\p{L}\\p{M}])(?:${ADVERBS[per]})|(?<=[\\d$៛]\\s*)(?:${PERIODS[per]})$)${END}\\.?\\)?:?\\s*`,
    'iu',
  ),
}));

/** A typed pay without the period that it names, as in `8$ per day`; the period is null if it names none or several. */
export function periodTyped(text: string): { readonly per: keyof typeof PERIODS | null; readonly rest: string } {
  const [named, ...others] = PERIOD_OF_PAY.filter(({ words }) => words.test(latinDigits(text)));
  return named && others.length === 0 ? { per: named.per, rest: latinDigits(text).replace(named.words, ' ').trim() } : { per: null, rest: text };
}

const PERIODS_OF_HEADINGS: readonly (readonly [per: PayPeriod, words: RegExp])[] = [
  ['HOUR', /hour|ម៉ោង/iu],
  ['DAY', /(?<!holi)\bday|daily|ថ្ងៃ/iu],
  ['WEEK', /week|សប្តាហ៍|សប្ដាហ៍/iu],
  ['MONTH', /month|ខែ/iu],
];
/** The period that the heading of a pay names, as `Monthly salary` and `ប្រាក់ខែ`. */
export function periodNamed(heading: string): PayPeriod | undefined {
  const [named, ...others] = PERIODS_OF_HEADINGS.filter(([, words]) => words.test(heading));
  return others.length === 0 ? named?.[0] : undefined;
}

/** The currency that a heading names. */
export function currencyNamed(heading: string): string | undefined {
  const codes = heading
    .replaceAll('$', ' usd ')
    .replaceAll('៛', ' khr ')
    .split(/[^\p{L}\p{M}]+/u);
  const [code, ...others] = new Set(codes.flatMap((word) => codeNamed(CURRENCY_WORDS, word) ?? []));
  return others.length === 0 ? code : undefined;
}

/** The currency of a typed pay, also of one with several amounts. */
export const currencyIn = (text: string): string | null => payCell(periodTyped(text).rest, '').currency ?? payCodes(text)[0]?.split(' ')[1] ?? null;

const AMOUNT = String.raw`\d[\d.,]*`;
const UNIT = String.raw`(?:us ?\$|\$|usd|(?:us )?dollars?|ដុល្លារ|៛|khr|riels?|រៀល|មុ?[៉ឺុ]+ន(?: ?រៀល)?|mue?n|meun|moeun)`;
const RANGE = new RegExp(`(${UNIT})?\\s*(${AMOUNT})\\s*(${UNIT})?\\s*(?:-|–|—|~|\\bto\\b|ដល់)\\s*(${UNIT})?\\s*(${AMOUNT})\\s*(${UNIT})?`, 'iu');
const ONE_AMOUNT = new RegExp(`^(?:${UNIT})?\\s*${AMOUNT}\\s*(?:${UNIT})?$`, 'iu');
const WITH_UNIT = new RegExp(`(?:${UNIT})\\s*${AMOUNT}|${AMOUNT}\\s*(?:${UNIT})`, 'giu');

/** The amounts, as `250 USD`, of a pay with several or with more words: `250-300$`, `200$ + lunch`. None for a plain one. */
export function payCodes(text: string): readonly string[] {
  const typed = periodTyped(text).rest;
  if (isAmount(payCell(typed, '').amount)) return [];
  const plain = latinDigits(typed);
  if (ONE_AMOUNT.test(plain)) return [];
  const [, before, least = '', afterLeast, beforeMost, most = '', after] = RANGE.exec(plain) ?? [];
  const unit = after ?? beforeMost ?? afterLeast ?? before ?? '';
  const amounts = least === '' ? [...plain.matchAll(WITH_UNIT)].map(([one]) => one) : [`${least} ${unit}`, `${most} ${unit}`];
  const read = amounts.map((one) => payCell(one.trim(), '')).filter(({ amount }) => isAmount(amount));
  return [...new Set(read.map(({ amount, currency }) => `${amount ?? ''} ${currency ?? ''}`.trim()))].slice(0, MOST_AMOUNTS);
}

const MOST_AMOUNTS = 4;
const isAmount = (amount: string | null): boolean => /^\d+(?:\.\d+)?$/.test(amount ?? '');

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

/** By their names, the usual misspellings and the abbreviations of calendars. */
const KHMER_DAYS = ['ចន្ទ|ច័ន្ទ|ច័ន្ទ|ចន្ទ័|ច', 'អង្គារ|អង្គា|អ', 'ពុធ|ពុទ្ធ|ពុ', 'ព្រហស្បតិ៍|ព្រហស្បត្តិ៍|ព្រហស្បត្តិ|ព្រហស្បតិ|ព្រហ|ព្រ', 'សុក្រ|សុក្រ៍|សុ', 'សៅរ៍|សៅរ|សៅ|ស', 'អាទិត្យ|អា'].map(
  (names) => names.split('|'),
);
const EVERY_DAY =
  /^(?:every ?day|daily|(?:all|any)(?: ?days?| ?time)?|7 ?days?(?: (?:a|per) week)?|full week|7\/7|រាល់ថ្ងៃ|គ្រប់ថ្ងៃ|ពេញសប្តាហ៍|ពេញសប្ដាហ៍|៧ថ្ងៃ|៧ ថ្ងៃ|ថ្ងៃណាក៏បាន)$/;
const WORKWEEK = /^(?:every |on |all )?week ?days?$/;
const WEEKEND = /^(?:every |on |at )?(?:the )?week ?ends?$|^ចុងសប្តាហ៍$|^ចុងសប្ដាហ៍$/;
const UNTIL = /\s*(?:-|–|—|~|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|ដល់)\s*/iu;

/** Two days begin with each of the others. */
const ONE_LETTER: ReadonlySet<string> = new Set(['m', 'w', 'f']);

function weekdayIndex(text: string): number {
  const day = normalizedText(text).replace(/^ថ្ងៃ|\.$/g, '');
  const at = WEEKDAYS.findIndex(
    (name) =>
      (day.length >= 2 || ONE_LETTER.has(day)) && (name.toLowerCase().startsWith(day) || (day.endsWith('s') && name.toLowerCase() === day.slice(0, -1))),
  );
  return at >= 0 ? at : KHMER_DAYS.findIndex((names) => names.includes(day));
}

/** As in `5 days, Mon to Fri`: the days that follow count. */
const NUMBER_OF_DAYS = /^\s*[\d០-៩]\s*(?:days?\b|ថ្ងៃ)\s*(?:(?:a|per) week|\/ ?week)?[\s,:(]+(?=.*\p{L})|\)\s*$/giu;
/** As in `Mon-Sat (Sunday off)`. */
const DAY_OFF = /[\s,(]*\b(\p{L}{3,9})\s+off\b\)?/giu;
const EXCEPT = /[\s,(]*(?:\b(?:except(?: for| on)?|but not|without)\b|លើកលែងតែ|លើកលែង|ឈប់(?:សម្រាក)?)\s*/iu;

/**
 * Weekdays by their names in English or Khmer or the beginning of them, as a list, `Mon-Sat`, `weekdays` or `every day
 * except Sunday`; another text unchanged.
 */
export function weekdaysCell(text: string): string[] {
  const [all = '', left, ...others] = text.replace(DAY_OFF, ' except $1').replace(NUMBER_OF_DAYS, '').split(EXCEPT);
  if (left === undefined) return listedDays(all);
  const [days, free] = [all === '' ? [...WEEKDAYS] : listedDays(all), listedDays(left.replace(/\)\s*$/, ''))];
  const isKnown = [...days, ...free].every((day) => WEEKDAYS.some((one) => one === day));
  return isKnown && others.length === 0 ? days.filter((day) => !free.includes(day)) : [text];
}

function listedDays(text: string): string[] {
  if (EVERY_DAY.test(normalizedText(text))) return [...WEEKDAYS];
  if (WORKWEEK.test(normalizedText(text))) return WEEKDAYS.slice(0, 5);
  if (WEEKEND.test(normalizedText(text))) return WEEKDAYS.slice(5);
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

/** A number of people: `3`, `3 people` or `៣ នាក់`. */
export const countCell = (text: string): number | string | null =>
  wholeNumber(text.replace(/^(\s*[\d០-៩]+)\s*(?:people|persons?|pax|workers?|positions?|នាក់|កន្លែង)\s*$/iu, '$1').trim());

const NO_END = /^(?:permanent|no limit|unlimited|indefinite|undetermined|long[ -]?term|open[ -]?ended|គ្មានកំណត់|មិនកំណត់|អចិន្ត្រៃយ៍|រយៈពេលវែង)$/;

/** The length of a contract in months: `12`, `6 months`, `1 year` or `៦ ខែ`; none where it has no fixed end. */
export function monthsCell(text: string): number | string | null {
  const typed = latinDigits(text).trim();
  if (NO_END.test(normalizedText(typed))) return null;
  const [, count, unit = ''] = /^(\d{1,3})\s*(months?|mo|m|ខែ|years?|yrs?|y|ឆ្នាំ)?\.?$/iu.exec(typed) ?? [];
  return count === undefined ? wholeNumber(text) : Number(count) * (/^(?:y|ឆ្នាំ)/iu.test(unit) ? 12 : 1);
}
