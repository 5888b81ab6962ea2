import type { Refusal } from '../../../shared/refusal';
import { nextMoves, withOwnMoves } from '../../../shared/states';
import { FOLLOW_UP, type FollowUp } from './follow-up';

/** What staff do with a follow-up: note that she was not reached, record what she said, give it up with words. */
export const STAFF_FOLLOW_UP_MOVES = ['attempt', 'record', 'close'] as const;
/** One of them. */
export type StaffFollowUpMove = (typeof STAFF_FOLLOW_UP_MOVES)[number];

const MOVE_OF = { attempt: 'attempt', complete: 'record', close: 'close' } as const;

/** What staff may do with a follow-up in this state; that its window is not yet open is said when it is tried. */
export const staffFollowUpMoves = ({ state }: Pick<FollowUp, 'state'>): StaffFollowUpMove[] => shown(nextMoves(FOLLOW_UP, state));

/** A refusal as staff may read it: of the moves possible instead, only those staff make, by their own names. */
export const staffRefusal = (refusal: Refusal): Refusal =>
  refusal.nextMoves ? withOwnMoves({ ...refusal, nextMoves: shown(refusal.nextMoves) }, STAFF_FOLLOW_UP_MOVES) : refusal;

const shown = (moves: readonly string[]): StaffFollowUpMove[] => moves.flatMap((move) => (move in MOVE_OF ? [MOVE_OF[move as keyof typeof MOVE_OF]] : []));
