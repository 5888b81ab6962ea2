import type { ProblemCode } from '../../../../shared/refusal';

/** The shortest secret, in characters (RELIABILITY 7.6). */
export const SECRET_MIN_LENGTH = 12;
/** The longest secret, in characters: longer than anybody types, and hashing more would only cost time. */
export const SECRET_MAX_LENGTH = 128;
/** How many characters a secret has at least besides what is known of its owner. */
const OWN_LENGTH = 8;

/** A secret as it is hashed and compared: NFC, so that two keyboards that write the same letters in two ways open the same account. */
export const normalSecret = (secret: string): string => secret.normalize('NFC');

/** What is wrong with a secret, or null; but for NFC it is kept exactly as typed, spaces included, because only so can it be typed again. */
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
 * Whether a guesser would try it early: one of the commonest passwords, or two of them in a row, with whatever digits and signs around; a short part said again
 * and again; a run of the keyboard, the alphabet or of digits; or little besides what is known of its owner.
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
