import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AcceptOffer } from '../../../use-cases/offers/accept-offer.use-case';
import { RespondToOffer } from '../../../use-cases/offers/respond-to-offer.use-case';
import type { Offer } from '../../../features/offers/domain/offer';
import { offerTransitions, visibleState } from '../../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../../features/offers/offers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { type ShownDifference, shownDifferences, type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { Mutation, Query, ResolveField } from '../trainee-decorators';
import type { MyOfferState } from '../schema';

/** Offers made to the trainee, and her answer. */
@Resolver('MyOffer')
export class MyOffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly vacancies: VacanciesService,
    private readonly acceptOffer: AcceptOffer,
    private readonly respondToOffer: RespondToOffer,
  ) {}

  @AnyMember()
  @Query('myOffers')
  mine(@Context() c: OperationContext): Promise<Offer[]> {
    return this.offers.ofTrainee(c.tx, c.actor.traineeId ?? '');
  }

  @AnyMember()
  @Query('myOffer')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<Offer | null> {
    return (await this.offers.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('MyOffer', 'vacancy')
  vacancy(@Parent() { vacancyId }: Offer, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('MyOffer', 'terms')
  terms(@Parent() offer: Offer): ShownTerms {
    return termsOf(offer);
  }

  @ResolveField('MyOffer', 'differences')
  async differences(@Parent() offer: Offer, @Context() c: OperationContext): Promise<ShownDifference[]> {
    return shownDifferences(offer, await vacancyById(c, this.vacancies, offer.vacancyId));
  }

  @ResolveField('MyOffer', 'state')
  async state(@Parent() offer: Offer, @Context() c: OperationContext): Promise<MyOfferState> {
    return visibleState('trainee', offer, await c.tx.now());
  }

  @ResolveField('MyOffer', 'availableActions')
  async nextTransitions(@Parent() offer: Offer, @Context() c: OperationContext): Promise<string[]> {
    return offerTransitions('trainee', offer, await c.tx.now());
  }

  @ResolveField('MyOffer', 'coolingOffWaived')
  coolingOffWaived(@Parent() { coolingOffWaivedAt }: Offer): boolean {
    return coolingOffWaivedAt !== null;
  }

  @AnyMember()
  @Mutation('offerWaiveCoolingOff')
  async waiveCoolingOff(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'OfferWaiveCoolingOffPayload', await this.respondToOffer.waiveCoolingOff(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('offerAccept')
  async accept(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'OfferAcceptPayload', await this.acceptOffer.accept(c.tx, id, key));
  }

  @AnyMember()
  @Mutation('offerDecline')
  async decline(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'OfferDeclinePayload', await this.respondToOffer.decline(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const offer = await this.one(result.id, c);
    return outcome(c, payload, offer ? { offer } : refuse('NOT_FOUND'));
  }
}
