import type { GraphQLFormattedError } from 'graphql';

/**
 * Why PostgreSQL cannot serve: no pooled connection was free in time, the server is not reachable, or its
 * disk is full.
 */
export type UnavailableReason = 'BUSY' | 'AWAY' | 'DISK_FULL';

/** After how many seconds a client should retry. */
export const RETRY_AFTER_SECONDS = 5;

const MESSAGES: Readonly<Record<UnavailableReason, string>> = {
  BUSY: 'No database connection was free in time',
  AWAY: 'PostgreSQL cannot be reached',
  DISK_FULL: 'PostgreSQL has no disk space left',
};

/**
 * A statement or a connection that failed because PostgreSQL cannot serve now. Clients get 503 and may retry.
 * `DatabaseWatch` logs the outage once, so log lines about single failures of this kind are dropped.
 */
export class Unavailable extends Error {
  /** Apollo uses these when the error occurs before any plugin sees the answer. */
  readonly extensions = { code: 'UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) } };

  constructor(
    readonly reason: UnavailableReason,
    cause?: Error,
  ) {
    super(cause ? `${MESSAGES[reason]}: ${cause.message}` : MESSAGES[reason], { cause });
  }
}

export const unavailable = (): GraphQLFormattedError => ({
  message: 'Waymark is busy. Please try again in a few seconds.',
  extensions: { code: 'UNAVAILABLE' },
});

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Connection lost, server shutting down, crashed or starting, too many connections, out of memory. */
const SERVER = /^(?:08...|57P0[1235]|53[023]00)$/;
const DISK_FULL = '53100';
/** pg's messages for a lost connection, which have no code. */
const CONNECTION_LOST = /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout expired|Query read timeout)/;
/** pg-pool's message for a wait that took too long. */
const POOL_TIMEOUT = 'timeout exceeded when trying to connect';

/** The kind of unavailability behind an error of pg or pg-pool; undefined for every other error. */
export function unavailableReason(error: Error): UnavailableReason | undefined {
  const { code } = error as { readonly code?: unknown };
  if (error.message === POOL_TIMEOUT) return 'BUSY';
  if (code === DISK_FULL) return 'DISK_FULL';
  // TypeORM releases a transaction whose connection is lost
  if (error.name === 'QueryRunnerAlreadyReleasedError') return 'AWAY';
  const isAway = typeof code === 'string' ? NETWORK.has(code) || SERVER.test(code) : CONNECTION_LOST.test(error.message);
  return isAway ? 'AWAY' : undefined;
}

/** Maximum depth of wrapped errors. */
const MAX_DEPTH = 5;

/** The unavailability behind an error, however it was wrapped. */
export function unavailableIn(error: unknown, depth = 0): Unavailable | undefined {
  if (error instanceof Unavailable) return error;
  if (!(error instanceof Error) || depth === MAX_DEPTH) return undefined;
  const { originalError, driverError } = error as { readonly originalError?: unknown; readonly driverError?: unknown };
  return unavailableIn(originalError ?? driverError ?? error.cause, depth + 1);
}
