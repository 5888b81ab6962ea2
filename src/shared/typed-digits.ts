/** The code points of zero in Khmer and in both Arabic digit ranges. */
const ZEROS = [0x17e0, 0x0660, 0x06f0];
/** Blanks, dashes, and invisible characters such as zero-width spaces, which are often copied along. */
const GAPS = /[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]/gu;

/** A typed number in Latin digits. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[០-៩٠-٩۰-۹]/g, (digit) => {
      const at = digit.codePointAt(0) ?? 0;
      return String(at - (ZEROS.find((zero) => at >= zero && at < zero + 10) ?? at));
    })
    .trim();

/**
 * Normalises a typed code or PIN: Latin digits and capitals, without separators and surrounding characters.
 */
export const normalizeTypedCode = (text: string): string => latinDigits(text).replace(GAPS, '').toUpperCase();
