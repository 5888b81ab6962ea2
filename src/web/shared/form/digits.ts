import { latinDigits } from '../../../shared/typed-digits';

export { latinDigits };

/** Larger than any limit, and still a valid GraphQL integer. */
const MAX_NUMBER = 999_999_999;
/**
 * Signs and names of the supported currencies, before or after an amount. They are dropped: the currency has
 * a field of its own.
 */
const CURRENCY = /^(?:us)?[$៛]|(?:[$៛]|usd|khr|riels?|រៀល|ដុល្លារ)$/giu;

/**
 * A typed amount, with or without its currency: `១,២០០.៥០` and `១.២០០,៥០$` become 1200.50, and `៨៨០.០០០៛`, as
 * a Khmer page writes it, becomes 880000.
 */
export function amountTyped(text: string): string {
  const digits = latinDigits(text);
  const bare = digits.replace(CURRENCY, '').replace(/[\s_]/gu, '');
  const [, whole = '', decimals] = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === '') return digits;
  return `${whole.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

/**
 * A whole number in any of these digits. Empty text is 0. Text that is no number is −1, so that the API
 * refuses it even where 0 is allowed.
 */
export function wholeNumber(text: string): number {
  const digits = latinDigits(text);
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Math.min(Number(digits), MAX_NUMBER) : -1;
}
