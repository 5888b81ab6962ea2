import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { EmployersService } from '../../../features/employers/employers.service';
import { ExplainOffer } from '../../../use-cases/offers/explain-offer.use-case';
import type { Offer } from '../../../features/offers/domain/offer';
import { offerTransitions, visibleState } from '../../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../../features/offers/offers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Referral } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { type ShownDifference, shownDifferences, type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { isEmployerHeld } from '../employers/held-employers';
import { referralById } from '../referrals/referral-loader';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { OfferExplainInput, OfferState } from '../schema';

@Resolver('Offer')
export class OffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly explainOffer: ExplainOffer,
    private readonly employers: EmployersService,
  ) {}

  @Can('trainee.read')
  @Query('offer')
  async offer(@Args('id') id: string, @Context() c: OperationContext): Promise<Offer | null> {
    const [offer] = await this.offers.byIds(c.tx, [id]);
    if (!offer) return null;
    c.disclosed.set(offer.traineeId, { kind: 'trainee', id: offer.traineeId });
    return offer;
  }

  @ResolveField('Offer', 'referral')
  async referral(@Parent() { referralId }: Offer, @Context() c: OperationContext): Promise<Referral> {
    return existing(await referralById(c, this.referrals, referralId), `referral ${referralId}`);
  }

  @ResolveField('Offer', 'terms')
  terms(@Parent() offer: Offer): ShownTerms {
    return termsOf(offer);
  }

  @ResolveField('Offer', 'state')
  async state(@Parent() offer: Offer, @Context() c: OperationContext): Promise<OfferState> {
    return visibleState('staff', offer, await c.tx.now());
  }

  @ResolveField('Offer', 'availableActions')
  async nextTransitions(@Parent() offer: Offer, @Context() c: OperationContext): Promise<string[]> {
    if (!can(c.actor.roles, 'offer.explain') || (await this.isOnHold(offer, c))) return [];
    return offerTransitions('staff', offer, await c.tx.now());
  }

  /** Whether it waits because the employer is on hold; nothing brings her closer to it. */
  @ResolveField('Offer', 'isOnHold')
  async isOnHold(@Parent() { employerId, state }: Offer, @Context() c: OperationContext): Promise<boolean> {
    return (state === 'ISSUED' || state === 'EXPLAINED') && isEmployerHeld(c, this.employers, employerId);
  }

  @ResolveField('Offer', 'differences')
  async differences(@Parent() offer: Offer, @Context() c: OperationContext): Promise<ShownDifference[]> {
    return shownDifferences(offer, await vacancyById(c, this.vacancies, offer.vacancyId));
  }

  @Can('offer.explain')
  @Mutation('offerExplain')
  async explain(@Args('id') id: string, @Args('input') input: OfferExplainInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.explainOffer.explain(c.tx, id, { ...input, language: fromLanguage(input.language) }, key);
    if (isRefusal(result)) return outcome(c, 'OfferExplainPayload', result);
    const offer = await this.offer(result.id, c);
    return outcome(c, 'OfferExplainPayload', offer ? { offer } : refuse('NOT_FOUND'));
  }
}
