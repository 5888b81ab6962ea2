import type { Refusal } from '../../../shared/refusal';
import { nextMoves, withOwnMoves } from '../../../shared/states';
import { FOLLOW_UP, type FollowUp } from './follow-up';

/**
 * The transitions staff make on a follow-up: note a failed attempt, record the contact, close it with a
 * reason.
 */
export const STAFF_FOLLOW_UP_MOVES = ['attempt', 'record', 'close'] as const;
export type StaffFollowUpMove = (typeof STAFF_FOLLOW_UP_MOVES)[number];

const MOVE_OF = { attempt: 'attempt', complete: 'record', close: 'close' } as const;

/**
 * The transitions available to staff in this state. Whether the window is open is checked only when one is
 * made.
 */
export const staffFollowUpMoves = ({ state }: Pick<FollowUp, 'state'>): StaffFollowUpMove[] => shown(nextMoves(FOLLOW_UP, state));

/** A refusal for staff: its available transitions are limited to those of staff, by their staff names. */
export const staffRefusal = (refusal: Refusal): Refusal =>
  refusal.nextMoves ? withOwnMoves({ ...refusal, nextMoves: shown(refusal.nextMoves) }, STAFF_FOLLOW_UP_MOVES) : refusal;

const shown = (moves: readonly string[]): StaffFollowUpMove[] => moves.flatMap((move) => (move in MOVE_OF ? [MOVE_OF[move as keyof typeof MOVE_OF]] : []));
