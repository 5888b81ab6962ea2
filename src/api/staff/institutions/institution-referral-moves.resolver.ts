import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import { AnswerInstitutionReferral } from '../../../use-cases/institutions/answer-institution-referral.use-case';
import { ReferToInstitution } from '../../../use-cases/institutions/refer-to-institution.use-case';
import { ReleaseIdentity } from '../../../use-cases/institutions/release-identity.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/can';
import type { Outcome } from '../../shared/outcome';
import { institutionReferralOutcome } from './institution-referral-loader';
import type { InstitutionReferralInput, InstitutionReferralTakeInInput } from '../schema';

/** The transitions of a referral between institutions, for the sending and the receiving side. */
@Resolver()
export class InstitutionReferralMovesResolver {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly referring: ReferToInstitution,
    private readonly releasing: ReleaseIdentity,
    private readonly answering: AnswerInstitutionReferral,
  ) {}

  @Can('institution-referral.send')
  @Mutation('institutionReferralDraft')
  async draft(@Args('input') input: InstitutionReferralInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Draft', await this.referring.draft(c.tx, { ...input }, key));
  }

  @Can('institution-referral.send')
  @Mutation('institutionReferralOffer')
  async offer(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Offer', await this.referring.offer(c.tx, id, key));
  }

  @Can('institution-referral.send', { fresh: true })
  @Mutation('institutionReferralRelease')
  async release(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Release', await this.releasing.release(c.tx, id, key));
  }

  @Can('institution-referral.send')
  @Mutation('institutionReferralRevoke')
  async revoke(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Revoke', await this.referring.revoke(c.tx, id, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralAccept')
  async accept(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Accept', await this.answering.accept(c.tx, id, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralReject')
  async reject(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Reject', await this.answering.reject(c.tx, id, key));
  }

  @Can('institution-referral.take-in')
  @Mutation('institutionReferralTakeIn')
  async takeIn(
    @Args('id') id: string,
    @Args('input') input: InstitutionReferralTakeInInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.outcome(c, 'TakeIn', await this.answering.takeIn(c.tx, id, input.traineeId, key));
  }

  @Can('institution-referral.answer')
  @Mutation('institutionReferralFinish')
  async finish(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'Finish', await this.answering.finish(c.tx, id, key));
  }

  private outcome(c: OperationContext, move: string, result: Done | Refusal): Promise<Outcome> {
    return institutionReferralOutcome(c, this.referrals, `InstitutionReferral${move}Payload`, result);
  }
}
