import { addMonths, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, type Problem, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import type { ReviewInput } from './parse-agreement';
import { type Placement, PLACEMENT } from './placement';

/** A monthly review of how many units of the learning plan the apprentice has reached (docs/domain.md 4.10). */
export interface LearningReview extends ReviewInput {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

type LearningPlacement = Pick<Placement, 'kind' | 'state' | 'startsOn'>;

/**
 * The due date of the next review: a month after the last one, or after the start; null if the apprenticeship
 * is not active.
 */
export function nextReviewDueOn(placement: LearningPlacement, reviews: readonly Pick<LearningReview, 'heldOn'>[]): LocalDate | null {
  if (placement.kind !== 'APPRENTICESHIP' || (placement.state !== 'ACTIVE' && placement.state !== 'UNREACHABLE')) return null;
  return addMonths(
    reviews.reduce((last, { heldOn }) => (heldOn > last ? heldOn : last), placement.startsOn),
    1,
  );
}

/**
 * Refuses to record a review, or returns null: TRANSITION_NOT_ALLOWED for a job or an unverified start,
 * INVALID_INPUT for a day before the start, after today, after the end, or with a review already. A review
 * can be recorded after the apprenticeship has ended.
 */
export function reviewRefusal(
  placement: LearningPlacement & Pick<Placement, 'endedOn'>,
  review: ReviewInput,
  before: readonly Pick<LearningReview, 'heldOn'>[],
  now: Date,
): Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> | null {
  const { kind, state, startsOn, endedOn } = placement;
  if (kind !== 'APPRENTICESHIP' || state === 'PLANNED' || state === 'CANCELLED')
    return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(PLACEMENT, state) });
  const on = (problem: Problem['problem'], limit?: string): Refusal<'INVALID_INPUT'> =>
    invalid([{ path: 'heldOn', problem, ...(limit === undefined ? {} : { limit }) }]);
  const last = endedOn ?? localDateAt(now);
  if (review.heldOn > last) return on('TOO_BIG', last);
  if (review.heldOn < startsOn) return on('BEFORE_START', startsOn);
  return before.some(({ heldOn }) => heldOn === review.heldOn) ? on('REPEATED') : null;
}
