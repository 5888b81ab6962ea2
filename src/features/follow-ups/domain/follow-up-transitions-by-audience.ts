import type { Refusal } from '../../../shared/refusal';
import { nextTransitions, withOwnTransitions } from '../../../shared/state-machine';
import { FOLLOW_UP, type FollowUp } from './follow-up';

/**
 * The transitions staff make on a follow-up: note a failed attempt, record the contact, close it with a
 * reason.
 */
export const STAFF_FOLLOW_UP_TRANSITIONS = ['attempt', 'record', 'close'] as const;
export type StaffFollowUpTransition = (typeof STAFF_FOLLOW_UP_TRANSITIONS)[number];

const STAFF_TRANSITION_OF = { attempt: 'attempt', complete: 'record', close: 'close' } as const;

/**
 * The transitions available to staff in this state. Whether the window is open is checked only when one is
 * made.
 */
export const staffFollowUpTransitions = ({ state }: Pick<FollowUp, 'state'>): StaffFollowUpTransition[] =>
  toStaffTransitions(nextTransitions(FOLLOW_UP, state));

/** A refusal for staff: its available transitions are limited to those of staff, by their staff names. */
export const staffRefusal = <R extends Refusal>(refusal: R): R =>
  refusal.availableActions
    ? withOwnTransitions({ ...refusal, availableActions: toStaffTransitions(refusal.availableActions) }, STAFF_FOLLOW_UP_TRANSITIONS)
    : refusal;

const toStaffTransitions = (transitions: readonly string[]): StaffFollowUpTransition[] =>
  transitions.flatMap((transition) => (transition in STAFF_TRANSITION_OF ? [STAFF_TRANSITION_OF[transition as keyof typeof STAFF_TRANSITION_OF]] : []));
