/** Where the ten digits of Khmer and of Arabic scripts begin. */
const ZEROS = [0x17e0, 0x0660, 0x06f0];
/** Blanks, dashes, and what nobody sees, such as zero-width spaces that came along when something was copied. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]/gu;

/** A number as it was typed, in Latin digits. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[០-៩٠-٩۰-۹]/g, (digit) => {
      const at = digit.codePointAt(0) ?? 0;
      return String(at - (ZEROS.find((zero) => at >= zero && at < zero + 10) ?? at));
    })
    .trim();

/** What is said as single signs, a code or a PIN: in Latin digits and capitals, and without what only parts or surrounds it. */
export const signsTyped = (text: string): string => latinDigits(text).replace(GAPS, '').toUpperCase();
