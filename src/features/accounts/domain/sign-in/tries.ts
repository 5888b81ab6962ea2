import type { Audience } from '../roles';

/** What wrong tries are counted by. A network is an IPv4 address or an IPv6 /64. */
export const TRY_SCOPES = ['NETWORK', 'ACCOUNT', 'ACCOUNT_AT_NETWORK', 'DEVICE', 'SESSION'] as const;
export type TryScope = (typeof TRY_SCOPES)[number];

/** At most so many wrong tries within a time. Beyond it one more try is taken each `gapSeconds`; where that is null, none until the oldest is old enough. */
export interface TryLimit {
  readonly scope: TryScope;
  readonly withinSeconds: number;
  readonly most: number;
  readonly gapSeconds: number | null;
}

const DAY = 86_400;
const QUARTER = 900;

const limit = (scope: TryScope, withinSeconds: number, most: number, gapSeconds: number | null): TryLimit => ({ scope, withinSeconds, most, gapSeconds });

/**
 * The limits of each audience; the table `try_limit` holds the same. Staff have a second factor, so that beyond their limits signing in is slow and never stops.
 * More wrong tries of trainees are allowed from one network, because a shelter or a carrier puts many of them behind one address, and nobody guesses an access code.
 */
export const TRY_LIMITS: Readonly<Record<Audience, readonly TryLimit[]>> = {
  trainee: [
    limit('NETWORK', 3600, 40, 90),
    limit('ACCOUNT', DAY, 20, null),
    limit('ACCOUNT_AT_NETWORK', QUARTER, 5, null),
    limit('SESSION', QUARTER, 5, null),
    limit('SESSION', DAY, 10, null),
  ],
  employer: [
    limit('NETWORK', 1800, 20, 90),
    limit('ACCOUNT', DAY, 100, null),
    limit('ACCOUNT_AT_NETWORK', QUARTER, 5, null),
    limit('DEVICE', QUARTER, 5, null),
    limit('DEVICE', DAY, 20, null),
    limit('SESSION', QUARTER, 5, null),
    limit('SESSION', DAY, 20, null),
  ],
  staff: [
    limit('NETWORK', 1800, 20, 90),
    limit('ACCOUNT', DAY, 100, 600),
    limit('ACCOUNT_AT_NETWORK', QUARTER, 5, 4),
    limit('DEVICE', QUARTER, 5, 4),
    limit('DEVICE', DAY, 20, 900),
    limit('SESSION', QUARTER, 5, 4),
    limit('SESSION', DAY, 20, 900),
  ],
};

/** So many wrong PINs in a row, from wherever, close a trainee's account until staff give her a new one. */
export const WRONG_PINS_IN_A_ROW = 5;

/** How long a browser stays known without a sign-in, in days, and how many are known of one account. */
export const DEVICE_DAYS = 180;
export const MOST_DEVICES = 10;

/** The most tries that the limits of a scope let through in 24 hours; Infinity where there is no such scope. */
export function mostTriesADay(audience: Audience, scope: TryScope): number {
  return Math.min(...TRY_LIMITS[audience].filter((one) => one.scope === scope).map(inADay));
}

const inADay = ({ withinSeconds, most, gapSeconds }: TryLimit): number =>
  Math.ceil(DAY / withinSeconds) * (most + (gapSeconds === null ? 0 : Math.floor(withinSeconds / gapSeconds)));

/** Milliseconds a try waits before it is looked at, by how many of the same bucket opened nothing within a quarter of an hour: longer each time (RELIABILITY 7.6). */
const WAITS_MS = [0, 0, 500, 1000, 2000] as const;

/** How long a try waits, in milliseconds; the same for a login that nobody has. */
export const waitBeforeMs = (triesBefore: number): number => WAITS_MS[Math.max(0, Math.min(triesBefore, WAITS_MS.length - 1))] ?? 0;
