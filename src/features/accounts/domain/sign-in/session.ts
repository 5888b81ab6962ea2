import type { Audience } from '../roles';

/** How long a session lasts, in minutes of real time: at most (absolute), and unused (idle). A phone that many hands hold gets the shortest. The table `session_limit` says the same. */
export const SESSION_LIMITS: Readonly<Record<Audience, { readonly absoluteMinutes: number; readonly idleMinutes: number }>> = {
  trainee: { absoluteMinutes: 60, idleMinutes: 10 },
  employer: { absoluteMinutes: 720, idleMinutes: 30 },
  staff: { absoluteMinutes: 600, idleMinutes: 15 },
};

/** How many minutes after its secret was given a session may do what asks for that (RELIABILITY 7.6). */
export const FRESH_MINUTES = 5;

const MINUTE_MS = 60_000;

/** The marks on a session that say when it ends; instants of real time, never of the product's clock. */
export interface Session {
  readonly audience: Audience;
  readonly beganAt: Date;
  readonly usedAt: Date;
  /** When its secret was last given: at sign-in, or again since. */
  readonly authenticatedAt: Date;
  readonly endedAt: Date | null;
}

const after = (instant: Date, minutes: number): number => instant.getTime() + minutes * MINUTE_MS;

/** The instant from which it can be used no more, however often it is used until then. */
export const lastEndOf = ({ audience, beganAt }: Pick<Session, 'audience' | 'beganAt'>): Date =>
  new Date(after(beganAt, SESSION_LIMITS[audience].absoluteMinutes));

/** The instant at which it ends if nothing more is done in it: idle for too long, or at its last end. */
export const endOf = (session: Pick<Session, 'audience' | 'beganAt' | 'usedAt'>): Date =>
  new Date(Math.min(after(session.usedAt, SESSION_LIMITS[session.audience].idleMinutes), lastEndOf(session).getTime()));

/** Whether it can be used at an instant. */
export const isLive = (session: Session, at: Date): boolean => session.endedAt === null && at < endOf(session);

/** Whether its secret was given within the last five minutes. */
export const isFresh = ({ authenticatedAt }: Pick<Session, 'authenticatedAt'>, at: Date): boolean => at.getTime() < after(authenticatedAt, FRESH_MINUTES);
