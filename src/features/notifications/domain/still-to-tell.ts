import type { RecipientKind } from './message';

/** How a consent stands on the day a message would leave: live, taken back or refused by her, or never asked for or run out. */
export type ConsentStanding = 'LIVE' | 'TAKEN_BACK' | 'MISSING';

/** What an employer is told even after her consent to be seen by it ended: that it ended, or what she had answered before. No fact about her is in it. */
const ENDINGS: readonly string[] = ['candidate-no-longer-available', 'candidate-declined', 'interview-cancelled', 'offer-expired'];

/** A planned message and how things stand when it would leave; `consent` is null where it is about no person's path. */
export interface Standing {
  readonly recipientKind: RecipientKind;
  readonly notice: string;
  readonly hasLeft: boolean;
  /** A reminder of something that has passed or ended since. */
  readonly isOver: boolean;
  readonly consent: ConsentStanding | null;
}

/**
 * Whether a message that was planned may still be told (invariants 2 and 5): TELL; DROP when its reader left, when it reminds of what is over, or when she took her consent back, which stops
 * everything at once; REACH when the consent it rests on ran out, so that a person speaks with her instead of a machine.
 */
export function stillToTell({ recipientKind, notice, hasLeft, isOver, consent }: Standing): 'TELL' | 'DROP' | 'REACH' {
  if (hasLeft || isOver) return 'DROP';
  if (consent === null || consent === 'LIVE' || recipientKind === 'STAFF') return 'TELL';
  if (recipientKind === 'EMPLOYER') return ENDINGS.includes(notice) ? 'TELL' : 'DROP';
  return consent === 'TAKEN_BACK' ? 'DROP' : 'REACH';
}
