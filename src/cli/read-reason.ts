import { UsageError } from './command-result';

const MAX_LENGTH = 1000;

/** Reads the operator's written reason: 10 to 1000 characters, so that a later reader understands it. */
export function readReason(text: string): string {
  const reason = text.normalize('NFC').trim();
  if (!/^[^\p{Cc}]*$/u.test(reason) || reason.length < 10 || reason.length > MAX_LENGTH)
    throw new UsageError(`A reason is one line of 10 to ${MAX_LENGTH} characters: who requested it, and why no one else can agree.`);
  return reason;
}
