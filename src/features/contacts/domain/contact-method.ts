import { type DomainEvent, type EventName, domainEvent } from '../../../shared/events';
import { daysBetween, type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';

/** The kinds of contact method (docs/domain.md 4.8). */
export const CONTACT_KINDS = ['EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'IN_PERSON', 'TRUSTED_PERSON', 'TRAINEE_CALLS', 'NONE'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whose device or account it is. */
export const CONTACT_OWNERS = ['SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER'] as const;
export type ContactOwner = (typeof CONTACT_OWNERS)[number];

/** The states of a contact method; "stale" is computed from the day it was verified. */
export const CONTACT_METHOD = {
  states: ['UNVERIFIED', 'VERIFIED', 'BLOCKED'],
  transitions: {
    verify: { from: ['UNVERIFIED', 'VERIFIED'], to: 'VERIFIED' },
    lose: { from: ['VERIFIED'], to: 'UNVERIFIED' },
    block: { from: ['UNVERIFIED', 'VERIFIED'], to: 'BLOCKED' },
    unblock: { from: ['BLOCKED'], to: 'UNVERIFIED' },
  },
} as const satisfies StateMachine<string, string>;
export type ContactState = (typeof CONTACT_METHOD.states)[number];
export type ContactTransition = keyof typeof CONTACT_METHOD.transitions;

/** The transitions staff can make; `lose` follows from changed details. */
export const STAFF_CONTACT_TRANSITIONS: readonly ContactTransition[] = ['verify', 'block', 'unblock'];
/**
 * The transitions a trainee can make herself. A blocked method is unused from that instant; staff must speak
 * with her before it is used again (docs/domain.md 4.8).
 */
export const TRAINEE_CONTACT_TRANSITIONS: readonly ContactTransition[] = ['block'];

/** A contact method that the trainee named as safe, and the times at which it is safe. */
export interface ContactMethod {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly kind: ContactKind;
  readonly address: string | null;
  readonly owner: ContactOwner;
  /** Safe days as bits: 1 Monday … 64 Sunday. */
  readonly safeDays: number;
  /**
   * First and last safe minute of the day in Phnom Penh, both included. If `from` is after `to`, the window
   * runs through midnight.
   */
  readonly safeFromMinute: number;
  readonly safeToMinute: number;
  readonly language: 'km' | 'en';
  readonly mayLeaveMessage: boolean;
  readonly state: ContactState;
  readonly verifiedOn: LocalDate | null;
  readonly validDays: number;
  readonly doNotContactUntil: Date | null;
  /** The words she chose for whoever answers instead of her; null if she chose none. */
  readonly pretext: string | null;
  readonly version: number;
}

/** The parts of a contact method that the trainee provides. */
export type ContactMethodInput = Pick<
  ContactMethod,
  'kind' | 'address' | 'owner' | 'safeDays' | 'safeFromMinute' | 'safeToMinute' | 'language' | 'mayLeaveMessage' | 'validDays'
> & {
  /** Until when she wants no contact this way; left out if it stays as it is. */
  readonly doNotContactUntil?: Date | null;
  /** Left out if it stays as it is. */
  readonly pretext?: string | null;
};

/** The last day without contact; null if there is none any more. */
export const lastDayWithoutContact = ({ doNotContactUntil }: Pick<ContactMethod, 'doNotContactUntil'>, now: Date): LocalDate | null =>
  doNotContactUntil !== null && now < doNotContactUntil ? localDateAt(new Date(doNotContactUntil.getTime() - 1)) : null;

/**
 * Whether a contact method is verified and still valid on a day. An employer's device never is, and neither
 * is kind NONE.
 */
export const isVerifiedOn = (
  { kind, owner, state, verifiedOn, validDays }: Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays'>,
  date: LocalDate,
): boolean =>
  kind !== 'NONE' && owner !== 'EMPLOYER' && state === 'VERIFIED' && verifiedOn !== null && verifiedOn <= date && daysBetween(verifiedOn, date) <= validDays;

const EVENT_OF: Readonly<Record<ContactTransition, EventName>> = {
  verify: 'ContactVerified',
  lose: 'ContactLost',
  block: 'ContactBlocked',
  unblock: 'ContactUnblocked',
};

/**
 * Changes the state of a contact method: verified on the day the trainee confirms it; lost when a message
 * bounces or its address changes; blocked at once when it must not be used, and after that only unblocked, to
 * be verified again. Refuses with TRANSITION_NOT_ALLOWED.
 */
export function transitionContact(
  contact: ContactMethod,
  transition: ContactTransition,
  now: Date,
): { contact: ContactMethod; event: DomainEvent } | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(CONTACT_METHOD, contact.state, transition);
  if (isRefusal(state)) return state;
  const verifiedOn = state === 'VERIFIED' ? localDateAt(now) : null;
  return { contact: { ...contact, state, verifiedOn, version: contact.version + 1 }, event: domainEvent(EVENT_OF[transition], contact.id) };
}

/**
 * Replaces the details of a contact method. It becomes unverified if its address or owner changes
 * (docs/domain.md 4.8).
 */
export function updateContact(before: ContactMethod, input: ContactMethodInput): { contact: ContactMethod; event: DomainEvent | null } {
  const isLost = before.state === 'VERIFIED' && (before.address !== input.address || before.owner !== input.owner);
  const contact: ContactMethod = { ...before, ...input, ...(isLost ? { state: 'UNVERIFIED', verifiedOn: null } : {}), version: before.version + 1 };
  return { contact, event: isLost ? domainEvent(EVENT_OF.lose, before.id) : null };
}
