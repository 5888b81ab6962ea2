import { refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import { Reader } from '../../../shared/reader';
import { readEmail } from './email';

/** An invitation to a business's account, from the mail to the one who accepts; a new one to the same address replaces the old. */
export const INVITATION = {
  states: ['OPEN', 'ACCEPTED', 'TAKEN_BACK', 'REPLACED'],
  moves: {
    accept: { from: ['OPEN'], to: 'ACCEPTED' },
    takeBack: { from: ['OPEN'], to: 'TAKEN_BACK' },
    replace: { from: ['OPEN'], to: 'REPLACED' },
  },
} as const satisfies Machine<string, string>;
/** Where an invitation stands. */
export type InvitationState = (typeof INVITATION.states)[number];
/** What can be done with an invitation. */
export type InvitationMove = keyof typeof INVITATION.moves;

/** One invitation; its times are real ones, like those of a session. */
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

/** An invitation after a move; one whose time is over is not there any more (NOT_FOUND). */
export function moveInvitation(invitation: Invitation, move: InvitationMove, realNow: Date): Invitation | Refusal {
  const state = stateAfter(INVITATION, invitation.state, move);
  if (typeof state !== 'string') return state;
  return move === 'accept' && invitation.expiresAt <= realNow ? refuse('NOT_FOUND') : { ...invitation, state };
}

/** Whom somebody invites: one address, and the language of the mail. */
export interface NewInvitation {
  readonly email: string;
  readonly language: 'km' | 'en' | null;
}

/** Reads an invitation. Whether the address opens an account somewhere else is not asked here: nobody may learn it by inviting. */
export function parseInvitation(input: Readonly<Record<string, unknown>>): NewInvitation | Refusal {
  const reader = new Reader(input);
  return reader.done({ email: readEmail(reader, 'email'), language: reader.optionalChoice('language', ['km', 'en']) });
}
