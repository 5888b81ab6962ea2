import { Args, Context, Resolver } from '@nestjs/graphql';
import { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import { AnswerInstitutionReferral } from '../../../use-cases/institutions/answer-institution-referral.use-case';
import { ReferToInstitution } from '../../../use-cases/institutions/refer-to-institution.use-case';
import { ReleaseIdentity } from '../../../use-cases/institutions/release-identity.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { institutionReferralOutcome } from './institution-referral-loader';
import { Mutation } from '../staff-decorators';
import type { InstitutionReferralInput, InstitutionReferralStartServiceInput } from '../schema';

/** The transitions of a referral between institutions, for the sending and the receiving side. */
@Resolver()
export class InstitutionReferralTransitionsResolver {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly referToInstitution: ReferToInstitution,
    private readonly releaseIdentity: ReleaseIdentity,
    private readonly answerInstitutionReferral: AnswerInstitutionReferral,
  ) {}

  @Can('institution-referral.send')
  @Mutation('institutionReferralDraft')
  async draft(@Args('input') input: InstitutionReferralInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Draft', await this.referToInstitution.draft(c.tx, { ...input }, key));
  }

  @Can('institution-referral.send')
  @Mutation('institutionReferralOffer')
  async offer(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Offer', await this.referToInstitution.offer(c.tx, id, key));
  }

  @Can('institution-referral.send', { stepUp: true })
  @Mutation('institutionReferralRelease')
  async release(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Release', await this.releaseIdentity.release(c.tx, id, key));
  }

  @Can('institution-referral.send')
  @Mutation('institutionReferralRevoke')
  async revoke(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Revoke', await this.referToInstitution.revoke(c.tx, id, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralAccept')
  async accept(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Accept', await this.answerInstitutionReferral.accept(c.tx, id, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralReject')
  async reject(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Reject', await this.answerInstitutionReferral.reject(c.tx, id, key));
  }

  @Can('institution-referral.start-service')
  @Mutation('institutionReferralStartService')
  async startService(
    @Args('id') id: string,
    @Args('input') input: InstitutionReferralStartServiceInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return this.answer(c, 'StartService', await this.answerInstitutionReferral.admit(c.tx, id, input.traineeId, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralFinish')
  async finish(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'Finish', await this.answerInstitutionReferral.finish(c.tx, id, key));
  }

  private answer<T extends string, R extends Refusal>(c: OperationContext, transition: T, result: { id: string } | R) {
    return institutionReferralOutcome(c, this.referrals, `InstitutionReferral${transition}Payload` as const, result);
  }
}
