import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OffersService } from '../../offers/offers.service';
import { AgreementsService } from '../../placements/agreements.service';
import type { Placement } from '../../placements/domain/placement';
import { TermsService } from '../../placements/terms.service';
import type { OperationContext } from '../../platform/operation-context';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { agreementOf, type ShownAgreement } from '../shared/agreements';
import { driftShown, offerOfPlacement, type ShownDriftStage } from '../shared/drift';
import { type ShownTerms, termsOf } from '../shared/terms';

/** What was promised to her and what it became. */
@Resolver('MyPlacement')
export class MyTermsResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
    private readonly terms: TermsService,
    private readonly agreements: AgreementsService,
  ) {}

  @ResolveField('terms')
  async termsAgreed(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownTerms> {
    return { ...termsOf(await offerOfPlacement(c, this.offers, placement)), startsOn: placement.startsOn };
  }

  @ResolveField('drift')
  drift(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownDriftStage[]> {
    return driftShown(c, { offers: this.offers, vacancies: this.vacancies, terms: this.terms }, placement);
  }

  @ResolveField('agreement')
  agreement(@Parent() placement: Placement, @Context() c: OperationContext): Promise<ShownAgreement | null> {
    return agreementOf(c, this.agreements, placement);
  }
}
