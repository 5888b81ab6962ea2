import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IssueOffer } from '../../../use-cases/offers/issue-offer.use-case';
import { WithdrawOffer } from '../../../use-cases/offers/withdraw-offer.use-case';
import type { ShownOffer } from '../../../features/offers/domain/offer';
import { offerMoves, stateShown } from '../../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../../features/offers/offers.service';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import type { OfferInput } from '../schema';

@Resolver('Offer')
export class OffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly issuing: IssueOffer,
    private readonly withdrawing: WithdrawOffer,
  ) {}

  @ResolveField('terms')
  terms(@Parent() offer: ShownOffer): ShownTerms {
    return termsOf(offer);
  }

  @ResolveField('state')
  async state(@Parent() offer: ShownOffer, @Context() c: OperationContext): Promise<string> {
    return stateShown('employer', offer, await c.tx.now());
  }

  @ResolveField('nextMoves')
  async nextMoves(@Parent() offer: ShownOffer, @Context() c: OperationContext): Promise<string[]> {
    return offerMoves('employer', offer, await c.tx.now());
  }

  @AnyMember()
  @Mutation('offerIssue')
  async issue(@Args('id') id: string, @Args('input') input: OfferInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'OfferIssuePayload', await this.issuing.issue(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('offerWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answer(c, 'OfferWithdrawPayload', await this.withdrawing.withdraw(c.tx, id, key));
  }

  private async answer(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [offer] = await this.offers.shownByIds(c.tx, [String(result['id'])]);
    return outcome(c, payload, offer ? { offer } : refuse('NOT_FOUND'));
  }
}
