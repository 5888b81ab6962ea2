import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { OffersService } from '../../../features/offers/offers.service';
import { AgreementsService } from '../../../features/placements/agreements.service';
import { type Agreement, AGREEMENT } from '../../../features/placements/domain/agreement';
import { type LearningReview, nextReviewDueOn } from '../../../features/placements/domain/learning-review';
import type { Placement } from '../../../features/placements/domain/placement';
import { TermsService } from '../../../features/placements/terms.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LocalDate } from '../../../shared/local-date';
import { nextTransitions } from '../../../shared/state-machine';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { agreementOf, type ShownAgreement } from '../../shared/placements/agreements';
import { driftStagesOf, type ShownDriftStage } from '../../shared/placements/drift';
import { ResolveField } from '../staff-decorators';

/**
 * Records that belong to a placement: the drift of its terms, and the agreement and learning reviews of an
 * apprenticeship.
 */
@Resolver('Placement')
export class PlacementTermsResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
    private readonly terms: TermsService,
    private readonly agreements: AgreementsService,
  ) {}

  @ResolveField('Placement', 'drift')
  drift(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownDriftStage[]> {
    return driftStagesOf(c, { offers: this.offers, vacancies: this.vacancies, terms: this.terms }, placement);
  }

  @ResolveField('Placement', 'agreement')
  agreement(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownAgreement | null> {
    return agreementOf(c, this.agreements, placement);
  }

  @ResolveField('Placement', 'learningReviews')
  reviews(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<LearningReview[]> {
    return loader(c, 'reviewsOfPlacement', async (ids) => groupRows(ids, await this.agreements.reviewsOf(c.tx, ids), (row) => row.placementId)).load(id);
  }

  @ResolveField('Placement', 'nextReviewDueOn')
  async nextReviewDueOn(@Parent() placement: Placement, @Context() c: OperationContext): Promise<LocalDate | null> {
    return nextReviewDueOn(placement, await this.reviews(placement, c));
  }
}

@Resolver('Agreement')
export class AgreementResolver {
  @ResolveField('Agreement', 'availableActions')
  nextTransitions(@Parent() { state }: Agreement, @Context() c: OperationContext): string[] {
    return can(c.actor.roles, 'agreement.record') ? nextTransitions(AGREEMENT, state) : [];
  }
}
