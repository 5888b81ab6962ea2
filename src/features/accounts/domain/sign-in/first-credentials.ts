import { CROCKFORD } from '../../../../shared/ids';

const CODE_LENGTH = 8;
const PIN_LENGTH = 6;
/** Bytes from 250 on would make some digits more likely than others. */
const LAST_FAIR_BYTE = 249;

/**
 * An access code for a trainee, such as `7F3K-9Q2M`, from at least eight random bytes; it contains no
 * information about her. Throws RangeError for fewer bytes.
 */
export function accessCodeFrom(random: Uint8Array): string {
  if (random.length < CODE_LENGTH) throw new RangeError('An access code needs eight random bytes.');
  const code = Array.from(random.subarray(0, CODE_LENGTH), (byte) => CROCKFORD.charAt(byte & 31)).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * A first PIN of six digits, each equally likely, from random bytes; undefined if too few bytes are usable,
 * so that the caller must draw more.
 */
export function pinFrom(random: Uint8Array): string | undefined {
  const digits = [...random].filter((byte) => byte <= LAST_FAIR_BYTE).slice(0, PIN_LENGTH);
  return digits.length === PIN_LENGTH ? digits.map((byte) => byte % 10).join('') : undefined;
}
