import { Args, Context, Resolver } from '@nestjs/graphql';
import { ChangeAgreementState } from '../../../use-cases/placements/change-agreement-state.use-case';
import { ReviewLearning } from '../../../use-cases/placements/review-learning.use-case';
import { AgreementsService } from '../../../features/placements/agreements.service';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { agreementOutcome, placementOutcome } from './placement-loader';
import { Mutation } from '../staff-decorators';
import type { AgreementBreakInput, AgreementLastDayInput, AgreementRegisterInput, AgreementSignInput, LearningReviewInput } from '../schema';

@Resolver()
export class AgreementTransitionsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly agreements: AgreementsService,
    private readonly changeAgreementState: ChangeAgreementState,
    private readonly reviewLearning: ReviewLearning,
  ) {}

  @Can('agreement.record')
  @Mutation('agreementSign')
  async sign(@Args('id') id: string, @Args('input') input: AgreementSignInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementSignPayload', await this.changeAgreementState.sign(c.tx, id, { ...input }, key));
  }

  @Can('agreement.record')
  @Mutation('agreementRegister')
  async register(@Args('id') id: string, @Args('input') input: AgreementRegisterInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementRegisterPayload', await this.changeAgreementState.register(c.tx, id, { ...input }, key));
  }

  @Can('agreement.record')
  @Mutation('agreementRun')
  async run(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementRunPayload', await this.changeAgreementState.run(c.tx, id, key));
  }

  @Can('agreement.record')
  @Mutation('agreementComplete')
  async complete(@Args('id') id: string, @Args('input') input: AgreementLastDayInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementCompletePayload', await this.changeAgreementState.complete(c.tx, id, { ...input }, key));
  }

  @Can('agreement.record')
  @Mutation('agreementConvert')
  async convert(@Args('id') id: string, @Args('input') input: AgreementLastDayInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementConvertPayload', await this.changeAgreementState.convert(c.tx, id, { ...input }, key));
  }

  @Can('agreement.record')
  @Mutation('agreementBreak')
  async break(@Args('id') id: string, @Args('input') input: AgreementBreakInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'AgreementBreakPayload', await this.changeAgreementState.break(c.tx, id, { ...input }, key));
  }

  @Can('agreement.record')
  @Mutation('learningReviewRecord')
  async review(@Args('id') id: string, @Args('input') input: LearningReviewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'LearningReviewRecordPayload', await this.reviewLearning.record(c.tx, id, { ...input }, key));
  }

  private answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    return agreementOutcome(c, { agreements: this.agreements, placements: this.placements }, payload, result);
  }
}
