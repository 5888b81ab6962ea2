import { latinDigits } from '../../../shared/typed-digits';

/** Words and signs that make a number part of an address, in English and Khmer. */
const ADDRESS_WORDS =
  /\b(?:st|str|street|road|rd|lane|alley|avenue|ave|boulevard|blvd|village|phum|sangkat|khan|commune)\b|#|ផ្លូវ|ផ្ទះលេខ|មហាវិថី|ភូមិ|សង្កាត់|ខណ្ឌ|ឃុំ/iu;

/**
 * Whether a name looks like an address: a number with a word of addresses, or two numbers. A name such as “House 2” does
 * not. It protects the women of a shelter: nothing here may tell where they are.
 */
export function isLikeAddress(name: string): boolean {
  const numbers = latinDigits(name).match(/\d+/g) ?? [];
  return numbers.length > 1 || (numbers.length === 1 && ADDRESS_WORDS.test(name));
}
