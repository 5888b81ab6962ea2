import type { VacancyKind } from '../../matching/domain/pair';
import { type Offer, OFFER } from '../../offers/domain/offer';
import type { LocalDate } from '../../shared/local-date';
import { refuse, type Refusal } from '../../shared/refusal';
import { type Machine, nextMoves } from '../../shared/states';
import type { Vacancy } from '../../vacancies/domain/vacancy';

/** A placement counts only from ACTIVE, when both sides have confirmed that she started (DOMAIN 0.1; stricter than 20 CFR 651.10). */
export const PLACEMENT = {
  states: ['PLANNED', 'ACTIVE', 'ENDED'],
  moves: {
    verify: { from: ['PLANNED'], to: 'ACTIVE' },
    end: { from: ['PLANNED', 'ACTIVE'], to: 'ENDED' },
  },
} as const satisfies Machine<string, string>;
/** Where a placement stands. */
export type PlacementState = (typeof PLACEMENT.states)[number];

/** One person's work at one place, from one accepted offer. */
export interface Placement {
  readonly institutionId: string;
  readonly id: string;
  readonly offerId: string;
  readonly referralId: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly kind: VacancyKind;
  readonly ownEnterprise: boolean;
  readonly startsOn: LocalDate;
  readonly state: PlacementState;
  readonly confirmedByTraineeAt: Date | null;
  readonly confirmedByEmployerAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** A placement as it is written down: whether it is in an own enterprise of her institution, and so counted apart (DESIGN 2), the database fills in. */
export type PlannedPlacement = Pick<
  Placement,
  'institutionId' | 'offerId' | 'referralId' | 'traineeId' | 'employerId' | 'vacancyId' | 'kind' | 'startsOn' | 'state'
>;

/** Plans the start of somebody who accepted; MOVE_NOT_ALLOWED for an offer that is not accepted. */
export function planPlacement(offer: Offer, vacancy: Pick<Vacancy, 'kind'>): PlannedPlacement | Refusal {
  if (offer.state !== 'ACCEPTED') return refuse('MOVE_NOT_ALLOWED', { state: offer.state, nextMoves: nextMoves(OFFER, offer.state) });
  const { institutionId, id: offerId, referralId, traineeId, employerId, vacancyId, startsOn } = offer;
  return { institutionId, offerId, referralId, traineeId, employerId, vacancyId, kind: vacancy.kind, startsOn, state: 'PLANNED' };
}
