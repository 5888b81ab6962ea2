import { Args, Context, Resolver } from '@nestjs/graphql';
import { RecordConsent } from '../../../use-cases/consents/record-consent.use-case';
import { SaveProtectedRecord } from '../../../use-cases/trainees/save-protected-record.use-case';
import { ManageContactMethods } from '../../../use-cases/trainees/manage-contact-methods.use-case';
import { SetLimits } from '../../../use-cases/trainees/set-limits.use-case';
import type { ExpectedVersion } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { Mutation } from '../staff-decorators';
import type { ConsentInput, ConsentRefusalInput, ContactMethodInput, IdentityInput, LimitsInput, ProtectedRecordInput, ProtectionInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/** The records that protect a trainee: limits, contact methods, consents, and the protected record. */
@Resolver()
export class TraineeSafetyResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly setLimits: SetLimits,
    private readonly manageContactMethods: ManageContactMethods,
    private readonly recordConsent: RecordConsent,
    private readonly saveProtectedRecord: SaveProtectedRecord,
  ) {}

  @Can('trainee.limits')
  @Mutation('traineeSetLimits')
  async traineeSetLimits(
    @Args('id') id: string,
    @Args('input') input: LimitsInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeSetLimitsPayload', await this.setLimits.set(c.tx, id, input, expectedVersion, key));
  }

  @Can('contact.record')
  @Mutation('traineeSetContact')
  async traineeSetContact(
    @Args('id') id: string,
    @Args('input') input: ContactMethodInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const fields = { ...input, language: input.language ? fromLanguage(input.language) : null };
    return traineeOutcome(c, this.trainees, 'TraineeSetContactPayload', await this.manageContactMethods.setContact(c.tx, id, fields, key));
  }

  @Can('contact.record')
  @Mutation('traineeVerifyContact')
  async traineeVerifyContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeVerifyContactPayload', await this.manageContactMethods.verifyContact(c.tx, id, contactMethodId, key));
  }

  @Can('contact.record')
  @Mutation('traineeBlockContact')
  async traineeBlockContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeBlockContactPayload', await this.manageContactMethods.blockContact(c.tx, id, contactMethodId, key));
  }

  @Can('contact.record')
  @Mutation('traineeUnblockContact')
  async traineeUnblockContact(
    @Args('id') id: string,
    @Args('contactMethodId') contactMethodId: string,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeUnblockContactPayload', await this.manageContactMethods.unblockContact(c.tx, id, contactMethodId, key));
  }

  @Can('consent.record')
  @Mutation('traineeRecordConsentRefusal')
  async traineeRecordConsentRefusal(
    @Args('id') id: string,
    @Args('input') input: ConsentRefusalInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const answer = { ...input, language: fromLanguage(input.language) };
    return traineeOutcome(c, this.trainees, 'TraineeRecordConsentRefusalPayload', await this.recordConsent.recordRefused(c.tx, id, answer, key));
  }

  @Can('consent.record')
  @Mutation('traineeRecordConsent')
  async traineeRecordConsent(@Args('id') id: string, @Args('input') input: ConsentInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const answer = { ...input, language: fromLanguage(input.language) };
    return traineeOutcome(c, this.trainees, 'TraineeRecordConsentPayload', await this.recordConsent.recordGiven(c.tx, id, answer, key));
  }

  @Can('trainee.identity', { stepUp: true })
  @Mutation('traineeSetIdentity')
  async traineeSetIdentity(
    @Args('id') id: string,
    @Args('input') input: IdentityInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeSetIdentityPayload', await this.saveProtectedRecord.setIdentity(c.tx, id, input, expectedVersion, key));
  }

  @Can('trainee.protection', { stepUp: true })
  @Mutation('traineeSetProtection')
  async traineeSetProtection(
    @Args('id') id: string,
    @Args('input') input: ProtectionInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return traineeOutcome(c, this.trainees, 'TraineeSetProtectionPayload', await this.saveProtectedRecord.setProtection(c.tx, id, input, expectedVersion, key));
  }

  /** Both halves need the same roles, and the database lets only those read and write the protected store. */
  @Can('trainee.protection', { stepUp: true })
  @Mutation('traineeSaveProtectedRecord')
  async traineeSaveProtectedRecord(
    @Args('id') id: string,
    @Args('input') { identity, protection }: ProtectedRecordInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const input = { identity: identity && { ...identity }, protection: protection && { ...protection } };
    return traineeOutcome(
      c,
      this.trainees,
      'TraineeSaveProtectedRecordPayload',
      await this.saveProtectedRecord.saveBoth(c.tx, id, input, expectedVersion, key),
    );
  }
}
