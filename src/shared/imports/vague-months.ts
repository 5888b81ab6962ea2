import { addDays, addMonths, isLocalDate, type LocalDate } from '../local-date';
import { parseDay } from '../typed-days';
import { normalizedText } from './import-file';

type Part = 'start' | 'middle' | 'end';

const MIDDLE_DAY = 15;

const PARTS: readonly (readonly [part: Part, words: RegExp])[] = [
  ['start', /^(?:(?:early|beginning|start|first (?:day|week))(?: of| in)?(?: the)? |ដើម\s*)/u],
  ['middle', /^(?:(?:mid|middle)(?: of| in)?(?: the)?[ -]|(?:ពាក់)?(?:កណ្តាល|កណ្ដាល)\s*)/u],
  ['end', /^(?:(?:end|last day)(?: of)?(?: the)? |ចុង\s*)/u],
];
const OPENING =
  /^(?:(?:available|ready|can start|starting|start(?! of)) )?(?:(?:from|in|at|on|since) )?(?:the )?(?:(?:អាចចាប់ផ្តើម|អាចចាប់ផ្ដើម)?\s*(?:ចាប់ពី|នៅ|ក្នុង)?\s*)/u;
const NEXT_MONTH = /^(?:next month|the coming month|ខែ\s*(?:ក្រោយ|មុខ|ខាងមុខ|បន្ទាប់))$/u;
const THIS_MONTH = /^(?:this month|ខែ\s*នេះ)$/u;
/** `the end of the month`, without a word for which one, is that of this month. */
const MONTH = /^(?:month|ខែ)$/u;

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

/** The first day in a month that is named without a day: its first, the 15th of its middle, the last of its end. */
export function vagueStart(text: string, today: LocalDate): LocalDate | null {
  const month = vagueMonth(text, today);
  if (month === null) return null;
  if (month.part === 'end') return lastOfMonth(month.first);
  return month.part === 'middle' ? addDays(month.first, MIDDLE_DAY - 1) : month.first;
}

/** The last day for something at `the end of January`. A month alone is no last day: it may mean its first or its last. */
export function vagueDeadline(text: string, today: LocalDate): LocalDate | null {
  const month = vagueMonth(text, today);
  return month?.part === 'end' ? lastOfMonth(month.first) : null;
}
