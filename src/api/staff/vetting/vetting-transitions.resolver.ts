import { Args, Context, Resolver } from '@nestjs/graphql';
import { DecideVetting } from '../../../use-cases/vetting/decide-vetting.use-case';
import { PlanVetting } from '../../../use-cases/vetting/plan-vetting.use-case';
import { RecordVisit } from '../../../use-cases/vetting/record-visit.use-case';
import { RevokeVetting } from '../../../use-cases/vetting/revoke-vetting.use-case';
import { SendBackVetting } from '../../../use-cases/vetting/send-back-vetting.use-case';
import { SubmitVetting } from '../../../use-cases/vetting/submit-vetting.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import type { VettingDecideInput, VettingPlanInput, VettingSendBackInput, VettingVisitInput } from '../schema';
import { VettingOutcomes } from './vetting-outcomes';

/** From planning a visit to its submission for decision. */
@Resolver()
export class VettingTransitionsResolver {
  constructor(
    private readonly planVetting: PlanVetting,
    private readonly recordVisit: RecordVisit,
    private readonly submitVetting: SubmitVetting,
    private readonly outcomes: VettingOutcomes,
  ) {}

  @Can('vetting.plan')
  @Mutation('vettingPlan')
  async plan(@Args('input') input: VettingPlanInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingPlanPayload', await this.planVetting.plan(c.tx, { ...input }, key));
  }

  @Can('vetting.record')
  @Mutation('vettingRecordVisit')
  async record(@Args('id') id: string, @Args('input') input: VettingVisitInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingRecordVisitPayload', await this.recordVisit.record(c.tx, id, { ...input }, key));
  }

  @Can('vetting.record')
  @Mutation('vettingSubmit')
  async submit(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingSubmitPayload', await this.submitVetting.submit(c.tx, id, key));
  }
}

/** A vetting is decided by two people and may be revoked by one. */
@Resolver()
export class VettingDecisionsResolver {
  constructor(
    private readonly decideVetting: DecideVetting,
    private readonly sendBackVetting: SendBackVetting,
    private readonly revokeVetting: RevokeVetting,
    private readonly outcomes: VettingOutcomes,
  ) {}

  @Can('vetting.decide', { stepUp: true })
  @Mutation('vettingDecide')
  async decide(@Args('id') id: string, @Args('input') input: VettingDecideInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingDecidePayload', await this.decideVetting.decide(c.tx, id, { ...input }, key));
  }

  @Can('vetting.decide')
  @Mutation('vettingSendBack')
  async sendBack(@Args('id') id: string, @Args('input') input: VettingSendBackInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingSendBackPayload', await this.sendBackVetting.sendBack(c.tx, id, { ...input }, key));
  }

  @Can('vetting.revoke')
  @Mutation('vettingRevoke')
  async revoke(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.outcomes.outcomeOf(c, 'VettingRevokePayload', await this.revokeVetting.revoke(c.tx, id, key));
  }
}
