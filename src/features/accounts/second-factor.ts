import { createHash } from 'node:crypto';
import { verify } from 'otplib';
import { signsTyped } from '../../shared/digits';
import { readRecoveryCode } from './domain/sign-in/recovery-code';

/** What a second factor proves, if it is new: the step of a time-based code, or the hash of a recovery code. */
export interface Proof {
  readonly step: number | null;
  readonly recovery: Buffer | null;
}

const STEP_SECONDS = 30;
/** Eighty random bits need no slow hash. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Of six digits, half a minute early or late at most, or of a recovery code; null for anything else. Whether it was used before, the database decides. */
export async function proofOf(totpSecret: string, typed: string | null): Promise<Proof | null> {
  if (typed === null) return null;
  const recovery = readRecoveryCode(typed);
  if (recovery !== null) return { step: null, recovery: hashOfCode(recovery) };
  const token = signsTyped(typed);
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(Date.now() / 1000);
  const found = await verify({ secret: totpSecret, token, epoch, epochTolerance: STEP_SECONDS });
  return found.valid ? { step: Math.floor(epoch / STEP_SECONDS) + found.delta, recovery: null } : null;
}
