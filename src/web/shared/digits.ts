/** More than any bound, and still an integer to GraphQL. */
const MOST = 999_999_999;
/** Where the ten digits of Khmer and of Arabic scripts begin. */
const ZEROS = [0x17e0, 0x0660, 0x06f0];

/** A number as it was typed, in Latin digits. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[០-៩٠-٩۰-۹]/g, (digit) => {
      const at = digit.codePointAt(0) ?? 0;
      return String(at - (ZEROS.find((zero) => at >= zero && at < zero + 10) ?? at));
    })
    .trim();

/** A sum as it was typed: `១,២០០.៥០` is 1200.50. */
export const amountTyped = (text: string): string => {
  const digits = latinDigits(text);
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
};

/** A whole number in any of these digits; nothing is 0, and what is no number −1, so that the API refuses it where 0 may stand. */
export function wholeNumber(text: string): number {
  const digits = latinDigits(text);
  if (digits === '') return 0;
  return /^\d+$/.test(digits) ? Math.min(Number(digits), MOST) : -1;
}
