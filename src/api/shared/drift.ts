import type { Offer } from '../../offers/domain/offer';
import type { OffersService } from '../../offers/offers.service';
import { driftOf, type DriftStage, type TermsStage } from '../../placements/domain/drift';
import type { Placement } from '../../placements/domain/placement';
import type { TermsService } from '../../placements/terms.service';
import { grouped, inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import type { VacanciesService } from '../../vacancies/vacancies.service';
import { isMadeOf, shownDifferences } from './terms';
import { type ShownTerms, termsOf } from './terms';
import { vacancyById } from './vacancy-loader';

/** A term of a later stage that is not what was promised, and whether that is worse for her. */
export interface ShownDrift {
  readonly term: string;
  readonly promised: string;
  readonly found: string;
  readonly isWorse: boolean;
}

/** Every term of one stage that is not what was promised, in the same order and words. */
function shownDrift({ terms, promised, worse }: DriftStage): ShownDrift[] {
  return shownDifferences(terms, promised).map(({ term, promised: before, offered: found }) => ({
    term,
    promised: before,
    found,
    isWorse: isMadeOf(term, worse),
  }));
}

/** What drift is made of. */
export interface DriftDoors {
  readonly offers: OffersService;
  readonly vacancies: VacanciesService;
  readonly terms: TermsService;
}
export interface ShownDriftStage {
  readonly stage: TermsStage;
  readonly terms: ShownTerms;
  readonly differences: readonly ShownDrift[];
}

/** The offer she said yes to; a foreign key sees to it that it is there. */
export const offerOfPlacement = (c: OperationContext, offers: OffersService, { offerId }: Pick<Placement, 'offerId'>): Promise<Offer> =>
  loader<Offer>(c, 'offerOfPlacement', async (ids) => inOrder(ids, await offers.byIds(c.tx, ids), (row) => row.id) as Offer[]).load(offerId);

/** The stages of a placement's terms, for staff and for herself; an employer has no right to what she showed. */
export async function driftShown(c: OperationContext, { offers, vacancies, terms }: DriftDoors, placement: Placement): Promise<ShownDriftStage[]> {
  const [vacancy, offer, recorded] = await Promise.all([
    vacancyById(c, vacancies, placement.vacancyId),
    offerOfPlacement(c, offers, placement),
    loader(c, 'termsOfPlacement', async (ids) => grouped(ids, await terms.ofPlacements(c.tx, ids), (row) => row.placementId)).load(placement.id),
  ]);
  return driftOf(vacancy, offer, recorded, vacancies.nightOn(placement.startsOn)).map(stageShown);
}

const stageShown = (stage: DriftStage): ShownDriftStage => ({ stage: stage.stage, terms: termsOf(stage.terms), differences: shownDrift(stage) });
