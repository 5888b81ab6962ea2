import { isLocalDate } from '../local-date';
import { latinDigits } from '../typed-digits';
import { WEEKDAYS } from '../weekdays';
import { hoursCell, startDayCell, timeCell } from './date-cells';
import type { ColumnClues } from './import-file';
import { currencyCell, payCell, weekdaysCell } from './import-cells';

/** The words of each column as one text. */
export const clueWords = (words: Readonly<Record<string, string>>): ColumnClues['words'] =>
  Object.fromEntries(Object.entries(words).map(([column, text]) => [column, text.split(' ')]));

/** Only the form of a day counts here, and every day has one. */
const ANY_DAY = '2000-01-01';
export const isDay = (text: string): boolean => isLocalDate(startDayCell(text, ANY_DAY) ?? '');
export const isDays = (text: string): boolean => weekdaysCell(text).every((day) => WEEKDAYS.some((one) => one === day));
export const isNumber = (text: string): boolean => /^\d{1,6}(?:\.0+)?\D{0,12}$/u.test(latinDigits(text).trim());
const isTimeOfDay = (text: string | null): boolean => /^\d\d:\d\d$/.test(text ?? '');
export const isTime = (text: string): boolean => isTimeOfDay(timeCell(text));
export const isPay = (text: string): boolean => /^[\d.,\s]+$/.test(payCell(text, '').amount ?? '');
export const hasCurrency = (text: string): boolean => payCell(text, '').currency !== null;
export const isCurrency = (text: string): boolean => ['USD', 'KHR'].includes(currencyCell(text) ?? '');

const BOTH_TIMES = /\d.*(?:-|–|—|\bto\b|\buntil\b|ដល់).*\d/iu;
/** Also where the half of the day is not clear. */
export const areHours = (text: string): boolean =>
  BOTH_TIMES.test(latinDigits(text)) && !isDay(text) && (hoursCell(text).every(isTime) || !/[^\d\s:.h–—-]/iu.test(latinDigits(text)));
