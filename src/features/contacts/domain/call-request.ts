import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import { refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { TRAINEE, type TraineeState } from '../../trainees/domain/trainee';

/** What decides whether staff may ask a trainee to call. */
export interface CallRequestFacts {
  readonly state: TraineeState;
  readonly wasAskedToday: boolean;
  readonly today: LocalDate;
}

/**
 * Why staff may not ask her to call, or null: TRANSITION_NOT_ALLOWED while she pauses and after she has left, because
 * she wants no messages then; TOO_SOON if anyone asked her today, because more messages are a risk and no help.
 */
export function callRequestRefusal({ state, wasAskedToday, today }: CallRequestFacts): Refusal<'TRANSITION_NOT_ALLOWED' | 'TOO_SOON'> | null {
  if (state === 'PAUSED' || state === 'EXITED' || state === 'ANONYMISED')
    return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(TRAINEE, state) });
  return wasAskedToday ? refuse('TOO_SOON', { until: instantOn(addDays(today, 1)).toISOString() }) : null;
}
