import type { Offer } from '../../../features/offers/domain/offer';
import type { OffersService } from '../../../features/offers/offers.service';
import { driftOf, type DriftStage, type TermsStage } from '../../../features/placements/domain/drift';
import type { Placement } from '../../../features/placements/domain/placement';
import type { TermsService } from '../../../features/placements/terms.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { existing } from '../outcome';
import { termIncludes, shownDifferences } from '../vacancies/terms';
import { type ShownTerms, termsOf } from '../vacancies/terms';
import { vacancyById } from '../vacancies/vacancy-loader';

/**
 * A term of a later stage that differs from the promised term, and whether the difference is to her
 * disadvantage.
 */
export interface ShownDrift {
  readonly term: string;
  readonly promised: string;
  readonly found: string;
  readonly isWorse: boolean;
}

/** Every term of one stage that differs from the promise, in schema order and format. */
function shownDrift({ terms, promised, worse }: DriftStage): ShownDrift[] {
  return shownDifferences(terms, promised).map(({ term, promised: before, offered: found }) => ({
    term,
    promised: before,
    found,
    isWorse: termIncludes(term, worse),
  }));
}

/** The services that drift is read from. */
export interface DriftServices {
  readonly offers: OffersService;
  readonly vacancies: VacanciesService;
  readonly terms: TermsService;
}
export interface ShownDriftStage {
  readonly stage: TermsStage;
  readonly terms: ShownTerms;
  readonly differences: readonly ShownDrift[];
}

/** The offer the trainee accepted; a foreign key guarantees that it exists. */
export const offerOfPlacement = async (c: OperationContext, offers: OffersService, { offerId }: Pick<Placement, 'offerId'>): Promise<Offer> =>
  existing(
    await loader<Offer | null>(c, 'offerOfPlacement', async (ids) => inOrder(ids, await offers.byIds(c.tx, ids), (row) => row.id)).load(offerId),
    `offer ${offerId}`,
  );

/**
 * The stages of a placement's terms, for staff and for the trainee. Never for an employer, which may not read
 * the documents she showed.
 */
export async function driftStagesOf(c: OperationContext, { offers, vacancies, terms }: DriftServices, placement: Placement): Promise<ShownDriftStage[]> {
  const [vacancy, offer, recorded] = await Promise.all([
    vacancyById(c, vacancies, placement.vacancyId),
    offerOfPlacement(c, offers, placement),
    loader(c, 'termsOfPlacement', async (ids) => groupRows(ids, await terms.ofPlacements(c.tx, ids), (row) => row.placementId)).load(placement.id),
  ]);
  return driftOf(vacancy, offer, recorded, vacancies.nightOn(placement.startsOn)).map(shownStage);
}

const shownStage = (stage: DriftStage): ShownDriftStage => ({ stage: stage.stage, terms: termsOf(stage.terms), differences: shownDrift(stage) });
