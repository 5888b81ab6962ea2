import { refuse, type Refusal } from '../../../../shared/refusal';
import type { Audience } from '../roles';
import { isLive, type Session } from './session';

/** A session among those of its account. */
export interface NamedSession extends Session {
  readonly id: string;
}

/** A session as signing in begins it: used and authenticated at that instant. */
export const beginSession = (audience: Audience, at: Date): Session => ({ audience, beganAt: at, usedAt: at, authenticatedAt: at, endedAt: null });

/** Whatever is done in it, or asking for more time, lets it last its idle minutes anew; NOT_FOUND once it has ended. */
export const useSession = <S extends Session>(session: S, at: Date): S | Refusal => (isLive(session, at) ? { ...session, usedAt: at } : refuse('NOT_FOUND'));

/** The secret was given again in it; NOT_FOUND once it has ended. */
export const authenticateAgain = <S extends Session>(session: S, at: Date): S | Refusal =>
  isLive(session, at) ? { ...session, usedAt: at, authenticatedAt: at } : refuse('NOT_FOUND');

/** Ends it; one that is over stays as it ended. */
export const endSession = <S extends Session>(session: S, at: Date): S => (isLive(session, at) ? { ...session, endedAt: at } : session);

/** The one of somebody's sessions that was named, if it is open; NOT_FOUND for one that has ended or is somebody else's. */
export const openOne = <S extends NamedSession>(sessions: readonly S[], id: string, at: Date): S | Refusal =>
  sessions.find((session) => session.id === id && isLive(session, at)) ?? refuse('NOT_FOUND');

/**
 * What signing in ends: the session this browser held until then, and of a trainee every other one, for she has one at a time.
 * @param others sessions of the same account and kind, the browser's former one among them where it has one
 */
export const endedBySignIn = <S extends NamedSession>(others: readonly S[], audience: Audience, formerId: string | null, at: Date): readonly S[] =>
  others.map((session) => (audience === 'trainee' || session.id === formerId ? endSession(session, at) : session));
