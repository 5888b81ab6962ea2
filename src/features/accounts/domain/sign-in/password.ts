import type { ProblemCode } from '../../../../shared/refusal';

/** The shortest password, in characters (docs/security.md). */
export const PASSWORD_MIN_LENGTH = 12;
/** The longest password, in characters: longer than anyone types. Hashing more would only cost time. */
export const PASSWORD_MAX_LENGTH = 128;
/** How many characters a password must have apart from words about its owner. */
const UNRELATED_MIN_LENGTH = 8;

/**
 * A credential in the form that is hashed and compared: NFC, so that two keyboards that encode the same
 * letters differently open the same account.
 */
export const normalizeCredential = (secret: string): string => secret.normalize('NFC');

/**
 * What is wrong with a password, or null. Apart from NFC it is hashed exactly as typed, spaces included, so
 * that the same typing opens the account again.
 */
export function passwordProblem(password: unknown): { readonly problem: ProblemCode; readonly limit?: number } | null {
  if (password === undefined || password === null || password === '') return { problem: 'EMPTY' };
  if (typeof password !== 'string' || !password.isWellFormed()) return { problem: 'UNREADABLE' };
  const length = Array.from(normalizeCredential(password)).length;
  if (length < PASSWORD_MIN_LENGTH) return { problem: 'TOO_SHORT', limit: PASSWORD_MIN_LENGTH };
  return length > PASSWORD_MAX_LENGTH ? { problem: 'TOO_LONG', limit: PASSWORD_MAX_LENGTH } : null;
}

const OUTER_NON_LETTERS = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Whether a guesser would try it early: one or two of the commonest passwords, with any digits and signs
 * around; a short repeated part; a run of the keyboard, the alphabet or of digits; or few characters apart
 * from words about its owner.
 */
export function isEasyPassword(password: string, common: ReadonlySet<string>, ownerTexts: readonly string[] = []): boolean {
  const lowerCase = normalizeCredential(password).toLowerCase();
  const letters = lowerCase.replace(OUTER_NON_LETTERS, '') || lowerCase;
  if (common.has(lowerCase) || isMadeOfCommon(letters, common)) return true;
  return new Set(lowerCase).size < 5 || isRepetition(lowerCase) || isRun(letters) || isAboutOwner(lowerCase, ownerTexts);
}

function isMadeOfCommon(letters: string, common: ReadonlySet<string>): boolean {
  if (common.has(letters)) return true;
  return Array.from(letters, (_, at) => at).some((at) => common.has(letters.slice(0, at)) && common.has(letters.slice(at).replace(OUTER_NON_LETTERS, '')));
}

const isRepetition = (text: string): boolean =>
  Array.from({ length: Math.floor(text.length / 2) }, (_, at) => text.slice(0, at + 1)).some(
    (part) => part.length < PASSWORD_MIN_LENGTH && part.repeat(Math.ceil(text.length / part.length)).startsWith(text),
  );

const isRun = (letters: string): boolean => SEQUENCES.some((row) => [row, Array.from(row).reverse().join('')].some((run) => run.repeat(3).includes(letters)));

function isAboutOwner(lowerCase: string, ownerTexts: readonly string[]): boolean {
  const words = ownerTexts.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u)).filter((word) => word.length >= 3);
  const left = words.sort((one, other) => other.length - one.length).reduce((rest, word) => rest.replaceAll(word, ''), lowerCase);
  return left !== lowerCase && Array.from(left.replace(OUTER_NON_LETTERS, '')).length < UNRELATED_MIN_LENGTH;
}
