import { ELSEWHERE, MAX_PROVINCES, UNKNOWN_NAME, DICTIONARY_FULL } from '../index/name-dictionary';

/**
 * A trainee or vacancy whose values do not fit the engine's number ranges: a skill part of 65,536 points or
 * more, more provinces than a mask has bits, an invalid code or level. The whole row is rejected, with its
 * id; everything else is unchanged.
 */
export class OutOfRangeError extends RangeError {
  override readonly name = 'OutOfRangeError';

  constructor(
    readonly id: string,
    readonly reason: string,
  ) {
    super(`${id} cannot be indexed: ${reason}.`);
  }
}

/** Checks the values of one trainee or vacancy before any of them is stored. */
export class RangeChecks {
  constructor(private readonly id: string) {}

  /** A whole number within bounds. */
  whole(what: string, value: number, least: number, most: number): number {
    if (!Number.isInteger(value) || value < least || value > most) throw new OutOfRangeError(this.id, `${what} is ${value}, not ${least} to ${most}`);
    return value;
  }

  /** A day as a number such as 20260131. Days compare as their numbers do. */
  day(what: string, day: string): number {
    return this.whole(what, dayNumber(day), FIRST_DAY, LAST_DAY);
  }

  /**
   * An instant with microseconds as whole microseconds since 1970: exact in a double until the year 2255, and
   * in the same order as the text.
   */
  microseconds(what: string, instant: string): number {
    const end = instant.length - 1;
    const isWhole = end === SECONDS_END;
    const fraction = isWhole ? 0 : microseconds(instant, SECONDS_END, end);
    const value = instant[end] === 'Z' ? Date.parse(isWhole ? instant : `${instant.slice(0, SECONDS_END)}Z`) * 1000 + fraction : Number.NaN;
    return this.whole(what, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  }

  /** An occupation of ISCO-08, four digits, as a number. */
  occupation(code: string): number {
    if (!/^\d{4}$/.test(code)) throw new OutOfRangeError(this.id, `the occupation ${code} is not four digits`);
    return Number(code);
  }

  /** A province as a bit number. */
  province(number: number): number {
    if (number === DICTIONARY_FULL) throw new OutOfRangeError(this.id, `it has more provinces than the ${MAX_PROVINCES} that a mask can hold`);
    return number === UNKNOWN_NAME ? ELSEWHERE : number;
  }

  refuse(reason: string): never {
    throw new OutOfRangeError(this.id, reason);
  }
}

/**
 * A day as a number; NaN for an invalid one. It reads digit by digit without creating strings, because it is
 * called often.
 */
export function dayNumber(day: string): number {
  let number = 0;
  for (let at = 0; at < day.length; at++) {
    const digit = day.charCodeAt(at) - DIGIT_0;
    if (digit >= 0 && digit <= 9) number = 10 * number + digit;
    else if (day[at] !== '-') return Number.NaN;
  }
  return number;
}

/** A dot and one to six digits as microseconds; NaN if invalid. Reads digit by digit, as `dayNumber` does. */
function microseconds(text: string, dot: number, end: number): number {
  if (text[dot] !== '.' || end - dot < 2 || end - dot > 7) return Number.NaN;
  let number = 0;
  for (let at = dot + 1; at < dot + 7; at++) {
    const digit = at < end ? text.charCodeAt(at) - DIGIT_0 : 0;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** The position after the seconds of an instant. */
const SECONDS_END = 19;
const DIGIT_0 = 48;
const FIRST_DAY = 10_000_101;
const LAST_DAY = 99_991_231;
