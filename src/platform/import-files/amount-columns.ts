import type { ImportColumns, WithinColumn } from '../../shared/imports/import-file';
import { headingKey, wholeKey } from '../../shared/imports/import-mapping';
import { CURRENCY_WORDS, codeNamed } from '../../shared/imports/value-names';
import { currencyTyped, latinDigits } from '../../shared/typed-digits';

/** A column with the amounts in one currency, as `Pay (USD)`. */
export interface AmountColumn {
  readonly at: number;
  readonly currency: string;
}

/** The currency that a heading names, and the key of the heading without it. */
export function currencyOfHeading(heading: string): { readonly currency: string; readonly key: string } | null {
  const words = wholeKey(heading.replaceAll('$', ' usd ').replaceAll('៛', ' khr ')).split('_');
  const currencies = words.flatMap((word) => codeNamed(CURRENCY_WORDS, word) ?? []);
  const key = headingKey(words.filter((word) => codeNamed(CURRENCY_WORDS, word) === undefined && word !== 'in').join(' '));
  return currencies.length === 1 && key !== '' ? { currency: currencies[0] ?? '', key } : null;
}

/**
 * The columns with the amounts in one currency each; none unless there are several, so that no other column holds the
 * amount.
 * @param columnOf the column of a heading by its index, and by its key without the currency
 */
export function amountColumns(
  cells: readonly string[],
  { within: [within] = [] }: ImportColumns,
  columnOf: (at: number, key: string) => string | null | undefined,
): readonly AmountColumn[] {
  if (!within) return [];
  const amounts = cells.flatMap((heading, at): AmountColumn[] => {
    const named = currencyOfHeading(heading);
    return named && columnOf(at, named.key) === within.other ? [{ at, currency: named.currency }] : [];
  });
  const isElsewhere = cells.some((heading, at) => currencyOfHeading(heading) === null && columnOf(at, headingKey(heading)) === within.other);
  const areDifferent = !isElsewhere && amounts.length > 1 && new Set(amounts.map(({ currency }) => currency)).size === amounts.length;
  return areDifferent ? amounts : [];
}

/** What the columns of amounts hold in a row, and the amounts that contradict each other or their heading. */
export interface RowAmount {
  readonly amount: string;
  readonly currency: string;
  readonly contradictory: string | null;
}

export function amountOfRow(amounts: readonly AmountColumn[], cells: readonly string[]): RowAmount {
  const all = amounts.map(({ at, currency }) => ({ currency, amount: (cells[at] ?? '').normalize('NFC').trim() }));
  const filled = all.filter(({ amount }) => /\p{N}/u.test(amount));
  const [one = { currency: '', amount: all.find(({ amount }) => amount !== '')?.amount ?? '' }, ...others] = filled;
  const typed = currencyTyped(latinDigits(one.amount)).currency ?? one.currency;
  const isContradictory = others.length > 0 || typed !== one.currency;
  return { ...one, contradictory: isContradictory ? filled.map(({ amount, currency }) => `${amount} ${currency}`).join(' / ') : null };
}

/** Whether a column is missing that another one may hold, which the rows show. */
export const mayBeWithin = (
  { missing, indexes }: { readonly missing: readonly string[]; readonly indexes: ReadonlyMap<string, number> },
  { within = [] }: ImportColumns,
): boolean => within.some(({ column, other }) => missing.includes(column) && indexes.has(other));

/** Which columns that the file lacks are in another one. */
export class WithinNotes {
  /** Columns of which a row has the value in another one. */
  readonly found = new Set<string>();
  /** Those of which a row lacks it there too. */
  readonly lacking = new Set<string>();

  /** What a cell holds itself counts more than the value for all rows, and without an amount there is no currency of it. */
  note({ column, other, isIn }: WithinColumn, cells: Record<string, string>): void {
    const text = cells[other] ?? '';
    if (!/\p{N}/u.test(text)) delete cells[column];
    else if (!isIn(text)) {
      if (!(column in cells)) this.lacking.add(column);
    } else if (column in cells) cells[column] = '';
    else this.found.add(column);
  }
}
