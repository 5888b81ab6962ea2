import { WrongUsage } from './result';

const MOST = 1000;

/** Reads the operator's written reason: 10 to 1000 characters, so that a later reader understands it. */
export function readReason(text: string): string {
  const reason = text.normalize('NFC').trim();
  if (!/^[^\p{Cc}]*$/u.test(reason) || reason.length < 10 || reason.length > MOST)
    throw new WrongUsage(`A reason is one line of 10 to ${MOST} characters: who asked for it, and why nobody else can agree.`);
  return reason;
}
