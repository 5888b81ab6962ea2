import { CROCKFORD } from '../../accounts/domain/sign-in/first-credentials';

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
