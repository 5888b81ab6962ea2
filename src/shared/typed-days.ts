import { daysBetween, isLocalDate, type LocalDate } from './local-date';
import { latinDigits } from './typed-digits';

const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const clean = (text: string): string => latinDigits(text.replace(NO_WIDTH, ''));

/** By what two digits of a year are completed, and a day without a year. */
export interface YearJudge {
  readonly today: LocalDate;
  /** A birth date, which is never in the future. */
  readonly isBirthDate: boolean;
}

/** Further from today than this, the century is not guessed. Our rule: plans and work reach less far. */
const MAX_YEARS_AWAY = 40;
/** The Buddhist era, which Khmer papers use, is this many years ahead. */
const BUDDHIST_ERA = 543;
const FIRST_BUDDHIST_YEAR = 2400;

const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|មករា)$/,
  /^(?:feb(?:ruary)?|កុម្ភៈ|កុម្ភះ|កុម្ភ)$/,
  /^(?:mar(?:ch)?|មីនា|មិនា)$/,
  /^(?:apr(?:il)?|មេសា)$/,
  /^(?:may|ឧសភា)$/,
  /^(?:june?|មិថុនា)$/,
  /^(?:july?|កក្កដា)$/,
  /^(?:aug(?:ust)?|សីហា)$/,
  /^(?:sept?(?:ember)?|កញ្ញា)$/,
  /^(?:oct(?:ober)?|តុលា)$/,
  /^(?:nov(?:ember)?|វិច្ឆិកា|វិច្ឆកា)$/,
  /^(?:dec(?:ember)?|ធ្នូ)$/,
];

/** A day as typed: its year has four digits, two, or none. */
interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Parses a day typed in the local order of day, month, year, or beginning with the year, with any digits and
 * separators or with the name of the month, into the API's format. A year of the Buddhist era is converted. Two
 * digits of a year, or none, are completed if a day is known from which to judge. Text that is no valid day is
 * returned as typed: one in the order month, day, year is not guessed.
 */
export function parseDay(text: string, judge: YearJudge | null = null): string {
  const typed = clean(text).trim();
  const parts = inNumbers(typed) ?? inWords(typed);
  if (!parts) return typed;
  const { day, month, year } = parts;
  if (year.length !== 4) return (judge && yearNear(judge, parts)) || typed;
  const gregorian = Number(year) >= FIRST_BUDDHIST_YEAR ? String(Number(year) - BUDDHIST_ERA) : year;
  const read = isoDay(gregorian, month, day);
  return isLocalDate(read) ? read : typed;
}

function inNumbers(typed: string): TypedDay | null {
  // programs add a time to a day that has none
  const [, first = '', second = '', third = ''] =
    /^(\d{1,4})[/.\- ]+(\d{1,2})[/.\- ]+(\d{1,4})(?:[T ]+0{1,2}:00(?::00)?(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ??
    [];
  if (first.length === 4 && third.length <= 2) return { year: first, month: second, day: third };
  return first !== '' && first.length <= 2 && (third.length === 4 || third.length === 2) ? { day: first, month: second, year: third } : null;
}

/** `15 Dec 2026`, `December 15, 2026`, `15-Dec-26`, and in Khmer `ថ្ងៃទី១៥ ខែធ្នូ ឆ្នាំ២០២៦`. */
function inWords(typed: string): TypedDay | null {
  const words = typed
    .toLowerCase()
    .replace(/(?:ថ្ងៃ)?ទី|ថ្ងៃ|ខែ|ឆ្នាំ|គ\.ស\.?|ព\.ស\.?/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)(?=[\p{L}])|(?<=[\p{L}\p{M}])(?=\d)/gu, '$1 ')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '');
  const at = words.findIndex((word) => monthOf(word) !== null);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const month = at < 0 ? (numbers.length === 3 && words.length === 3 && /[\u1780-\u17ff]/.test(typed) ? numbers[1] : null) : monthOf(words[at] ?? '');
  if (!month || at > 1) return null;
  const others = at < 0 ? [numbers[0], numbers[2]] : numbers;
  if (words.length > 3 || (at >= 0 && numbers.length !== words.length - 1)) return null;
  const [day = '', year = ''] = others;
  return day.length <= 2 && day !== '' && (year.length === 4 || year.length === 2 || year === '') ? { day, month, year } : null;
}

function monthOf(word: string): string | null {
  const at = MONTHS.findIndex((names) => names.test(word));
  return at < 0 ? null : String(at + 1);
}

const isoDay = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/**
 * The day in the century nearest to today, and of a birth date the last one that has come; of a day without a
 * year the one nearest to today. Null if there is none, or none near enough.
 */
function yearNear({ today, isBirthDate }: YearJudge, { day, month, year }: TypedDay): LocalDate | null {
  const distance = (one: LocalDate): number => Math.abs(daysBetween(one, today));
  if (year === '') {
    if (isBirthDate) return null;
    const near = [-1, 0, 1].map((away) => isoDay(String(Number(today.slice(0, 4)) + away), month, day)).filter(isLocalDate);
    return near.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
  }
  const century = Number(today.slice(0, 2));
  const days = [century - 1, century, century + 1].map((one) => isoDay(`${one}${year}`, month, day)).filter(isLocalDate);
  if (isBirthDate) return days.findLast((one) => one <= today) ?? null;
  return days.find((one) => distance(one) <= MAX_YEARS_AWAY * 365) ?? null;
}

/** Words for a time of day: the hours of a twelve-hour clock that each can follow, and what is added to them. */
const DAYTIMES: readonly { readonly word: RegExp; readonly hours: readonly [number, number]; readonly add: number }[] = [
  { word: /^(?:am|ព្រឹក)$/, hours: [1, 11], add: 0 },
  { word: /^am$/, hours: [12, 12], add: -12 },
  { word: /^pm$/, hours: [1, 11], add: 12 },
  { word: /^(?:pm|ថ្ងៃត្រង់)$/, hours: [12, 12], add: 0 },
  { word: /^រសៀល$/, hours: [1, 5], add: 12 },
  { word: /^ល្ងាច$/, hours: [3, 7], add: 12 },
  { word: /^យប់$/, hours: [6, 11], add: 12 },
];

/**
 * `8`, `8h`, `8:30`, `8h30` and `0830`, in any digits, become `08:00` and `08:30`. With a word for the time of day,
 * `2 pm` and `២ រសៀល` become `14:00`. A word that does not fit its hour is not guessed: the text is returned as
 * typed, and so is refused with an example.
 */
export function parseTime(text: string): string {
  const typed = clean(text).trim();
  const [, number = '', word = ''] = /^(?:ម៉ោង\s*)?([\d:.h ]*\d)\s*(?:h$)?(.*)$/i.exec(typed) ?? [];
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h ](\d{2}))?$/i.exec(number) ?? /^(\d{1,2})(\d{2})$/.exec(number) ?? [];
  if (hour === undefined) return typed;
  if (word === '') return `${hour.padStart(2, '0')}:${minute}`;
  const spoken = word.toLowerCase().replace(/[.\s]/g, '');
  const daytime = DAYTIMES.find(({ word: words, hours: [first, last] }) => words.test(spoken) && first <= Number(hour) && Number(hour) <= last);
  return daytime ? `${String(Number(hour) + daytime.add).padStart(2, '0')}:${minute}` : typed;
}
