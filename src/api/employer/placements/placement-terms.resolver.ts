import { Context, Parent, Resolver } from '@nestjs/graphql';
import { OffersService } from '../../../features/offers/offers.service';
import type { EmployerPlacement } from '../../../features/placements/domain/placement';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { ResolveField } from '../employer-decorators';

/** The agreed terms of a placement: those of its offer. */
@Resolver('EmployerPlacement')
export class PlacementTermsResolver {
  constructor(private readonly offers: OffersService) {}

  @ResolveField('EmployerPlacement', 'terms')
  async terms(@Parent() { offerId }: EmployerPlacement, @Context() c: OperationContext): Promise<ShownTerms> {
    const offers = loader(c, 'offerOfPlacement', async (ids) => inOrder(ids, await this.offers.employerOffersByIds(c.tx, ids), (row) => row.id));
    return termsOf(existing(await offers.load(offerId), `offer ${offerId}`));
  }
}
