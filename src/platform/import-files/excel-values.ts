import { addDays } from '../../shared/local-date';

/** The formats for days and times that a workbook does not define itself (ECMA-376 part 1, 18.8.30), and East Asian ones. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number format shows a number as a day or time: it has letters of one outside texts and brackets. */
export function isDayOrTimeFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => first <= id && id <= last);
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}

const [MINUTES_OF_DAY, LAST_SERIAL] = [1_440, 2_958_465];
/** Serial 60 is 29 February 1900, which did not exist; days after it count from a day earlier. */
const [FIRST_DAY, FIRST_DAY_BEFORE_60, FIRST_DAY_1904] = ['1899-12-30', '1899-12-31', '1904-01-01'] as const;

/** A number of a sheet as text: a day as `2026-11-02`, a time as `08:00`, another number without an exponent. */
export function excelText(value: string, isDayOrTime: boolean, isFrom1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (!isDayOrTime || number < 0 || number > LAST_SERIAL) return plainNumber(number);
  const day = Math.floor(number);
  const minute = Math.round((number - day) * MINUTES_OF_DAY);
  if (day === 0) return timeText(minute % MINUTES_OF_DAY);
  const date = addDays(isFrom1904 ? FIRST_DAY_1904 : day < 60 ? FIRST_DAY_BEFORE_60 : FIRST_DAY, day);
  return minute === 0 || minute === MINUTES_OF_DAY ? date : `${date} ${timeText(minute)}`;
}

const timeText = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Sums of fractions have many digits, as 208.49999999999997. */
const plainNumber = (number: number): string => (Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(12))));
