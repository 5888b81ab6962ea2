import { msg } from '@lingui/core/macro';
import { isLocalDate } from '../../../../shared/local-date';
import type { ProblemCode } from '../../../../shared/refusal';
import { type FormDescription, type FormField, formInput } from '../../../shared/described-form/form-description';
import { latinDigits, wholeNumber } from '../../../shared/form/digits';
import { type FormProblem, type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { parseDay } from '../../../shared/form/typed-days';
import type { I18n } from '../../../shared/labels/page-i18n';

/**
 * Converts a form to the API's types: dates and numbers in Latin or Khmer digits. Collects all values that
 * the API's types cannot hold as problems of their fields.
 */
export class FormReader {
  readonly problems: FormProblem[] = [];

  constructor(
    readonly i18n: I18n,
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
  requiredText(name: string): string {
    const text = this.text(name);
    if (text === '') this.reject(name, 'EMPTY');
    return text;
  }

  optionalText(name: string): string | null {
    return this.text(name) || null;
  }

  day(name: string): string {
    const day = this.optionalDay(name);
    if (day === null) this.reject(name, 'EMPTY');
    return day ?? '';
  }

  optionalDay(name: string): string | null {
    const text = parseDay(this.text(name));
    if (text !== '' && !isLocalDate(text)) this.reject(name, 'NOT_A_DATE');
    return text || null;
  }

  integer(name: string): number {
    const number = this.optionalInteger(name);
    if (number === null) this.reject(name, 'EMPTY');
    return number ?? 0;
  }

  optionalInteger(name: string): number | null {
    const text = this.text(name);
    if (text === '') return null;
    const number = wholeNumber(text);
    if (number < 0) this.reject(name, 'NOT_A_NUMBER');
    return number;
  }

  /** `1.5`, also with a comma. */
  decimal(name: string): number {
    const number = this.optionalDecimal(name);
    if (number === null) this.reject(name, 'EMPTY');
    return number ?? 0;
  }

  optionalDecimal(name: string): number | null {
    const text = latinDigits(this.text(name)).replace(',', '.');
    if (text === '') return null;
    if (!/^\d{1,6}(\.\d{1,4})?$/.test(text)) this.addProblem(name, this.i18n.t(msg`Enter a number, for example 2 or 1.5.`));
    return Number(text) || 0;
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const selection = allowed.find((value) => value === this.text(name));
    if (selection === undefined && !this.hasProblem(name)) this.problems.push(emptyProblem(this.i18n, name));
    return selection ?? (allowed[0] as T);
  }

  optionalChoice<T extends string>(name: string, allowed: readonly T[]): T | null {
    return allowed.find((value) => value === this.text(name)) ?? null;
  }

  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    const selection = textsOf(this.values, name);
    return allowed.filter((value) => selection.includes(value));
  }

  /** At least one of the allowed values. */
  requiredChoices<T extends string>(name: string, allowed: readonly T[]): T[] {
    const selection = this.choices(name, allowed);
    if (selection.length === 0 && !this.hasProblem(name)) this.problems.push(emptyProblem(this.i18n, name));
    return selection;
  }

  /** The option of a required list that the API validates. */
  selection(name: string): string {
    const value = this.text(name);
    if (value === '' && !this.hasProblem(name)) this.problems.push(emptyProblem(this.i18n, name));
    return value;
  }

  /** The input of a described form. The kind of each field decides what is checked. */
  describedInput<S extends string, C, I>(form: FormDescription<S, C, I>): I {
    for (const [name, field] of Object.entries<FormField<S, C>>(form.fields)) this.check(name, field);
    return formInput(form, this.values);
  }

  reject(name: string, problem: ProblemCode, limit?: number): void {
    this.addProblem(name, this.i18n.problem({ problem, ...(limit === undefined ? {} : { limit }) }));
  }

  addProblem(field: string, message: string): void {
    if (!this.hasProblem(field)) this.problems.push({ field, message });
  }

  private check(name: string, { isRequired, view }: Pick<FormField<string, never>, 'isRequired' | 'view'>): void {
    if (view?.kind === 'number') this.optionalInteger(name);
    if (view?.kind === 'amount') this.optionalDecimal(name);
    if (view?.kind === 'day') this.optionalDay(name);
    if (!isRequired) return;
    const options = view && 'options' in view ? view.options?.(this.i18n).map(({ value }) => value) : undefined;
    if (options) this.requiredChoices(name, options);
    else if (view && view.kind !== 'select' && view.kind !== 'choice') this.requiredText(name);
    else this.selection(name);
  }

  private hasProblem(name: string): boolean {
    return this.problems.some(({ field }) => field === name);
  }
}
