import type { ProblemCode } from '../../shared/refusal';

/** The shortest secret, in characters (RELIABILITY 7.6). */
export const SECRET_MIN_LENGTH = 12;
/** The longest secret, in characters: hashing more would only cost time. */
export const SECRET_MAX_LENGTH = 200;

/** What is wrong with a secret, or null; it is kept exactly as typed, spaces included, because only so can it be typed again. */
export function secretProblem(secret: unknown): { readonly problem: ProblemCode; readonly limit?: number } | null {
  if (secret === undefined || secret === null || secret === '') return { problem: 'EMPTY' };
  if (typeof secret !== 'string' || !secret.isWellFormed()) return { problem: 'UNREADABLE' };
  if (secret.length < SECRET_MIN_LENGTH) return { problem: 'TOO_SHORT', limit: SECRET_MIN_LENGTH };
  return secret.length > SECRET_MAX_LENGTH ? { problem: 'TOO_LONG', limit: SECRET_MAX_LENGTH } : null;
}
