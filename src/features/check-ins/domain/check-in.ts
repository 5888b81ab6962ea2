import type { PlacementState } from '../../placements/domain/placement';
import type { LocalDate } from '../../../shared/local-date';
import type { StateMachine } from '../../../shared/state-machine';

/**
 * An employer check-in on days 14, 30 and 90 (docs/domain.md 4.10): attendance, skill and conduct, separate from
 * anything the trainee reports.
 */
export const CHECK_IN = {
  states: ['PLANNED', 'ASKED', 'ANSWERED', 'EXPIRED', 'CANCELLED'],
  transitions: {
    ask: { from: ['PLANNED'], to: 'ASKED' },
    answer: { from: ['ASKED'], to: 'ANSWERED' },
    expire: { from: ['ASKED'], to: 'EXPIRED' },
    cancel: { from: ['PLANNED', 'ASKED'], to: 'CANCELLED' },
  },
} as const satisfies StateMachine<string, string>;
export type CheckInState = (typeof CHECK_IN.states)[number];
export type CheckInTransition = keyof typeof CHECK_IN.transitions;

/** How long the link works, in days; our rule. */
export const LINK_DAYS = 14;
const DAY_MS = 86_400_000;

/** The fields of a check-in that depend on time. */
export interface TimedCheckIn {
  readonly id: string;
  readonly state: CheckInState;
  readonly dueOn: LocalDate;
  readonly askedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly version: number;
}

/** The state of the placement, and whether a later check-in of the same placement is due too. */
export interface CheckInFacts {
  readonly placementState: PlacementState;
  readonly laterIsDue: boolean;
  readonly today: LocalDate;
}

/**
 * The transition that is due now, or null. A check-in is sent on its due date once the start is verified,
 * with a link for 14 days. It is also sent when the trainee cannot be reached; otherwise the employer could
 * conclude that from the missing check-in (invariant 1). It is cancelled when the placement has ended, or
 * when a later one is due, so that an employer never gets two at once. It expires when its link runs out
 * unanswered.
 */
export function dueCheckInTransition(
  checkIn: TimedCheckIn,
  { placementState, laterIsDue, today }: CheckInFacts,
  now: Date,
): { name: CheckInTransition; checkIn: TimedCheckIn } | null {
  const { state, dueOn, expiresAt } = checkIn;
  if (state !== 'PLANNED' && state !== 'ASKED') return null;
  if (!PLACEMENT_CONTINUES.includes(placementState)) return transition(checkIn, 'cancel', {});
  if (state === 'ASKED') return expiresAt !== null && expiresAt <= now ? transition(checkIn, 'expire', {}) : null;
  if (placementState === 'PLANNED' || today < dueOn) return null;
  if (laterIsDue) return transition(checkIn, 'cancel', {});
  return transition(checkIn, 'ask', { askedAt: now, expiresAt: new Date(now.getTime() + LINK_DAYS * DAY_MS) });
}

const PLACEMENT_CONTINUES: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

const transition = (checkIn: TimedCheckIn, name: CheckInTransition, change: Partial<TimedCheckIn>): { name: CheckInTransition; checkIn: TimedCheckIn } => ({
  name,
  checkIn: { ...checkIn, ...change, state: CHECK_IN.transitions[name].to, version: checkIn.version + 1 },
});
