import { addDays, addMonths, isLocalDate, type LocalDate } from '../local-date';
import { parseDay, parseTime } from '../typed-days';
import { latinDigits } from '../typed-digits';
import { normalizedText, orNull } from './import-file';

/** The days that a spreadsheet's number can mean here: 1954 to 2099. A shorter number is no day. */
const [SERIAL, FIRST_DAY] = [/^[2-7]\d{4}$/, '1899-12-30'] as const;

/** A day of a partner's sheet: in any form that a page reads, or the number that a spreadsheet stores for it. */
export function dayCell(text: string, today: LocalDate): string | null {
  const typed = latinDigits(text);
  return orNull(SERIAL.test(typed) ? addDays(FIRST_DAY, Number(typed)) : parseDay(text, { today, isBirthDate: false }));
}

type Part = 'start' | 'middle' | 'end';

const MIDDLE_DAY = 15;

const PARTS: readonly (readonly [part: Part, words: RegExp])[] = [
  ['start', /^(?:(?:early|beginning|start|first (?:day|week))(?: of| in)?(?: the)? |ដើម\s*)/u],
  ['middle', /^(?:(?:mid|middle)(?: of| in)?(?: the)?[ -]|(?:ពាក់)?(?:កណ្តាល|កណ្ដាល)\s*)/u],
  ['end', /^(?:(?:end|last day)(?: of)?(?: the)? |ចុង\s*)/u],
];
const START = /^(?:available|ready|can start|starting|start|អាចចាប់ផ្តើម|អាចចាប់ផ្ដើម)\s*/u;
const OPENING =
  /^(?:(?:available|ready|can start|starting|start(?! of)) )?(?:(?:from|in|at|on|since) )?(?:the )?(?:(?:អាចចាប់ផ្តើម|អាចចាប់ផ្ដើម)?\s*(?:ចាប់ពី|នៅ|ក្នុង)?\s*)/u;
const NEXT_MONTH = /^(?:next month|the coming month|ខែ\s*(?:ក្រោយ|មុខ|ខាងមុខ|បន្ទាប់))$/u;
const THIS_MONTH = /^(?:this month|ខែ\s*នេះ)$/u;
/** `the end of the month`, without a word for which one, is that of this month. */
const MONTH = /^(?:month|ខែ)$/u;

const IN_A_WHILE = /^(?:in|within|after|ក្នុង|ក្រោយ)?\s*(?:រយៈពេល)?\s*(\d{1,2}|an?|one|two|three|មួយ|ពីរ|បី)\s*(days?|weeks?|wks?|months?|ថ្ងៃ|សប្តាហ៍|សប្ដាហ៍|ខែ)(.*)$/u;
/** Without a word for it, `2 weeks` may be a length. */
const AHEAD = /^(?:in|within|after|ក្នុង|ក្រោយ)|(?:'?s)?\s*(?:from (?:now|today)|time|ទៀត)$/u;
const AFTERWARDS = /^(?:'?s?\s*(?:from (?:now|today)|time)|\s*(?:ទៀត))?$/u;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, មួយ: 1, ពីរ: 2, បី: 3 };

/** `in 2 weeks`, `within a month`, `២ សប្តាហ៍ទៀត`: that long after today; null for another text. */
function inAWhile(typed: string, today: LocalDate): LocalDate | null {
  const [, number = '', unit = '', rest = ''] = IN_A_WHILE.exec(typed) ?? [];
  const count = COUNTS[number] ?? Number(number);
  if (unit === '' || count === 0 || !AHEAD.test(typed) || !AFTERWARDS.test(rest)) return null;
  if (/^(?:month|ខែ)/u.test(unit)) return addMonths(today, count);
  return addDays(today, /^(?:day|ថ្ងៃ)/u.test(unit) ? count : 7 * count);
}

const AFTER_NEW_YEAR = /^(?:after|following)(?: the)? khmer new year(?: holidays?)?$|^(?:ក្រោយ|បន្ទាប់ពី)\s*(?:បុណ្យ)?\s*ចូលឆ្នាំ\s*(?:ខ្មែរ|ថ្មី|ប្រពៃណី)*$/u;
/** The Khmer new year ends on 16 April. */
const DAY_AFTER_NEW_YEAR = '04-17';

function afterNewYear(typed: string, today: LocalDate): LocalDate | null {
  if (!AFTER_NEW_YEAR.test(typed)) return null;
  const day = `${today.slice(0, 4)}-${DAY_AFTER_NEW_YEAR}`;
  return day >= today ? day : addMonths(day, 12);
}

interface VagueMonth {
  /** Null without a word for a part. */
  readonly part: Part | null;
  readonly first: LocalDate;
}

/** `next month`, `end of January 2027`, `ខែក្រោយ`; null for a text that names no month, or one that is over. */
function vagueMonth(text: string, today: LocalDate): VagueMonth | null {
  const typed = normalizedText(text)
    .replace(/[!.]+$/, '')
    .replace(OPENING, '');
  const [part, words] = PARTS.find(([, opening]) => opening.test(typed)) ?? [null, ''];
  const first = firstOfMonth(typed.replace(words, ''), part, today);
  return first === null ? null : { part, first };
}

function firstOfMonth(month: string, part: Part | null, today: LocalDate): LocalDate | null {
  const thisMonth = `${today.slice(0, 7)}-01`;
  if (NEXT_MONTH.test(month)) return addMonths(thisMonth, 1);
  if (THIS_MONTH.test(month) || (part !== null && MONTH.test(month))) return thisMonth;
  if (!/\p{L}/u.test(month)) return null;
  const first = parseDay(`1 ${month}`, { today, isBirthDate: false });
  if (!isLocalDate(first) || !first.endsWith('-01')) return null;
  // without a year the month that is nearest to today counts, and no one plans for one that is over
  return /\d{4}$/.test(month) || first >= thisMonth ? first : null;
}

const lastOfMonth = (first: LocalDate): LocalDate => addDays(addMonths(first, 1), -1);

/**
 * The first day in a month that is named without a day: its first, the 15th of its middle, the last of its end. Also
 * `in 2 weeks` and `after Khmer New Year`.
 */
function vagueStart(text: string, today: LocalDate): LocalDate | null {
  const typed = latinDigits(normalizedText(text))
    .replace(/[!.]+$/, '')
    .replace(START, '');
  const spoken = inAWhile(typed, today) ?? afterNewYear(typed, today);
  if (spoken !== null) return spoken;
  const month = vagueMonth(text, today);
  if (month === null) return null;
  if (month.part === 'end') return lastOfMonth(month.first);
  return month.part === 'middle' ? addDays(month.first, MIDDLE_DAY - 1) : month.first;
}

/** The last day for something at `the end of January`. A month alone is no last day: it may mean its first or its last. */
function vagueDeadline(text: string, today: LocalDate): LocalDate | null {
  const month = vagueMonth(text, today);
  return month?.part === 'end' ? lastOfMonth(month.first) : null;
}

const NOW =
  /^(?:available |starting |start |ready |from |can start )?(?:now|today|immediately|immediate|immediately available|available|ready|any ?(?:time|day)|asap|a\.s\.a\.p\.?|as soon as possible|at once|right away|straight away|urgent|urgently)$|^(?:ចាប់ពី|អាចចាប់ផ្តើម|អាចចាប់ផ្ដើម)?(?:ឥឡូវ|ឥឡូវនេះ|ថ្ងៃនេះ|ភ្លាម|ភ្លាមៗ|ភ្លាម ៗ|បន្ទាន់|រួចរាល់|ពេលណាក៏បាន|ថ្ងៃណាក៏បាន)$/u;

/** Whether a start is the day on which the file is imported. */
export const isNow = (text: string): boolean => NOW.test(normalizedText(text).replace(/[!.]+$/, ''));

/** A first day: `now` is the day of the import, and `Feb 2030`, `02/2030` or `next month` the first of the month. "Soon" is no day. */
export function startDayCell(text: string, today: LocalDate): string | null {
  if (isNow(text)) return today;
  const day = dayCell(text, today);
  if (isLocalDate(day ?? '')) return day;
  const first = /\d{4}\s*$/.test(latinDigits(text)) ? dayCell(`1 ${text}`, today) : '';
  return isLocalDate(first ?? '') ? first : (vagueStart(text, today) ?? day);
}

/** A last day, also as `end of January`. */
export function lastDayCell(text: string, today: LocalDate): string | null {
  const day = dayCell(text, today);
  return isLocalDate(day ?? '') ? day : (vagueDeadline(text, today) ?? day);
}

/** The same for work that cannot start in the past: the rest of this month begins today. */
export function workStartCell(text: string, today: LocalDate): string | null {
  const day = startDayCell(text, today);
  return day !== null && day < today && isOpenStart(text, today) ? today : day;
}

/** Whether the first day of work depends on the day of the import. */
export const isOpenStart = (text: string, today: LocalDate): boolean =>
  isNow(text) || (dayCell(text, today) !== startDayCell(text, today) && startDayCell(text, today)?.slice(0, 7) === today.slice(0, 7));

/** For so long the same file with `now` in it finds what it registered on an earlier day. Our rule. */
const DAYS_OF_NOW = 180;

/** Whether a record that starts on a day may come from an earlier import of a row that starts now. */
export const mayBeNow = (day: LocalDate, today: LocalDate): boolean => day <= today && day >= addDays(today, -DAYS_OF_NOW);

/** The first days of records that a row may have made already: several for `now` and `next month`, which another day may have read. */
export function earlierStarts(text: string, today: LocalDate): LocalDate[] {
  const day = startDayCell(text, today) ?? '';
  if (!isLocalDate(day)) return [];
  if (!isNow(text) && vagueStart(text, today) === null) return [day];
  const days = Array.from({ length: DAYS_OF_NOW + 1 }, (_, away) => startDayCell(text, addDays(today, -away)) ?? '');
  return [...new Set(days.filter(isLocalDate))];
}

const UNTIL = /\s*(?:-|–|—|~|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b|ដល់)\s*/iu;
const hourOf = (time: string | null): number => (/^\d\d:\d\d$/.test(time ?? '') ? Number(time?.slice(0, 2)) : Number.NaN);
const isBare = (text: string): boolean => !/(?!h)\p{L}/iu.test(text.replace(/^ម៉ោង/u, ''));

const twoDigits = (hours: number): string => String(hours).padStart(2, '0');
const otherHalf = (time: string): string => `${twoDigits((hourOf(time) + 12) % 24)}${time.slice(2)}`;

/** The two times of a day as one code: `07:00-16:00`. */
export const hoursCode = (from: string, to: string): string => `${from}-${to}`;

/** What words for a part of the day may mean, the most usual hours first. */
const HOURS_OF_WORDS: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/^(?:only )?(?:in the )?mornings?(?: only| shift)?$|^(?:ពេល)?ព្រឹក$/, ['07:00-12:00', '06:00-12:00', '08:00-12:00']],
  [/^(?:only )?(?:in the )?afternoons?(?: only| shift)?$|^(?:ពេល)?រសៀល$/, ['13:00-17:00', '12:00-18:00']],
  [/^(?:only )?(?:in the )?evenings?(?: only| shift)?$|^(?:ពេល)?ល្ងាច$/, ['17:00-22:00', '16:00-20:00']],
  [
    /^(?:all|full|whole|the whole|during the)? ?(?:day|time|day ?time|full ?time)$|^full-time$|^(?:ពេញមួយថ្ងៃ|ពេញថ្ងៃ|ពេលថ្ងៃ|ពេញម៉ោង)$/,
    ['07:00-17:00', '08:00-17:00', '06:00-18:00'],
  ],
  [/^(?:at )?(?:any|all)(?: ?times?| hours?)?$|^flexible(?: hours?)?$|^(?:ពេលណាក៏បាន|ម៉ោងណាក៏បាន|គ្រប់ម៉ោង|គ្រប់ពេល)$/, ['06:00-22:00', '07:00-17:00', '00:00-23:59']],
];

/** The end in a column of its own: a plain 4 after a plain 7 is 16:00, because no one works from 7:00 until 4:00. */
export function afternoonEnd(from: string, to: string): string {
  const [first, last] = [timeCell(from) ?? '', timeCell(to) ?? ''];
  const isBefore = last < first && hourOf(first) <= NOON && hourOf(last) <= NOON;
  // 04:00 is written by a clock of 24 hours
  return isBefore && isBare(to) && !/^0\d/.test(latinDigits(to)) ? otherHalf(last) : to;
}

const NOON = 12;

/**
 * What `7-4` or `1-5pm` may mean, where the half of the day is not clear: the times in the day first. Empty for hours
 * that are clear, and for a text that is no hours.
 */
export function possibleHours(text: string): readonly (readonly [from: string, to: string])[] {
  const spoken = HOURS_OF_WORDS.find(([words]) => words.test(normalizedText(text)))?.[1];
  if (spoken) return spoken.map((code) => code.split('-') as [string, string]);
  const { from, to, isUnclear } = readHours(text);
  if (!isUnclear) return [];
  const [first, last] = [timeCell(from) ?? '', timeCell(to) ?? ''];
  const noon = [first, isBare(to) ? otherHalf(last) : last] as const;
  const other = [otherHalf(first), last] as const;
  return isBare(to) ? [noon, other] : [other, noon];
}

/** Between two parts of a day, as in `7-11 and 1-5`. */
const AND = /\s*(?:[&,;+]|\band\b|និង)\s*/iu;
/** With a longer break it is no day of work with its lunch. */
const MOST_BREAK_HOURS = 3;

/** The first and last time of a day in several parts; a part that would be before another one is in the afternoon. */
function wholeDay(text: string): readonly [from: string, to: string] | undefined {
  const parts = text.split(AND).map(readHours);
  const read: (readonly [from: string, to: string])[] = [];
  for (const { from, to, isUnclear } of parts) {
    const before = read.at(-1)?.[1];
    const [first, last] = [timeCell(from) ?? '', timeCell(to) ?? ''];
    const isAfternoon = before !== undefined && hourOf(before) <= NOON && isBare(from) && first < before && hourOf(last) <= NOON;
    const part = isAfternoon ? [otherHalf(first), otherHalf(last)] : [first, last];
    const [begins = '', ends = ''] = part;
    const isNext = before === undefined || (begins >= before && hourOf(begins) - hourOf(before) <= MOST_BREAK_HOURS);
    if (isUnclear || Number.isNaN(hourOf(begins)) || Number.isNaN(hourOf(ends)) || ends <= begins || !isNext) return undefined;
    read.push([begins, ends]);
  }
  const [first, last] = [read[0], read.at(-1)];
  return first && last && read.length > 1 ? [first[0], last[1]] : undefined;
}

/**
 * The two times of `7:00–17:00`, `7am-5pm`, `7-11 and 1-5` or `៧:០០ ដល់ ១៧:០០`. Where the half of the day is not clear,
 * as in `7-5` or `1-5pm`, it is not guessed: both are the whole text, which is refused.
 */
export function hoursCell(text: string): readonly [from: string, to: string] {
  const day = wholeDay(text);
  if (day) return day;
  const { from, to, isUnclear } = readHours(text);
  return isUnclear ? [text, text] : [from, to];
}

/** The two parts of hours; both are the whole text where it is no hours. */
function readHours(text: string): { readonly from: string; readonly to: string; readonly isUnclear: boolean } {
  const [from = '', to = '', ...others] = latinDigits(text)
    .replace(/^(?:from|ពី)\s*/iu, '')
    .split(UNTIL);
  const [first, last] = [hourOf(timeCell(from)), hourOf(timeCell(to))];
  if (to === '' && !Number.isNaN(first)) return { from, to: '', isUnclear: false };
  if (others.length > 0 || Number.isNaN(first) || Number.isNaN(last)) return { from: text, to: text, isUnclear: false };
  if (!isBare(from)) return { from, to: afternoonEnd(from, to), isUnclear: false };
  return { from, to, isUnclear: isBare(to) ? first <= NOON && last <= first : last > NOON && first < last - NOON };
}

const NOON_WORDS = /^(?:12 ?)?(?:noon|mid-?day|ថ្ងៃត្រង់)$/u;

/** A time of day, with or without its seconds and zone. */
export const timeCell = (text: string): string | null =>
  NOON_WORDS.test(latinDigits(normalizedText(text)))
    ? '12:00'
    : orNull(parseTime(latinDigits(text).replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/, '$1')));
