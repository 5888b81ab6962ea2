import { CROCKFORD } from './ids';
import { latinDigits } from './typed-digits';

/** The format of a trainee's code. */
export const TRAINEE_CODE = /^W-[0-9A-HJKMNP-TV-Z]{4,8}$/;

/**
 * A trainee's code as typed or pasted, in normal form: upper case, with the prefix `W-`, without spaces or zero-width
 * characters. Six signs follow the prefix, so a longer text without a hyphen begins with its `W`.
 */
export function typedTraineeCode(typed: string): string {
  const text = latinDigits(typed)
    .replace(/[\s\u0000\u200B-\u200D\u2060\uFEFF]/g, '')
    .toUpperCase();
  return text === '' || text.startsWith('W-') ? text : `W-${text.replace(/^W(?=[0-9A-Z]{6}$)/, '')}`;
}

/** The number of characters after the `W-`: a billion codes. */
const RANDOM_LENGTH = 6;

/**
 * A trainee's code, such as `W-7F3K9Q`, from at least six random bytes; it contains no information about her.
 * Throws RangeError for fewer bytes.
 */
export function codeFrom(random: Uint8Array): string {
  if (random.length < RANDOM_LENGTH) throw new RangeError('A code needs six random bytes.');
  return `W-${Array.from(random.subarray(0, RANDOM_LENGTH), (byte) => CROCKFORD.charAt(byte & 31)).join('')}`;
}
