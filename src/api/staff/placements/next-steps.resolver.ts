import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { EmployersService } from '../../../features/employers/employers.service';
import { mayPlanNextStep, type NextStep, stayEndsOn } from '../../../features/placements/domain/own-stay';
import type { Placement } from '../../../features/placements/domain/placement';
import { NextStepsService } from '../../../features/placements/next-steps.service';
import { PlacementsService } from '../../../features/placements/placements.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LocalDate } from '../../../shared/local-date';
import { PlanNextStep } from '../../../use-cases/placements/plan-next-step.use-case';
import { existing } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { employerRecord } from '../employers/employer-loader';
import type { NextStepPlanInput } from '../schema';
import { Mutation, ResolveField } from '../staff-decorators';
import { placementOutcome } from './placement-loader';

interface ShownNextStep {
  readonly step: NextStep;
  readonly from: LocalDate;
  readonly by: ColleagueRow;
  readonly plannedAt: Date;
}

/** The longest stay at an enterprise of an institution, and what is planned after it. */
@Resolver('Placement')
export class NextStepsResolver {
  constructor(
    private readonly planNextStep: PlanNextStep,
    private readonly nextSteps: NextStepsService,
    private readonly placements: PlacementsService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('Placement', 'stayEndsOn')
  async stayEndsOn(@Parent() placement: Placement, @Context() c: OperationContext): Promise<LocalDate | null> {
    return (await this.ownEnterpriseOf(placement, c)) === null ? null : stayEndsOn(placement);
  }

  @ResolveField('Placement', 'nextSteps')
  async planned(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<ShownNextStep[]> {
    const plans = await loader(c, 'nextStepsOfPlacement', async (ids) =>
      groupRows(ids, await this.nextSteps.ofPlacements(c.tx, ids), (row) => row.placementId),
    ).load(id);
    return Promise.all(
      plans.map(async ({ step, fromOn, plannedBy, plannedAt }) => ({
        step,
        from: fromOn,
        by: existing(await colleagueById(c, this.accounts, plannedBy), `colleague ${plannedBy}`),
        plannedAt,
      })),
    );
  }

  @ResolveField('Placement', 'mayPlanNextStep')
  async mayPlan(@Parent() placement: Placement, @Context() c: OperationContext): Promise<boolean> {
    return can(c.actor.roles, 'placement.plan-next-step') && mayPlanNextStep(placement, await this.ownEnterpriseOf(placement, c));
  }

  @Can('placement.plan-next-step')
  @Mutation('placementPlanNextStep')
  async plan(@Args('id') id: string, @Args('input') input: NextStepPlanInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return placementOutcome(c, this.placements, 'PlacementPlanNextStepPayload', await this.planNextStep.plan(c.tx, id, { ...input }, key));
  }

  private async ownEnterpriseOf({ employerId }: Placement, c: OperationContext): Promise<string | null> {
    return (await employerRecord(c, this.employers, { id: employerId })).ownEnterpriseOf;
  }
}
