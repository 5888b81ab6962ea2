import { refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { InputReader } from '../../../shared/input-reader';
import { readEmail } from './email';

/**
 * The state machine of an invitation to an employer's account. A new invitation to the same address replaces
 * the old one.
 */
export const INVITATION = {
  states: ['OPEN', 'ACCEPTED', 'REVOKED', 'REPLACED'],
  transitions: {
    accept: { from: ['OPEN'], to: 'ACCEPTED' },
    revoke: { from: ['OPEN'], to: 'REVOKED' },
    replace: { from: ['OPEN'], to: 'REPLACED' },
  },
} as const satisfies StateMachine<string, string>;
export type InvitationState = (typeof INVITATION.states)[number];
export type InvitationTransition = keyof typeof INVITATION.transitions;

/** An invitation. Its instants are in real time, not by the product's clock, like those of a session. */
export interface Invitation {
  readonly id: string;
  readonly employerId: string;
  readonly email: string;
  readonly language: 'km' | 'en';
  readonly invitedBy: string | null;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly state: InvitationState;
}

/** The invitation after a transition. Accepting an expired one is refused with NOT_FOUND. */
export function transitionInvitation<T extends InvitationTransition>(
  invitation: Invitation,
  transition: T,
  realNow: Date,
): Invitation | Refusal<'TRANSITION_NOT_ALLOWED' | (T extends 'accept' ? 'NOT_FOUND' : never)> {
  const state = stateAfter(INVITATION, invitation.state, transition);
  if (typeof state !== 'string') return state;
  if (transition === 'accept' && invitation.expiresAt <= realNow) return refuse('NOT_FOUND') as Refusal<T extends 'accept' ? 'NOT_FOUND' : never>;
  return { ...invitation, state };
}

/** What decides whether an invitation makes its reader the first user of an employer. */
export interface FirstUserInvitation {
  readonly employerState: string;
  /** Whether a card of a trainee was ever sent to the employer. */
  readonly hasCards: boolean;
  /** Whether two people of the steward invited the same address. */
  readonly isByTwo: boolean;
}

/**
 * Whether the invited person may become the first user now. The first user is the owner and reads the cards sent to the
 * employer: once it is approved or has one, no one alone chooses who that is, whenever she sent the invitation.
 */
export const mayBecomeFirstUser = ({ employerState, hasCards, isByTwo }: FirstUserInvitation): boolean => isByTwo || (employerState === 'APPLIED' && !hasCards);

/** The input of an invitation: one address, and the language of the mail. */
export interface NewInvitation {
  readonly email: string;
  readonly language: 'km' | 'en' | null;
}

/**
 * Parses an invitation. It does not check whether the address has an account elsewhere: inviting must not
 * reveal that to an employer.
 */
export function parseInvitation(input: Readonly<Record<string, unknown>>): NewInvitation | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ email: readEmail(reader, 'email'), language: reader.optionalChoice('language', ['km', 'en']) });
}
