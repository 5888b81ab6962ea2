import { amountTyped, currencyTyped, latinDigits } from '../../../shared/typed-digits';

export { amountTyped, currencyTyped, latinDigits };

/** Larger than any limit, and still a valid GraphQL integer. */
const MAX_NUMBER = 999_999_999;
/**
 * A whole number in any of these digits. Empty text is 0. Text that is no number is −1, so that the API
 * refuses it even where 0 is allowed.
 */
export function wholeNumber(text: string): number {
  const digits = latinDigits(text);
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Math.min(Number(digits), MAX_NUMBER) : -1;
}
