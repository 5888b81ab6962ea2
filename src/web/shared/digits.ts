/** More than any bound, and still an integer to GraphQL. */
const MOST = 999_999_999;
const KHMER_ZERO = 0x17e0;

/** A number as it was typed, in Latin digits. */
export const latinDigits = (text: string): string => text.replace(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO)).trim();

/** A whole number in either digits; nothing is 0, and what is no number −1, so that the API refuses it where 0 may stand. */
export function wholeNumber(text: string): number {
  const digits = latinDigits(text);
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Math.min(Number(digits), MOST) : -1;
}
