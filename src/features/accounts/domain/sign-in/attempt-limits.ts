import type { Audience } from '../permissions';

/** The buckets in which failed sign-in attempts are counted. A network is an IPv4 address or an IPv6 /64. */
export const ATTEMPT_SCOPES = ['NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION'] as const;
export type AttemptScope = (typeof ATTEMPT_SCOPES)[number];

/**
 * At most this many failed attempts within a time. Beyond that, one more attempt is allowed each
 * `gapSeconds`; where it is null, none until the oldest is old enough.
 */
export interface AttemptLimit {
  readonly scope: AttemptScope;
  readonly withinSeconds: number;
  readonly most: number;
  readonly gapSeconds: number | null;
}

const DAY_SECONDS = 86_400;
const QUARTER_HOUR_SECONDS = 900;

const limit = (scope: AttemptScope, withinSeconds: number, most: number, gapSeconds: number | null): AttemptLimit => ({
  scope,
  withinSeconds,
  most,
  gapSeconds,
});

/**
 * The limits of each audience; the table `attempt_limit` holds the same values. Staff have a second factor, so
 * above their limits sign-in is slowed and never blocked. Trainees get more failed attempts per network,
 * because a shelter or a carrier puts many of them behind one address, and an access code cannot be guessed.
 */
export const ATTEMPT_LIMITS: Readonly<Record<Audience, readonly AttemptLimit[]>> = {
  trainee: [
    limit('NETWORK', 3600, 40, 90),
    limit('ACCOUNT', DAY_SECONDS, 20, null),
    limit('ACCOUNT_AT_NETWORK', QUARTER_HOUR_SECONDS, 5, null),
    limit('SESSION', QUARTER_HOUR_SECONDS, 5, null),
    limit('SESSION', DAY_SECONDS, 10, null),
  ],
  employer: [
    limit('NETWORK', 1800, 20, 90),
    limit('ACCOUNT', DAY_SECONDS, 100, null),
    limit('ACCOUNT_AT_NETWORK', QUARTER_HOUR_SECONDS, 5, null),
    limit('DEVICE', QUARTER_HOUR_SECONDS, 5, null),
    limit('DEVICE', DAY_SECONDS, 20, null),
    limit('SESSION', QUARTER_HOUR_SECONDS, 5, null),
    limit('SESSION', DAY_SECONDS, 20, null),
  ],
  staff: [
    limit('NETWORK', 1800, 20, 90),
    limit('ACCOUNT', DAY_SECONDS, 100, 600),
    limit('ACCOUNT_AT_NETWORK', QUARTER_HOUR_SECONDS, 5, 4),
    limit('DEVICE', QUARTER_HOUR_SECONDS, 5, 4),
    limit('DEVICE', DAY_SECONDS, 20, 900),
    limit('SESSION', QUARTER_HOUR_SECONDS, 5, 4),
    limit('SESSION', DAY_SECONDS, 20, 900),
  ],
};

/** This many wrong PINs in a row, from any network, lock a trainee's account until staff issue a new PIN. */
export const WRONG_PINS_IN_A_ROW = 5;

/** How many days a browser is remembered without a sign-in, and how many are remembered per account. */
export const DEVICE_DAYS = 180;
export const MAX_DEVICES = 10;

/**
 * The most attempts that the limits of a scope allow in 24 hours; Infinity if there is no limit for the
 * scope.
 */
export function maxAttemptsPerDay(audience: Audience, scope: AttemptScope): number {
  return Math.min(...ATTEMPT_LIMITS[audience].filter((one) => one.scope === scope).map(perDay));
}

const perDay = ({ withinSeconds, most, gapSeconds }: AttemptLimit): number =>
  Math.ceil(DAY_SECONDS / withinSeconds) * (most + (gapSeconds === null ? 0 : Math.floor(withinSeconds / gapSeconds)));

/**
 * Milliseconds an attempt waits before it is checked, by the number of failed ones in the same bucket within
 * a quarter of an hour (docs/guessing.md).
 */
const DELAYS_MS = [0, 0, 500, 1000, 2000] as const;

/** The delay of an attempt in milliseconds. It is the same for an unknown login. */
export const attemptDelayMs = (failedBefore: number): number => DELAYS_MS[Math.max(0, Math.min(failedBefore, DELAYS_MS.length - 1))] ?? 0;
