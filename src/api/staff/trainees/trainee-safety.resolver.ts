import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { GiveConsent } from '../../../use-cases/consents/give-consent.use-case';
import { ProtectTrainee } from '../../../use-cases/trainees/protect-trainee.use-case';
import { ReachTrainee } from '../../../use-cases/trainees/reach-trainee.use-case';
import { SetLimits } from '../../../use-cases/trainees/set-limits.use-case';
import type { Saw } from '../../../platform/database/mark';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/can';
import { fromLanguage } from '../../shared/enums';
import type { Outcome } from '../../shared/outcome';
import type { ConsentInput, ConsentRefusalInput, ContactMethodInput, IdentityInput, LimitsInput, ProtectionInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/** The records that protect a trainee: limits, contact methods, consents, and the protected record. */
@Resolver()
export class TraineeSafetyResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly limiting: SetLimits,
    private readonly reaching: ReachTrainee,
    private readonly consenting: GiveConsent,
    private readonly protecting: ProtectTrainee,
  ) {}

  @Can('trainee.limits')
  @Mutation()
  async traineeSetLimits(
    @Args('id') id: string,
    @Args('input') input: LimitsInput,
    @Args('saw') saw: Saw,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeSetLimitsPayload', await this.limiting.set(c.tx, id, input, saw, key));
  }

  @Can('contact.record')
  @Mutation()
  async traineeSetContact(
    @Args('id') id: string,
    @Args('input') input: ContactMethodInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    const words = { ...input, language: input.language ? fromLanguage(input.language) : null };
    return traineeOutcome(c, this.trainees, 'TraineeSetContactPayload', await this.reaching.setContact(c.tx, id, words, key));
  }

  @Can('contact.record')
  @Mutation()
  async traineeVerifyContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeVerifyContactPayload', await this.reaching.verifyContact(c.tx, id, contactMethodId, key));
  }

  @Can('contact.record')
  @Mutation()
  async traineeBlockContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeBlockContactPayload', await this.reaching.blockContact(c.tx, id, contactMethodId, key));
  }

  @Can('contact.record')
  @Mutation()
  async traineeUnblockContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeUnblockContactPayload', await this.reaching.unblockContact(c.tx, id, contactMethodId, key));
  }

  @Can('consent.record')
  @Mutation()
  async traineeRefuseConsent(
    @Args('id') id: string,
    @Args('input') input: ConsentRefusalInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    const answer = { ...input, language: fromLanguage(input.language) };
    return traineeOutcome(c, this.trainees, 'TraineeRefuseConsentPayload', await this.consenting.refuse(c.tx, id, answer, key));
  }

  @Can('consent.record')
  @Mutation()
  async traineeGiveConsent(
    @Args('id') id: string,
    @Args('input') input: ConsentInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    const answer = { ...input, language: fromLanguage(input.language) };
    return traineeOutcome(c, this.trainees, 'TraineeGiveConsentPayload', await this.consenting.give(c.tx, id, answer, key));
  }

  @Can('trainee.identity', { fresh: true })
  @Mutation()
  async traineeSetIdentity(
    @Args('id') id: string,
    @Args('input') input: IdentityInput,
    @Args('saw') saw: Saw,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeSetIdentityPayload', await this.protecting.setIdentity(c.tx, id, input, saw, key));
  }

  @Can('trainee.protection', { fresh: true })
  @Mutation()
  async traineeSetProtection(
    @Args('id') id: string,
    @Args('input') input: ProtectionInput,
    @Args('saw') saw: Saw,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return traineeOutcome(c, this.trainees, 'TraineeSetProtectionPayload', await this.protecting.setProtection(c.tx, id, input, saw, key));
  }
}
