import { addDays, type LocalDate } from '../local-date';
import { parseDay, parseTime } from '../typed-days';
import { latinDigits } from '../typed-digits';
import { orNull } from './import-file';

/** The days that a spreadsheet's number can mean here: 1954 to 2099. A shorter number is no day. */
const [SERIAL, FIRST_DAY] = [/^[2-7]\d{4}$/, '1899-12-30'] as const;

/** A day of a partner's sheet: in any form that a page reads, or the number that a spreadsheet stores for it. */
export function dayCell(text: string, today: LocalDate): string | null {
  const typed = latinDigits(text);
  return orNull(SERIAL.test(typed) ? addDays(FIRST_DAY, Number(typed)) : parseDay(text, { today, isBirthDate: false }));
}

/** A time of day, with or without its seconds and zone. */
export const timeCell = (text: string): string | null =>
  orNull(parseTime(latinDigits(text).replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/, '$1')));
