import type { PlacementState } from '../../placements/domain/placement';
import type { LocalDate } from '../../../shared/local-date';
import type { Machine } from '../../../shared/states';

/** A question to the employer on days 14, 30 and 90 (DOMAIN 4.10): attendance, skill and conduct, apart from anything she says. */
export const CHECK_IN = {
  states: ['PLANNED', 'ASKED', 'ANSWERED', 'EXPIRED', 'CANCELLED'],
  moves: {
    ask: { from: ['PLANNED'], to: 'ASKED' },
    answer: { from: ['ASKED'], to: 'ANSWERED' },
    expire: { from: ['ASKED'], to: 'EXPIRED' },
    cancel: { from: ['PLANNED', 'ASKED'], to: 'CANCELLED' },
  },
} as const satisfies Machine<string, string>;
/** Where a question to the employer stands. */
export type CheckInState = (typeof CHECK_IN.states)[number];
/** What can be done with it. */
export type CheckInMove = keyof typeof CHECK_IN.moves;

/** How long a link to the question works, in days; our rule. */
export const LINK_DAYS = 14;
const DAY_MS = 86_400_000;

/** All of a question that time decides over. */
export interface TimedCheckIn {
  readonly id: string;
  readonly state: CheckInState;
  readonly dueOn: LocalDate;
  readonly askedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly version: number;
}

/** What decides besides: where the placement stands, and whether a later question of it is due as well. */
export interface CheckInFacts {
  readonly placementState: PlacementState;
  readonly laterIsDue: boolean;
  readonly today: LocalDate;
}

/**
 * What time does to a question, or null: it is asked on its day once the start is verified, with a link for 14 days, and no less where nobody reaches her: from
 * a question that did not come an employer could tell (invariant 1). Cancelled once the place has ended, or where a later one is due already, so that nobody
 * is asked twice at once; expired when its link has run out unanswered.
 */
export function settleCheckIn(
  checkIn: TimedCheckIn,
  { placementState, laterIsDue, today }: CheckInFacts,
  now: Date,
): { move: CheckInMove; checkIn: TimedCheckIn } | null {
  const { state, dueOn, expiresAt } = checkIn;
  if (state !== 'PLANNED' && state !== 'ASKED') return null;
  if (!MAY_GO_ON.includes(placementState)) return moved(checkIn, 'cancel', {});
  if (state === 'ASKED') return expiresAt !== null && expiresAt <= now ? moved(checkIn, 'expire', {}) : null;
  if (placementState === 'PLANNED' || today < dueOn) return null;
  if (laterIsDue) return moved(checkIn, 'cancel', {});
  return moved(checkIn, 'ask', { askedAt: now, expiresAt: new Date(now.getTime() + LINK_DAYS * DAY_MS) });
}

const MAY_GO_ON: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

const moved = (checkIn: TimedCheckIn, move: CheckInMove, change: Partial<TimedCheckIn>): { move: CheckInMove; checkIn: TimedCheckIn } => ({
  move,
  checkIn: { ...checkIn, ...change, state: CHECK_IN.moves[move].to, version: checkIn.version + 1 },
});
