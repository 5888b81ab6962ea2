import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { AlertsService } from '../../../features/alerts/alerts.service';
import type { SafetyAlert } from '../../../features/alerts/domain/alert';
import type { LiftAgreement, StaffHold } from '../../../features/alerts/domain/hold';
import { HoldsService } from '../../../features/alerts/holds.service';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import type { Employer } from '../../../features/employers/domain/employer';
import { HoldEmployer } from '../../../use-cases/alerts/hold-employer.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { employerNameById } from '../../shared/employers/employer-loaders';
import { alertById, holdOutcome } from './alert-loader';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { ReasonInput } from '../schema';

/** Lists, places and lifts employer holds. */
@Resolver()
export class HoldsResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly holdEmployer: HoldEmployer,
  ) {}

  @Can('employer.read')
  @Query('holds')
  async page(
    @Args() args: { isLifted?: boolean | null; employerId?: string | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<StaffHold>> {
    const paging = page(args);
    return connection(
      await this.holds.page(c.tx, { ...paging, isLifted: args.isLifted ?? null, employerId: args.employerId ?? null }),
      paging.limit,
      ({ id }) => id,
    );
  }

  @Can('hold.place')
  @Mutation('employerHold')
  async hold(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return holdOutcome(c, this.holds, 'EmployerHoldPayload', await this.holdEmployer.hold(c.tx, id, { ...input }, key));
  }

  @Can('hold.lift', { stepUp: true })
  @Mutation('holdAgreeToLift')
  async agreeToLift(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return holdOutcome(c, this.holds, 'HoldAgreeToLiftPayload', await this.holdEmployer.agreeToLift(c.tx, id, { ...input }, key));
  }
}

/** One hold, as the reader's institution may see it. */
@Resolver('EmployerHold')
export class HoldResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly alerts: AlertsService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('EmployerHold', 'employer')
  employer(@Parent() { employerId }: StaffHold, @Context() c: OperationContext): Promise<EmployerName> {
    return employerNameById(c, this.employers, employerId);
  }

  @ResolveField('EmployerHold', 'alert')
  alert(@Parent() { alertId }: StaffHold, @Context() c: OperationContext): Promise<SafetyAlert | null> | null {
    return alertId === null ? null : alertById(c, this.alerts, alertId);
  }

  @ResolveField('EmployerHold', 'agreements')
  async agreements(
    @Parent() { id }: StaffHold,
    @Context() c: OperationContext,
  ): Promise<(Pick<LiftAgreement, 'asSafetyLead' | 'reason' | 'agreedAt'> & { readonly by: ColleagueRow | null })[]> {
    const rows = await this.agreementsOf(c, id);
    return Promise.all(
      rows.map(async ({ accountId, asSafetyLead, reason, agreedAt }) => ({
        by: await colleagueById(c, this.accounts, accountId),
        asSafetyLead,
        reason,
        agreedAt,
      })),
    );
  }

  @ResolveField('EmployerHold', 'availableActions')
  async nextTransitions(@Parent() { id, isOurs, liftedAt }: StaffHold, @Context() c: OperationContext): Promise<string[]> {
    if (!isOurs || liftedAt !== null || !can(c.actor.roles, 'hold.lift')) return [];
    return (await this.agreementsOf(c, id)).some(({ accountId }) => accountId === c.actor.accountId) ? [] : ['agreeToLift'];
  }

  private agreementsOf(c: OperationContext, id: string): Promise<LiftAgreement[]> {
    return loader(c, 'agreementsOfHold', async (ids) => groupRows(ids, await this.holds.agreementsOf(c.tx, ids), (row) => row.holdId)).load(id);
  }
}

@Resolver('Employer')
export class EmployerHoldsResolver {
  constructor(private readonly holds: HoldsService) {}

  @ResolveField('Employer', 'holds')
  open(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<StaffHold[]> {
    return loader(c, 'openHoldsOfEmployer', async (ids) => groupRows(ids, await this.holds.openOf(c.tx, ids), (row) => row.employerId)).load(id);
  }
}
