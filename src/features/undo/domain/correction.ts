import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { CORRECTION_DAYS } from '../../../shared/undo';

/** The most characters of a reason. */
export const MAX_REASON = 500;
const DAY_MS = 86_400_000;

/** Parses the reason of a correction: required, because a corrected record is read by others. */
export function parseReason(input: Readonly<Record<string, unknown>>): { readonly reason: string } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ reason: reader.text('reason', MAX_REASON) });
}

/** Whether a record may still be corrected: within 30 days after it was made, by the product's clock. */
export const isCorrectable = (recordedAt: Date, now: Date): boolean => now.getTime() - recordedAt.getTime() < CORRECTION_DAYS * DAY_MS;

/** Refuses a correction after 30 days, or returns null. A record from before the service kept its reversal is too old. */
export const lateRefusal = (recordedAt: Date | null, now: Date): Refusal<'CANNOT_UNDO'> | null =>
  recordedAt !== null && isCorrectable(recordedAt, now) ? null : refuse('CANNOT_UNDO', { reasons: ['THIRTY_DAYS_OVER'] });
