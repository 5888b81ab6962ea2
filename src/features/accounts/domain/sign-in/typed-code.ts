import { normalizeTypedCode } from '../../../../shared/typed-digits';
import { CROCKFORD } from '../../../../shared/ids';

const CODE_SIGNS = new RegExp(`^[${CROCKFORD}]+$`);
/** Letters the alphabet leaves out, and the digits they are mistaken for. */
const LOOKALIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * Normalises a typed or pasted code of this length: accepts digits of any script, either case, any
 * separators, and O, I and L for the digits they look like. Null if it is no such code.
 */
export function readTypedCode(typed: string, length: number): string | null {
  const code = normalizeTypedCode(typed).replaceAll(/[OIL]/g, (letter) => LOOKALIKE_DIGITS[letter] ?? letter);
  return code.length === length && CODE_SIGNS.test(code) ? code : null;
}

/** Normalises the login of a trainee: an access code to its issued spelling, anything else unchanged. */
export function readAccessCode(typed: string): string {
  const code = readTypedCode(typed, 8);
  return code === null ? typed : `${code.slice(0, 4)}-${code.slice(4)}`;
}
