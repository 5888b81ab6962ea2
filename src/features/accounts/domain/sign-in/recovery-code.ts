import { CROCKFORD } from '../../../../shared/ids';
import { readTypedCode } from './typed-code';

/** How many recovery codes a staff account has. */
export const RECOVERY_CODES = 10;
const LENGTH = 16;

/**
 * A code such as `7F3K-9Q2M-0VXA-4CTE`, of eighty bits, from at least sixteen random bytes; throws RangeError
 * for fewer.
 */
export function recoveryCodeFrom(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError('A recovery code needs sixteen random bytes.');
  const code = Array.from(random.subarray(0, LENGTH), (byte) => CROCKFORD.charAt(byte & 31)).join('');
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** Normalises a typed code to the one spelling that is stored; null if it is no recovery code. */
export const readRecoveryCode = (typed: string): string | null => readTypedCode(typed, LENGTH);
