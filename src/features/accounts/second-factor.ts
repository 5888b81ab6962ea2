import { createHash } from 'node:crypto';
import { verify } from 'otplib';
import { normalizeTypedCode } from '../../shared/typed-digits';
import { readRecoveryCode } from './domain/sign-in/recovery-code';

/**
 * What a second factor proves, provided it was not used before: the step of a time-based code, or the hash of
 * a recovery code.
 */
export interface Proof {
  readonly step: number | null;
  readonly recovery: Buffer | null;
}

const STEP_SECONDS = 30;
/** A fast hash is enough for eighty random bits. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();

/**
 * The proof of a six-digit code, at most half a minute early or late, or of a recovery code; null for
 * anything else. The database decides whether it was used before.
 */
export async function proofOf(totpSecret: string, typed: string | null): Promise<Proof | null> {
  if (typed === null) return null;
  const recovery = readRecoveryCode(typed);
  if (recovery !== null) return { step: null, recovery: hashOfCode(recovery) };
  const token = normalizeTypedCode(typed);
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(Date.now() / 1000);
  const result = await verify({ secret: totpSecret, token, epoch, epochTolerance: STEP_SECONDS });
  return result.valid ? { step: Math.floor(epoch / STEP_SECONDS) + result.delta, recovery: null } : null;
}
