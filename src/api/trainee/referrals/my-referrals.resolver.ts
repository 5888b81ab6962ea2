import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AnswerReferral } from '../../../use-cases/referrals/answer-referral.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Referral } from '../../../features/referrals/domain/referral';
import { lastAnswerDay } from '../../../features/referrals/domain/referral-transitions';
import { referralTransitions } from '../../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { existing, outcome } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Mutation, Query, ResolveField } from '../trainee-decorators';
import type { MyReferralState, ReferralAgreeInput } from '../schema';

/** Referrals suggested to the trainee, and her answer. */
@Resolver('MyReferral')
export class MyReferralsResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly answerReferral: AnswerReferral,
  ) {}

  @AnyMember()
  @Query('myReferrals')
  mine(@Context() c: OperationContext): Promise<Referral[]> {
    return this.referrals.ofTrainees(c.tx, [c.actor.traineeId ?? '']);
  }

  @AnyMember()
  @Query('myReferral')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<Referral | null> {
    return (await this.referrals.byIds(c.tx, [id]))[0] ?? null;
  }

  /** Her login reads no referral before she is asked. */
  @ResolveField('MyReferral', 'askedAt')
  askedAt(@Parent() { id, askedAt }: Referral): Date {
    return existing(askedAt, `time at which referral ${id} was asked`);
  }

  @ResolveField('MyReferral', 'state')
  state(@Parent() { id, state }: Referral): MyReferralState {
    return existing(state === 'PROPOSED' ? null : state, `referral ${id} that was asked`);
  }

  @ResolveField('MyReferral', 'vacancy')
  vacancy(@Parent() { vacancyId }: Referral, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('MyReferral', 'answerBy')
  async answerBy(@Parent() referral: Referral, @Context() c: OperationContext): Promise<LocalDate | null> {
    return lastAnswerDay(referral, (await this.vacancy(referral, c)).closesOn);
  }

  @ResolveField('MyReferral', 'availableActions')
  nextTransitions(@Parent() { state }: Referral): string[] {
    return referralTransitions('trainee', state);
  }

  @AnyMember()
  @Mutation('referralAgree')
  async agree(@Args('id') id: string, @Args('input') input: ReferralAgreeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'ReferralAgreePayload', await this.answerReferral.agree(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('referralDecline')
  async decline(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'ReferralDeclinePayload', await this.answerReferral.decline(c.tx, id, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const referral = await this.one(result.id, c);
    return outcome(c, payload, referral ? { referral } : refuse('NOT_FOUND'));
  }
}
