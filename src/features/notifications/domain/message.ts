import type { Machine } from '../../../shared/states';
import type { Channel } from './notices';

/** A message from plan to sent; UNKNOWN: a provider may have taken it and we died before we knew (invariant 4). */
export const MESSAGE = {
  states: ['PLANNED', 'SENDING', 'SENT', 'UNKNOWN', 'PARKED', 'CANCELLED', 'HELD'],
  moves: {
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
} as const satisfies Machine<string, string>;
/** Where a message stands. */
export type MessageState = (typeof MESSAGE.states)[number];
/** What can be done with a message. */
export type MessageMove = keyof typeof MESSAGE.moves;

/** The three kinds of people a message goes to. */
export const RECIPIENT_KINDS = ['STAFF', 'EMPLOYER', 'TRAINEE'] as const;
/** One kind. */
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** Why a message waits. */
export const HELD_REASONS = ['OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT', 'MANY_AT_ONCE', 'EMPLOYER_ON_HOLD'] as const;
/** One reason. */
export type HeldReason = (typeof HELD_REASONS)[number];

/** Why a message was never sent, where that is no fact about its reader or what it tells of. */
export const CANCELLED_REASONS = ['TOO_MANY_TODAY'] as const;
/** One reason. */
export type CancelledReason = (typeof CANCELLED_REASONS)[number];

/** One notice to one recipient by one channel; its id is idempotency key and Message-ID. */
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
  /** Rises with every claim: who sends with an older number is late and may write nothing. */
  readonly attempts: number;
  /** By real time, like `attempts`: a demo clock must not end a lease. */
  readonly leaseUntil: Date | null;
  /** By real time: committed just before a provider is called, so that "perhaps sent" can be told from "certainly not". */
  readonly handedOverAt: Date | null;
  /** How often a provider said no to this message or its worker died; a provider that cannot be reached does not count. */
  readonly failures: number;
  /** When a provider first gave a temporary answer to it; null again once it was taken or refused. */
  readonly deferredSince: Date | null;
  readonly sentAt: Date | null;
  readonly readAt: Date | null;
  readonly createdAt: Date;
}
