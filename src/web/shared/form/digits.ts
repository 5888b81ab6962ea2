import { latinDigits } from '../../../shared/digits';

export { latinDigits };

/** More than any bound, and still an integer to GraphQL. */
const MOST = 999_999_999;
/** Signs and names of our currencies, before or after a sum: which one it is in stands beside it. */
const CURRENCY = /^(?:us)?[$៛]|(?:[$៛]|usd|khr|riels?|រៀល|ដុល្លារ)$/giu;

/** A sum as it was typed, with or without its currency: `១,២០០.៥០` and `១.២០០,៥០$` are 1200.50, and `៨៨០.០០០៛`, as a Khmer page writes it, is 880000. */
export function amountTyped(text: string): string {
  const digits = latinDigits(text);
  const bare = digits.replace(CURRENCY, '').replace(/[\s_]/gu, '');
  const [, whole = '', decimals] = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === '') return digits;
  return `${whole.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A whole number in any of these digits; nothing is 0, and what is no number −1, so that the API refuses it where 0 may stand. */
export function wholeNumber(text: string): number {
  const digits = latinDigits(text);
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Math.min(Number(digits), MOST) : -1;
}
