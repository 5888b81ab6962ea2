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

/** Signs and names of the supported currencies, before or after an amount. */
const SIGNS: Readonly<Record<'USD' | 'KHR', readonly [before: RegExp, after: RegExp]>> = {
  USD: [/^(?:us ?)?\$|^usd/iu, /(?:us ?)?\$$|usd$|(?:us )?dollars?$|ដុល្លារ$/iu],
  KHR: [/^៛|^khr/iu, /៛$|khr$|riels?$|រៀល$|(?<=\d ?)r\.?$/iu],
};
const SIGNS_OF_CURRENCIES = Object.entries(SIGNS) as ['USD' | 'KHR', readonly [RegExp, RegExp]][];

/** The currency whose sign or name is before or after an amount, and the text without it. */
export function currencyTyped(text: string): { readonly currency: 'USD' | 'KHR' | null; readonly rest: string } {
  const typed = text.trim();
  for (const [currency, signs] of SIGNS_OF_CURRENCIES) {
    const sign = signs.find((one) => one.test(typed));
    if (sign) return { currency, rest: typed.replace(sign, '').trim() };
  }
  return { currency: null, rest: typed };
}

/**
 * A typed amount, with or without its currency: `១,២០០.៥០` and `១.២០០,៥០$` become 1200.50, and `៨៨០.០០០៛`, as
 * a Khmer page writes it, becomes 880000. The currency is dropped: it has a field of its own.
 */
export function amountTyped(text: string): string {
  const digits = latinDigits(text);
  const bare = currencyTyped(digits).rest.replace(/[\s_]/gu, '');
  const [, whole = '', decimals] = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === '') return digits;
  return `${whole.replace(/[.,]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
}
