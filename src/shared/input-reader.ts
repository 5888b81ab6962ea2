import { isId } from './ids';
import { isLocalDate, type LocalDate } from './local-date';
import { CURRENCIES, type Currency, type Money, PAY_PERIODS, readAmount } from './money';
import { invalid, type Problem, type ProblemCode, type Refusal } from './refusal';

/**
 * Maximum length of the display name that others see in referrals; the page's form step checks the same limit
 * as the API.
 */
export const MAX_DISPLAY_NAME_LENGTH = 80;
/** The code of a language: two letters (ISO 639-1), or Cambodian Sign Language, which has none. */
export const LANGUAGE_CODE = /^(?:[a-z]{2}|csx)$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one input object field by field and collects all problems, so that a person sees them together. An
 * invalid field yields a harmless placeholder; `result` then refuses the whole input.
 */
export class InputReader {
  constructor(
    private readonly input: Fields,
    private readonly prefix = '',
    readonly problems: Problem[] = [],
  ) {}

  /** Records one problem per field: only the first one is reported. */
  refuse(field: string, problem: ProblemCode, limit?: string | number): void {
    const path = this.prefix + field;
    if (this.problems.every((existing) => existing.path !== path)) this.problems.push({ path, problem, ...(limit === undefined ? {} : { limit }) });
  }

  /** Whether any of these fields has a problem; checks that depend on them are then skipped. */
  hasProblem(...fields: readonly string[]): boolean {
    return fields.some((field) => this.problems.some(({ path }) => path === this.prefix + field));
  }

  /**
   * Text without control characters, 1 to `max` characters; whitespace and invisible characters are trimmed.
   */
  text(field: string, max: number): string {
    const text = this.optionalText(field, max);
    if (text === null) this.refuse(field, 'EMPTY');
    return text ?? '';
  }

  optionalText(field: string, max: number): string | null {
    const value = this.input[field];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string' || !isReadable(value)) return (this.refuse(field, 'UNREADABLE'), null);
    const text = trimInvisible(value.normalize('NFC'));
    if (text.length > max) return (this.refuse(field, 'TOO_LONG', max), null);
    return text === '' ? null : text;
  }

  integer(field: string, min: number, max: number): number {
    const value = this.optionalInteger(field, min, max);
    if (value === null && (this.input[field] === undefined || this.input[field] === null)) this.refuse(field, 'EMPTY');
    return value ?? min;
  }

  optionalInteger(field: string, min: number, max: number): number | null {
    const value = this.input[field];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'number' || !Number.isInteger(value)) return (this.refuse(field, 'NOT_A_NUMBER'), null);
    // where the minimum is not negative, a negative number is not accepted as a number
    if (value < 0 && min >= 0) return (this.refuse(field, 'NOT_A_NUMBER'), null);
    if (value < min) return (this.refuse(field, 'TOO_SMALL', min), null);
    if (value > max) return (this.refuse(field, 'TOO_BIG', max), null);
    return value;
  }

  flag(field: string): boolean {
    return this.input[field] === true;
  }

  choice<T extends string>(field: string, allowed: readonly T[]): T {
    const value = this.optionalChoice(field, allowed);
    if (value === null && (this.input[field] === undefined || this.input[field] === null)) this.refuse(field, 'EMPTY');
    return value ?? (allowed[0] as T);
  }

  optionalChoice<T extends string>(field: string, allowed: readonly T[]): T | null {
    const value = this.input[field];
    if (value === undefined || value === null) return null;
    if (allowed.includes(value as T)) return value as T;
    this.refuse(field, 'NOT_ALLOWED', allowed.join(', '));
    return null;
  }

  id(field: string): string {
    const value = this.input[field];
    if (value === undefined || value === null || value === '') return (this.refuse(field, 'EMPTY'), '');
    if (!isId(value)) return (this.refuse(field, 'UNKNOWN'), '');
    return value.toLowerCase();
  }

  date(field: string): LocalDate {
    const value = this.optionalDate(field);
    if (value === null && (this.input[field] === undefined || this.input[field] === null || this.input[field] === '')) this.refuse(field, 'EMPTY');
    return value ?? '2000-01-01';
  }

  optionalDate(field: string): LocalDate | null {
    const value = this.input[field];
    if (value === undefined || value === null || value === '') return null;
    if (isLocalDate(value)) return value;
    this.refuse(field, 'NOT_A_DATE');
    return null;
  }

  /** A time of day as `HH:MM`, in minutes after midnight. */
  time(field: string): number {
    const value = this.input[field];
    if (value === undefined || value === null || value === '') return (this.refuse(field, 'EMPTY'), 0);
    const match = typeof value === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) : null;
    if (!match) return (this.refuse(field, 'NOT_A_TIME'), 0);
    return Number(match[1]) * 60 + Number(match[2]);
  }

  /** `{ amount: "208.00", currency: USD, per: MONTH }`. */
  money(field: string): Money {
    const value = this.input[field];
    if (typeof value !== 'object' || value === null) return (this.refuse(field, 'EMPTY'), { amount: 0, currency: 'USD', per: 'MONTH' });
    const part = new InputReader(value as Fields, `${this.prefix}${field}.`, this.problems);
    const currency: Currency = part.choice('currency', CURRENCIES);
    const per = part.choice('per', PAY_PERIODS);
    const text = (value as Fields)['amount'];
    const amount = typeof text === 'string' ? readAmount(text, currency) : undefined;
    if (amount === undefined) part.refuse('amount', 'NOT_A_MONEY', `${currency} per ${per}`);
    return { amount: amount ?? 0, currency, per };
  }

  /** A list of objects, each read by `read`; at most `max`. */
  list<T>(field: string, max: number, read: (item: InputReader, at: number) => T): T[] {
    const value = this.input[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return (this.refuse(field, 'UNREADABLE'), []);
    if (value.length > max) return (this.refuse(field, 'TOO_MANY', max), []);
    return value.map((item, at) => read(new InputReader(Object(item) as Fields, `${this.prefix}${field}.${at}.`, this.problems), at));
  }

  /** A list of choices without repeats. */
  choices<T extends string>(field: string, allowed: readonly T[]): T[] {
    const value = this.input[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return (this.refuse(field, 'UNREADABLE'), []);
    if (value.some((one) => !allowed.includes(one as T))) return (this.refuse(field, 'NOT_ALLOWED', allowed.join(', ')), []);
    return [...new Set(value as T[])];
  }

  /** Text of one fixed shape, such as a province code; `UNKNOWN` when it has another. */
  code(field: string, shape: RegExp): string {
    const text = this.text(field, 60);
    if (text !== '' && !shape.test(text)) this.refuse(field, 'UNKNOWN');
    return text;
  }

  /** A list of texts of one fixed shape, without repeats; at most `max`. */
  codes(field: string, max: number, shape: RegExp): string[] {
    const texts = this.plainList(field, max).map((value, at) => {
      if (typeof value === 'string' && shape.test(value)) return value;
      this.refuse(`${field}.${at}`, 'UNKNOWN');
      return '';
    });
    return [...new Set(texts)];
  }

  /** A list of at most `maxItems` texts of 1 to `max` characters, without repeats. */
  texts(field: string, maxItems: number, max: number): string[] {
    const items = this.plainList(field, maxItems);
    const part = new InputReader(Object.fromEntries(items.map((text, at) => [at, text])), `${this.prefix}${field}.`, this.problems);
    return [...new Set(items.map((_, at) => part.text(String(at), max)))];
  }

  /** A list of ids, without repeats; at most `max`. */
  ids(field: string, max: number): string[] {
    const ids = this.plainList(field, max).map((value, at) => {
      if (isId(value)) return value.toLowerCase();
      this.refuse(`${field}.${at}`, 'UNKNOWN');
      return '';
    });
    return [...new Set(ids)];
  }

  /** An instant: a Date, or ISO 8601 text with a zone. */
  instant(field: string): Date {
    const value = this.input[field];
    if (value === undefined || value === null || value === '') return (this.refuse(field, 'EMPTY'), new Date(0));
    return readInstant(value) ?? (this.refuse(field, 'NOT_A_TIME'), new Date(0));
  }

  /** A list of instants; at most `max`. */
  instants(field: string, max: number): Date[] {
    return this.plainList(field, max).map((value, at) => readInstant(value) ?? (this.refuse(`${field}.${at}`, 'NOT_A_TIME'), new Date(0)));
  }

  private plainList(field: string, max: number): readonly unknown[] {
    const value = this.input[field];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return (this.refuse(field, 'UNREADABLE'), []);
    if (value.length > max) return (this.refuse(field, 'TOO_MANY', max), []);
    return value as readonly unknown[];
  }

  /** A nested object. */
  part<T>(field: string, read: (part: InputReader) => T): T {
    return read(new InputReader(Object(this.input[field] ?? {}) as Fields, `${this.prefix}${field}.`, this.problems));
  }

  result<T>(value: T): T | Refusal<'INVALID_INPUT'> {
    return this.problems.length > 0 ? invalid(this.problems) : value;
  }
}

/** Invisible characters, such as zero-width spaces, which are often copied along. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;

/**
 * Trims invisible characters at both ends only: within the text they stay, because Khmer separates words with
 * them.
 */
function trimInvisible(text: string): string {
  let [from, until] = [0, text.length];
  while (from < until && INVISIBLE.test(text.charAt(from))) from++;
  while (until > from && INVISIBLE.test(text.charAt(until - 1))) until--;
  return text.slice(from, until);
}

/**
 * Rejects NUL and other control characters, lone surrogates and right-to-left overrides, which deceive a
 * reader or break storage.
 */
function isReadable(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u.test(text);
}

/** Text without a zone is rejected, because JavaScript would read it in the machine's own zone. */
function readInstant(value: unknown): Date | null {
  const isText = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const at = value instanceof Date ? value : isText ? new Date(value) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : at;
}
