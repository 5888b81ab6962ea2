import type { RecipientKind } from './message';

/**
 * The consent on the day a message would be sent: live; withdrawn or refused by the trainee; or missing
 * (never requested, or expired).
 */
export type DeliveryConsent = 'LIVE' | 'WITHDRAWN' | 'MISSING';

/**
 * Notices that an employer gets even without the trainee's consent to be seen by it: that the referral is
 * over, or her earlier answer. They contain no fact about her.
 */
const ALWAYS_DELIVERED: readonly string[] = ['candidate-no-longer-available', 'candidate-declined', 'interview-cancelled', 'offer-expired'];

/** The facts about a planned message when it would be sent; `consent` is null if it is about no pipeline. */
export interface DeliveryContext {
  readonly recipientKind: RecipientKind;
  readonly notice: string;
  readonly hasLeft: boolean;
  /** It is a reminder whose subject is over. */
  readonly isOver: boolean;
  readonly consent: DeliveryConsent | null;
}

/**
 * Whether a planned message may still be sent (invariants 2 and 5). DROP if its recipient has left, if its
 * reminder is obsolete, or if the trainee withdrew her consent, which stops everything at once. REACH if the
 * consent expired, so that staff speak with her instead. Otherwise TELL.
 */
export function decideDelivery({ recipientKind, notice, hasLeft, isOver, consent }: DeliveryContext): 'TELL' | 'DROP' | 'REACH' {
  if (hasLeft || isOver) return 'DROP';
  if (consent === null || consent === 'LIVE' || recipientKind === 'STAFF') return 'TELL';
  if (recipientKind === 'EMPLOYER') return ALWAYS_DELIVERED.includes(notice) ? 'TELL' : 'DROP';
  return consent === 'WITHDRAWN' ? 'DROP' : 'REACH';
}
