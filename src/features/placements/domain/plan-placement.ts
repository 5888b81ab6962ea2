import { type Offer, OFFER } from '../../offers/domain/offer';
import { refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import type { PlannedPlacement } from './placement';

/** Plans the placement of an accepted offer; TRANSITION_NOT_ALLOWED for any other offer. */
export function planPlacement(offer: Offer, vacancy: Pick<Vacancy, 'kind'>): PlannedPlacement | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (offer.state !== 'ACCEPTED') return refuse('TRANSITION_NOT_ALLOWED', { state: offer.state, availableActions: nextTransitions(OFFER, offer.state) });
  const { institutionId, id: offerId, referralId, traineeId, employerId, vacancyId, startsOn } = offer;
  return { institutionId, offerId, referralId, traineeId, employerId, vacancyId, kind: vacancy.kind, startsOn, state: 'PLANNED' };
}
