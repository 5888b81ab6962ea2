import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { AlertsService } from '../../../features/alerts/alerts.service';
import { ALERT, type AlertState, type SafetyAlert, versionedTriageFields } from '../../../features/alerts/domain/alert';
import type { StaffHold } from '../../../features/alerts/domain/hold';
import { HoldsService } from '../../../features/alerts/holds.service';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { groupRows, loader } from '../../../platform/database/loader';
import { versionOf } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { nextTransitions } from '../../../shared/state-machine';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { existing } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { findEmployerName } from '../../shared/employers/employer-loaders';
import { alertById, discloseAlert } from './alert-loader';
import { colleagueById } from '../accounts/colleague-loader';
import { traineeById } from '../trainees/trainee-loader';
import { Query, ResolveField } from '../staff-decorators';

interface ShownAction {
  readonly by: ColleagueRow | null;
  readonly at: Date;
  readonly transition: string;
  readonly action: string;
  readonly lifeAtRisk: boolean | null;
}

/**
 * Safety alerts, for the safety lead and the trainee's case worker; row-level security hides them from
 * everyone else.
 */
@Resolver('SafetyAlert')
export class AlertsResolver {
  constructor(
    private readonly alerts: AlertsService,
    private readonly holds: HoldsService,
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('alert.read')
  @Query('alerts')
  async page(
    @Args() args: { states?: readonly AlertState[] | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<SafetyAlert>> {
    const paging = page(args);
    const result = connection(await this.alerts.page(c.tx, { ...paging, states: args.states ?? null }), paging.limit, ({ id }) => id);
    for (const alert of result.nodes) discloseAlert(c, alert);
    return result;
  }

  @Can('alert.read')
  @Query('alert')
  alert(@Args('id') id: string, @Context() c: OperationContext): Promise<SafetyAlert | null> {
    return alertById(c, this.alerts, id);
  }

  @ResolveField('SafetyAlert', 'trainee')
  async trainee(@Parent() { traineeId }: SafetyAlert, @Context() c: OperationContext): Promise<Trainee> {
    return existing(await traineeById(c, this.trainees, traineeId), `trainee ${traineeId}`);
  }

  @ResolveField('SafetyAlert', 'employer')
  employer(@Parent() { employerId }: SafetyAlert, @Context() c: OperationContext): Promise<EmployerName | null> | null {
    return employerId === null ? null : findEmployerName(c, this.employers, employerId);
  }

  @ResolveField('SafetyAlert', 'availableActions')
  nextTransitions(@Parent() { state }: SafetyAlert, @Context() c: OperationContext): string[] {
    return can(c.actor.roles, 'alert.handle') ? nextTransitions(ALERT, state) : [];
  }

  @ResolveField('SafetyAlert', 'version')
  version(@Parent() alert: SafetyAlert): string {
    return versionOf(versionedTriageFields(alert));
  }

  @ResolveField('SafetyAlert', 'actions')
  async actions(@Parent() { id }: SafetyAlert, @Context() c: OperationContext): Promise<ShownAction[]> {
    const rows = await loader(c, 'actionsOfAlert', async (ids) => groupRows(ids, await this.alerts.actionsOf(c.tx, ids), (row) => row.alertId)).load(id);
    return Promise.all(
      rows.map(async ({ doneBy, doneAt, transition, action, lifeAtRisk }) => ({
        by: await colleagueById(c, this.accounts, doneBy),
        at: doneAt,
        transition,
        action,
        lifeAtRisk,
      })),
    );
  }

  @ResolveField('SafetyAlert', 'hold')
  async hold(@Parent() { id }: SafetyAlert, @Context() c: OperationContext): Promise<StaffHold | null> {
    const holds = loader(c, 'holdsOfAlert', async (ids) => groupRows(ids, await this.holds.ofAlerts(c.tx, ids), (row) => row.alertId ?? ''));
    return (await holds.load(id))[0] ?? null;
  }
}
