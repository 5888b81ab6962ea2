import type { StateMachine } from '../../../shared/state-machine';
import type { Channel } from './notices';

/**
 * The states of a message. UNKNOWN: the worker died before it knew whether a provider accepted it (invariant
 * 4).
 */
export const MESSAGE = {
  states: ['PLANNED', 'SENDING', 'SENT', 'UNKNOWN', 'PARKED', 'CANCELLED', 'HELD'],
  transitions: {
    claim: { from: ['PLANNED', 'HELD'], to: 'SENDING' },
    record: { from: ['SENDING'], to: 'SENT' },
    retry: { from: ['SENDING'], to: 'PLANNED' },
    lose: { from: ['SENDING'], to: 'UNKNOWN' },
    park: { from: ['SENDING'], to: 'PARKED' },
    hold: { from: ['PLANNED', 'HELD'], to: 'HELD' },
    cancel: { from: ['PLANNED', 'HELD'], to: 'CANCELLED' },
    resend: { from: ['PARKED'], to: 'PLANNED' },
    requeue: { from: ['PARKED', 'UNKNOWN'], to: 'PLANNED' },
  },
} as const satisfies StateMachine<string, string>;
export type MessageState = (typeof MESSAGE.states)[number];
export type MessageTransition = keyof typeof MESSAGE.transitions;

export const RECIPIENT_KINDS = ['STAFF', 'EMPLOYER', 'TRAINEE'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** Why a message is delayed. */
export const HELD_REASONS = ['OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT', 'BATCHED', 'EMPLOYER_ON_HOLD'] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/** Why a message was cancelled, for reasons other than its recipient or subject. */
export const CANCELLED_REASONS = ['TOO_MANY_TODAY'] as const;
export type CancelledReason = (typeof CANCELLED_REASONS)[number];

/** One notice to one recipient on one channel. Its id is the idempotency key and Message-ID. */
export interface Message {
  readonly institutionId: string;
  readonly id: string;
  readonly eventId: string;
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
  readonly channel: Channel;
  readonly notice: string;
  readonly language: 'km' | 'en';
  readonly subjectId: string;
  readonly state: MessageState;
  readonly heldReason: HeldReason | null;
  readonly cancelledReason: CancelledReason | null;
  readonly dueAt: Date;
  /** Increases with every claim. A worker with an older number is late and must not write. */
  readonly attempts: number;
  /** On the real clock, like `attempts`: a shifted demo clock must not end a lease. */
  readonly leaseUntil: Date | null;
  /**
   * On the real clock. Committed just before the provider call, to distinguish "perhaps sent" from "certainly
   * not sent".
   */
  readonly handedOverAt: Date | null;
  /**
   * How often a provider rejected this message or its worker died; an unreachable provider does not count.
   */
  readonly failures: number;
  /**
   * When a provider first answered with a temporary error; null again once the message was accepted or
   * rejected.
   */
  readonly deferredSince: Date | null;
  readonly sentAt: Date | null;
  readonly readAt: Date | null;
  readonly createdAt: Date;
}
