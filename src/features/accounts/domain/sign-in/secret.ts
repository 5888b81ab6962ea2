import type { ProblemCode } from '../../../../shared/refusal';

/** The shortest password, in characters (RELIABILITY 7.6). */
export const SECRET_MIN_LENGTH = 12;
/** The longest password, in characters: longer than anyone types. Hashing more would only cost time. */
export const SECRET_MAX_LENGTH = 128;
/** How many characters a password must have apart from words about its owner. */
const OWN_LENGTH = 8;

/**
 * A credential in the form that is hashed and compared: NFC, so that two keyboards that encode the same
 * letters differently open the same account.
 */
export const normalSecret = (secret: string): string => secret.normalize('NFC');

/**
 * What is wrong with a password, or null. Apart from NFC it is hashed exactly as typed, spaces included, so
 * that the same typing opens the account again.
 */
export function secretProblem(secret: unknown): { readonly problem: ProblemCode; readonly limit?: number } | null {
  if (secret === undefined || secret === null || secret === '') return { problem: 'EMPTY' };
  if (typeof secret !== 'string' || !secret.isWellFormed()) return { problem: 'UNREADABLE' };
  const length = Array.from(normalSecret(secret)).length;
  if (length < SECRET_MIN_LENGTH) return { problem: 'TOO_SHORT', limit: SECRET_MIN_LENGTH };
  return length > SECRET_MAX_LENGTH ? { problem: 'TOO_LONG', limit: SECRET_MAX_LENGTH } : null;
}

const AROUND = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Whether a guesser would try it early: one or two of the commonest passwords, with any digits and signs
 * around; a short repeated part; a run of the keyboard, the alphabet or of digits; or few characters apart
 * from words about its owner.
 */
export function isEasySecret(secret: string, common: ReadonlySet<string>, known: readonly string[] = []): boolean {
  const small = normalSecret(secret).toLowerCase();
  const letters = small.replace(AROUND, '') || small;
  if (common.has(small) || isOfCommon(letters, common)) return true;
  return new Set(small).size < 5 || isSaidAgain(small) || isRun(letters) || isAboutOwner(small, known);
}

function isOfCommon(letters: string, common: ReadonlySet<string>): boolean {
  if (common.has(letters)) return true;
  return Array.from(letters, (_, at) => at).some((at) => common.has(letters.slice(0, at)) && common.has(letters.slice(at).replace(AROUND, '')));
}

const isSaidAgain = (text: string): boolean =>
  Array.from({ length: Math.floor(text.length / 2) }, (_, at) => text.slice(0, at + 1)).some(
    (part) => part.length < SECRET_MIN_LENGTH && part.repeat(Math.ceil(text.length / part.length)).startsWith(text),
  );

const isRun = (letters: string): boolean => ROWS.some((row) => [row, Array.from(row).reverse().join('')].some((run) => run.repeat(3).includes(letters)));

function isAboutOwner(small: string, known: readonly string[]): boolean {
  const words = known.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)).filter((word) => word.length >= 3);
  const left = words.sort((one, other) => other.length - one.length).reduce((rest, word) => rest.replaceAll(word, ''), small);
  return left !== small && Array.from(left.replace(AROUND, '')).length < OWN_LENGTH;
}
