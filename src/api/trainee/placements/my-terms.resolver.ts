import { Context, Parent, Resolver } from '@nestjs/graphql';
import { OffersService } from '../../../features/offers/offers.service';
import { AgreementsService } from '../../../features/placements/agreements.service';
import type { Placement } from '../../../features/placements/domain/placement';
import { TermsService } from '../../../features/placements/terms.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { agreementOf, type ShownAgreement } from '../../shared/placements/agreements';
import { driftStagesOf, offerOfPlacement, type ShownDriftStage } from '../../shared/placements/drift';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { ResolveField } from '../trainee-decorators';

/** The terms a trainee was promised, and how the actual terms differ. */
@Resolver('MyPlacement')
export class MyTermsResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
    private readonly terms: TermsService,
    private readonly agreements: AgreementsService,
  ) {}

  @ResolveField('MyPlacement', 'terms')
  async termsAgreed(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownTerms> {
    return { ...termsOf(await offerOfPlacement(c, this.offers, placement)), startsOn: placement.startsOn };
  }

  @ResolveField('MyPlacement', 'drift')
  drift(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownDriftStage[]> {
    return driftStagesOf(c, { offers: this.offers, vacancies: this.vacancies, terms: this.terms }, placement);
  }

  @ResolveField('MyPlacement', 'agreement')
  agreement(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownAgreement | null> {
    return agreementOf(c, this.agreements, placement);
  }
}
