import { signsTyped } from '../../../../shared/digits';
import { CROCKFORD } from './first-secrets';

const KEPT = new RegExp(`^[${CROCKFORD}]+$`);
/** Letters the alphabet leaves out, as the digits they are taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * A code of so many signs as it was typed or pasted, in the one spelling that counts: in any digits and case, whatever parts or surrounds its groups, and O, I
 * and L as the digits they look like; null where it is no such code.
 */
export function readTypedCode(typed: string, length: number): string | null {
  const code = signsTyped(typed).replaceAll(/[OIL]/g, (letter) => TAKEN_FOR[letter] ?? letter);
  return code.length === length && KEPT.test(code) ? code : null;
}

/** What a trainee signs in with: her access code in the spelling she was given, and anything else as it was typed. */
export function readAccessCode(typed: string): string {
  const code = readTypedCode(typed, 8);
  return code === null ? typed : `${code.slice(0, 4)}-${code.slice(4)}`;
}
