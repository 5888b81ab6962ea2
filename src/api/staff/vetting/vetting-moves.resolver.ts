import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DecideVetting } from '../../../use-cases/vetting/decide-vetting.use-case';
import { PlanVetting } from '../../../use-cases/vetting/plan-vetting.use-case';
import { RecordVisit } from '../../../use-cases/vetting/record-visit.use-case';
import { RevokeVetting } from '../../../use-cases/vetting/revoke-vetting.use-case';
import { SubmitVetting } from '../../../use-cases/vetting/submit-vetting.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/can';
import type { Outcome } from '../../shared/outcome';
import type { VettingDecideInput, VettingPlanInput, VettingVisitInput } from '../schema';
import { VettingAnswers } from './vetting-answers';

/** From planning a visit to its submission for decision. */
@Resolver()
export class VettingMovesResolver {
  constructor(
    private readonly planning: PlanVetting,
    private readonly recording: RecordVisit,
    private readonly submitting: SubmitVetting,
    private readonly answers: VettingAnswers,
  ) {}

  @Can('vetting.plan')
  @Mutation('vettingPlan')
  async plan(@Args('input') input: VettingPlanInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answers.of(c, 'VettingPlanPayload', await this.planning.plan(c.tx, { ...input }, key));
  }

  @Can('vetting.record')
  @Mutation('vettingRecordVisit')
  async record(
    @Args('id') id: string,
    @Args('input') input: VettingVisitInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answers.of(c, 'VettingRecordVisitPayload', await this.recording.record(c.tx, id, { ...input }, key));
  }

  @Can('vetting.record')
  @Mutation('vettingSubmit')
  async submit(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answers.of(c, 'VettingSubmitPayload', await this.submitting.submit(c.tx, id, key));
  }
}

/** A vetting is decided by two people and may be revoked by one. */
@Resolver()
export class VettingDecisionsResolver {
  constructor(
    private readonly deciding: DecideVetting,
    private readonly revoking: RevokeVetting,
    private readonly answers: VettingAnswers,
  ) {}

  @Can('vetting.decide', { fresh: true })
  @Mutation('vettingDecide')
  async decide(
    @Args('id') id: string,
    @Args('input') input: VettingDecideInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.answers.of(c, 'VettingDecidePayload', await this.deciding.decide(c.tx, id, { ...input }, key));
  }

  @Can('vetting.revoke')
  @Mutation('vettingRevoke')
  async revoke(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.answers.of(c, 'VettingRevokePayload', await this.revoking.revoke(c.tx, id, key));
  }
}
