import { type DomainEvent, type EventName, happened } from '../../../shared/events';
import { daysBetween, type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';

/** The ways in which she may be reached (DOMAIN 4.8). */
export const CONTACT_KINDS = ['EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'IN_PERSON', 'TRUSTED_PERSON', 'SHE_CALLS_US', 'NONE'] as const;
/** One way. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whose device or account it is. */
export const CONTACT_OWNERS = ['SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER'] as const;
/** One owner. */
export type ContactOwner = (typeof CONTACT_OWNERS)[number];

/** A way to reach her; stale is computed from the day it was verified. */
export const CONTACT_METHOD = {
  states: ['UNVERIFIED', 'VERIFIED', 'BLOCKED'],
  moves: {
    verify: { from: ['UNVERIFIED', 'VERIFIED'], to: 'VERIFIED' },
    lose: { from: ['VERIFIED'], to: 'UNVERIFIED' },
    block: { from: ['UNVERIFIED', 'VERIFIED'], to: 'BLOCKED' },
    unblock: { from: ['BLOCKED'], to: 'UNVERIFIED' },
  },
} as const satisfies Machine<string, string>;
/** Where a contact method stands. */
export type ContactState = (typeof CONTACT_METHOD.states)[number];
/** What can be done with one. */
export type ContactMove = keyof typeof CONTACT_METHOD.moves;

/** What staff do with one; `lose` follows from what she says anew. */
export const STAFF_CONTACT_MOVES: readonly ContactMove[] = ['verify', 'block', 'unblock'];
/** What she does with one by herself: it is used no more from that instant; to use it again somebody speaks with her first (DOMAIN 4.8). */
export const HER_CONTACT_MOVES: readonly ContactMove[] = ['block'];

/** A way to reach her that she herself named as safe, and when it is. */
export interface ContactMethod {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly kind: ContactKind;
  readonly address: string | null;
  readonly owner: ContactOwner;
  /** Safe days as bits: 1 Monday … 64 Sunday. */
  readonly safeDays: number;
  /** Safe from and to which minute of the day in Phnom Penh, both counting; `from` after `to` runs through midnight. */
  readonly safeFromMinute: number;
  readonly safeToMinute: number;
  readonly language: 'km' | 'en';
  readonly mayLeaveMessage: boolean;
  readonly state: ContactState;
  readonly verifiedOn: LocalDate | null;
  readonly validDays: number;
  readonly doNotContactUntil: Date | null;
  readonly version: number;
}

/** All of a way that she herself says. */
export type ContactWords = Pick<
  ContactMethod,
  'kind' | 'address' | 'owner' | 'safeDays' | 'safeFromMinute' | 'safeToMinute' | 'language' | 'mayLeaveMessage' | 'validDays'
>;

/** Whether a way is verified and still valid on a day. A device of an employer's never is, nor is no way at all. */
export const isVerifiedOn = (
  { kind, owner, state, verifiedOn, validDays }: Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays'>,
  date: LocalDate,
): boolean =>
  kind !== 'NONE' && owner !== 'EMPLOYER' && state === 'VERIFIED' && verifiedOn !== null && verifiedOn <= date && daysBetween(verifiedOn, date) <= validDays;

const EVENT_OF: Readonly<Record<ContactMove, EventName>> = {
  verify: 'ContactVerified',
  lose: 'ContactLost',
  block: 'ContactBlocked',
  unblock: 'ContactUnblocked',
};

/**
 * Moves a contact method: verified again on the day she confirms it; lost when a message bounces or its address changes; blocked at once when it must not be used,
 * and then only unblocked to be verified anew. Refuses MOVE_NOT_ALLOWED.
 */
export function moveContact(contact: ContactMethod, move: ContactMove, now: Date): { contact: ContactMethod; event: DomainEvent } | Refusal {
  const state = stateAfter(CONTACT_METHOD, contact.state, move);
  if (isRefusal(state)) return state;
  const verifiedOn = state === 'VERIFIED' ? localDateAt(now) : null;
  return { contact: { ...contact, state, verifiedOn, version: contact.version + 1 }, event: happened(EVENT_OF[move], contact.id) };
}

/** A way as she says it now in the place of the one before of the same kind: verified no longer when its address or its owner is another (DOMAIN 4.8). */
export function rewriteContact(before: ContactMethod, now: ContactWords): { contact: ContactMethod; event: DomainEvent | null } {
  const isLost = before.state === 'VERIFIED' && (before.address !== now.address || before.owner !== now.owner);
  const contact: ContactMethod = { ...before, ...now, ...(isLost ? { state: 'UNVERIFIED', verifiedOn: null } : {}), version: before.version + 1 };
  return { contact, event: isLost ? happened(EVENT_OF.lose, before.id) : null };
}
