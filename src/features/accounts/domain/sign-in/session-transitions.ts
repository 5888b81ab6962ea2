import { refuse, type Refusal } from '../../../../shared/refusal';
import type { Audience } from '../permissions';
import { isLive, type Session } from './session';

/** A session in the list of its account's sessions. */
export interface IdentifiedSession extends Session {
  readonly id: string;
}

/** The session that sign-in starts: used and authenticated at that instant. */
export const beginSession = (audience: Audience, at: Date): Session => ({ audience, startedAt: at, usedAt: at, authenticatedAt: at, endedAt: null });

/**
 * Restarts the idle limit, on any request or when the user asks for more time; NOT_FOUND once the session has
 * ended.
 */
export const useSession = <S extends Session>(session: S, at: Date): S | Refusal<'NOT_FOUND'> =>
  isLive(session, at) ? { ...session, usedAt: at } : refuse('NOT_FOUND');

/** Records that the user authenticated again; NOT_FOUND once the session has ended. */
export const reauthenticate = <S extends Session>(session: S, at: Date): S | Refusal<'NOT_FOUND'> =>
  isLive(session, at) ? { ...session, usedAt: at, authenticatedAt: at } : refuse('NOT_FOUND');

/** Ends a session; one that is over keeps its original end. */
export const endSession = <S extends Session>(session: S, at: Date): S => (isLive(session, at) ? { ...session, endedAt: at } : session);

/** The live session with this id; NOT_FOUND for one that has ended or belongs to another account. */
export const findLiveSession = <S extends IdentifiedSession>(sessions: readonly S[], id: string, at: Date): S | Refusal<'NOT_FOUND'> =>
  sessions.find((session) => session.id === id && isLive(session, at)) ?? refuse('NOT_FOUND');

/**
 * The sessions after a sign-in, with those it ends: the browser's former session, and for a trainee every
 * other session, because she has one at a time.
 * @param others sessions of the same account and kind, including the browser's former one where it has one
 */
export const endSessionsAtSignIn = <S extends IdentifiedSession>(others: readonly S[], audience: Audience, formerId: string | null, at: Date): readonly S[] =>
  others.map((session) => (audience === 'trainee' || session.id === formerId ? endSession(session, at) : session));
