import { domainEvent } from '../../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateBefore } from '../../../shared/state-machine';
import { isCorrectable } from '../../undo/domain/correction';
import type { EndTransition } from './parse-placement';
import { type Placement, PLACEMENT, type PlacementChange } from './placement';

/** The transitions that end started work. */
const ENDINGS: readonly EndTransition[] = ['complete', 'endByTrainee', 'endByEmployer', 'endForSafety'];

/**
 * Opens a placement again whose end was recorded by mistake, such as for the wrong person (docs/domain.md 5.26), in the
 * state before. The employer was sent nothing about the end, so it is sent nothing now; its page shows her at work again.
 */
export function correctEnd(placement: Placement, from: string): PlacementChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const ending = ENDINGS.find((one) => PLACEMENT.transitions[one].to === placement.state);
  const state = ending ? stateBefore(PLACEMENT, placement.state, ending, from) : null;
  if (state === null || isRefusal(state))
    return state ?? refuse('TRANSITION_NOT_ALLOWED', { state: placement.state, availableActions: nextTransitions(PLACEMENT, placement.state) });
  const running = { ...placement, state, endedOn: null, endReason: null, endRecordedAt: null, version: placement.version + 1 };
  return { placement: running, event: domainEvent('PlacementEndCorrected', placement.id) };
}

/** Whether an ended placement may still be corrected; one that never started is planned again. */
export const mayCorrectEnd = ({ state, endRecordedAt }: Pick<Placement, 'state' | 'endRecordedAt'>, now: Date): boolean =>
  endRecordedAt !== null && isCorrectable(endRecordedAt, now) && ENDINGS.some((one) => PLACEMENT.transitions[one].to === state);
