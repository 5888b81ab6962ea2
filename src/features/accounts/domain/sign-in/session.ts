import type { Audience } from '../permissions';

/**
 * How long a session lasts, in minutes of real time: in total (absolute), and without a request (idle).
 * Trainees get the shortest, because several people may share a phone. The table `session_limit` holds the
 * same values.
 */
export const SESSION_LIMITS: Readonly<Record<Audience, { readonly absoluteMinutes: number; readonly idleMinutes: number }>> = {
  trainee: { absoluteMinutes: 60, idleMinutes: 10 },
  employer: { absoluteMinutes: 720, idleMinutes: 30 },
  staff: { absoluteMinutes: 600, idleMinutes: 15 },
};

/** How many minutes after an authentication a session may do what requires a recent one. */
export const RECENT_AUTHENTICATION_MINUTES = 5;

const MINUTE_MS = 60_000;

/** The instants that decide when a session ends: in real time, not by the product's clock. */
export interface Session {
  readonly audience: Audience;
  readonly startedAt: Date;
  readonly usedAt: Date;
  /** The last authentication: at sign-in, or a later re-authentication. */
  readonly authenticatedAt: Date;
  readonly endedAt: Date | null;
}

const msAfter = (instant: Date, minutes: number): number => instant.getTime() + minutes * MINUTE_MS;

/** The absolute end of the session, however often it is used. */
export const latestSessionEnd = ({ audience, startedAt }: Pick<Session, 'audience' | 'startedAt'>): Date =>
  new Date(msAfter(startedAt, SESSION_LIMITS[audience].absoluteMinutes));

/**
 * The instant at which the session ends without further use: the idle limit or the absolute end, whichever is
 * earlier.
 */
export const sessionEnd = (session: Pick<Session, 'audience' | 'startedAt' | 'usedAt'>): Date =>
  new Date(Math.min(msAfter(session.usedAt, SESSION_LIMITS[session.audience].idleMinutes), latestSessionEnd(session).getTime()));

/** Whether the session can be used at an instant. */
export const isLive = (session: Session, at: Date): boolean => session.endedAt === null && at < sessionEnd(session);

/** Whether the user authenticated within the last five minutes. */
export const isRecentlyAuthenticated = ({ authenticatedAt }: Pick<Session, 'authenticatedAt'>, at: Date): boolean =>
  at.getTime() < msAfter(authenticatedAt, RECENT_AUTHENTICATION_MINUTES);
