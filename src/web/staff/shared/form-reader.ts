import { msg } from '@lingui/core/macro';
import { problemText } from '../../../locales/refusals';
import { isLocalDate } from '../../../shared/local-date';
import type { ProblemCode } from '../../../shared/refusal';
import { latinDigits, wholeNumber } from '../../shared/form/digits';
import { type FormProblem, type FormValues, textOf, textsOf } from '../../shared/form/form-drafts';
import { emptyProblem } from '../../shared/visit/outcomes';
import { dayTyped } from '../../shared/form/typed-days';
import type { Words } from '../../shared/labels/words';

/**
 * Converts a form to the API's types: dates and numbers in Latin or Khmer digits. Collects all values that
 * the API's types cannot hold as problems of their fields.
 */
export class FormReader {
  readonly problems: FormProblem[] = [];

  constructor(
    readonly words: Words,
    readonly values: FormValues,
  ) {}

  get key(): string {
    return textOf(this.values, 'key');
  }

  /** The text as typed. */
  text(name: string): string {
    return textOf(this.values, name).trim();
  }

  /** A required text. The API would report it too, but not together with the values that cannot be sent. */
  needed(name: string): string {
    const text = this.text(name);
    if (text === '') this.refuse(name, 'EMPTY');
    return text;
  }

  optionalText(name: string): string | null {
    return this.text(name) || null;
  }

  day(name: string): string {
    const day = this.optionalDay(name);
    if (day === null) this.refuse(name, 'EMPTY');
    return day ?? '';
  }

  optionalDay(name: string): string | null {
    const text = dayTyped(this.text(name));
    if (text !== '' && !isLocalDate(text)) this.refuse(name, 'NOT_A_DATE');
    return text || null;
  }

  whole(name: string): number {
    const number = this.optionalWhole(name);
    if (number === null) this.refuse(name, 'EMPTY');
    return number ?? 0;
  }

  optionalWhole(name: string): number | null {
    const text = this.text(name);
    if (text === '') return null;
    const number = wholeNumber(text);
    if (number < 0) this.refuse(name, 'NOT_A_NUMBER');
    return number;
  }

  /** `1.5`, also with a comma. */
  decimal(name: string): number {
    const number = this.optionalDecimal(name);
    if (number === null) this.refuse(name, 'EMPTY');
    return number ?? 0;
  }

  optionalDecimal(name: string): number | null {
    const text = latinDigits(this.text(name)).replace(',', '.');
    if (text === '') return null;
    if (!/^\d{1,6}(\.\d{1,4})?$/.test(text)) this.say(name, this.words.t(msg`Write a number, as in 2 or 1.5.`));
    return Number(text) || 0;
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const chosen = allowed.find((value) => value === this.text(name));
    if (chosen === undefined && !this.isTold(name)) this.problems.push(emptyProblem(this.words, name));
    return chosen ?? (allowed[0] as T);
  }

  optionalChoice<T extends string>(name: string, allowed: readonly T[]): T | null {
    return allowed.find((value) => value === this.text(name)) ?? null;
  }

  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    const chosen = textsOf(this.values, name);
    return allowed.filter((value) => chosen.includes(value));
  }

  refuse(name: string, problem: ProblemCode, limit?: number): void {
    this.say(name, problemText(this.words.language, { problem, ...(limit === undefined ? {} : { limit }) }));
  }

  say(field: string, message: string): void {
    if (!this.isTold(field)) this.problems.push({ field, message });
  }

  private isTold(name: string): boolean {
    return this.problems.some(({ field }) => field === name);
  }
}
