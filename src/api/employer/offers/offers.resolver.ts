import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { IssueOffer } from '../../../use-cases/offers/issue-offer.use-case';
import { WithdrawOffer } from '../../../use-cases/offers/withdraw-offer.use-case';
import type { EmployerOffer } from '../../../features/offers/domain/offer';
import { offerTransitions, visibleState } from '../../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../../features/offers/offers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { Mutation, ResolveField } from '../employer-decorators';
import type { OfferInput, OfferState } from '../schema';

@Resolver('Offer')
export class OffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly issueOffer: IssueOffer,
    private readonly withdrawOffer: WithdrawOffer,
  ) {}

  @ResolveField('Offer', 'terms')
  terms(@Parent() offer: EmployerOffer): ShownTerms {
    return termsOf(offer);
  }

  @ResolveField('Offer', 'state')
  async state(@Parent() offer: EmployerOffer, @Context() c: OperationContext): Promise<OfferState> {
    return visibleState('employer', offer, await c.tx.now());
  }

  @ResolveField('Offer', 'availableActions')
  async nextTransitions(@Parent() offer: EmployerOffer, @Context() c: OperationContext): Promise<string[]> {
    return offerTransitions('employer', offer, await c.tx.now());
  }

  @AnyMember()
  @Mutation('offerIssue')
  async issue(@Args('id') id: string, @Args('input') input: OfferInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'OfferIssuePayload', await this.issueOffer.issue(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('offerWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'OfferWithdrawPayload', await this.withdrawOffer.withdraw(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [offer] = await this.offers.employerOffersByIds(c.tx, [result.id]);
    return outcome(c, payload, offer ? { offer } : refuse('NOT_FOUND'));
  }
}
