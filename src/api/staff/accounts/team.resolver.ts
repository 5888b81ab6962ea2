import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { type Caseload, CASELOADS, mayHandOverCaseload } from '../../../features/accounts/domain/caseload';
import { type Leave, rolesMissingToStandIn } from '../../../features/accounts/domain/leave';
import { can } from '../../../features/accounts/domain/permissions';
import { type HandoverRow, HandoversService } from '../../../features/accounts/handovers.service';
import { LeavesService } from '../../../features/accounts/leaves.service';
import { type StaffAccountRow, StaffAccountsService } from '../../../features/accounts/staff-accounts.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { OutstandingKind, OutstandingWork } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { Query, ResolveField } from '../staff-decorators';

/** What every colleague may know another one is responsible for: not how many safety alerts are open. */
const SHOWN_WORK: readonly OutstandingKind[] = ['TRAINEES', 'CASES', 'FOLLOW_UPS', 'TASKS', 'VISITS'];

/** The staff of the reader's institution: what each is responsible for, who is away and who stands in. */
@Resolver('TeamMember')
export class TeamResolver {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly colleagues: AccountsService,
    private readonly handovers: HandoversService,
    private readonly leaves: LeavesService,
  ) {}

  @AnyMember()
  @Query('team')
  team(@Context() c: OperationContext): Promise<StaffAccountRow[]> {
    return this.members(c);
  }

  @AnyMember()
  @Query('teamMember')
  async member(@Args('id') id: string, @Context() c: OperationContext): Promise<StaffAccountRow | null> {
    const open = (await this.members(c)).find((one) => one.id === id);
    return open ?? (await this.accounts.list(c.tx, 'CLOSED')).find((one) => one.id === id) ?? null;
  }

  @ResolveField('TeamMember', 'isMe')
  isMe(@Parent() { id }: StaffAccountRow, @Context() { actor }: OperationContext): boolean {
    return id === actor.accountId;
  }

  @ResolveField('TeamMember', 'outstandingWork')
  outstandingWork(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<OutstandingWork[]> {
    return loader<OutstandingWork[]>(c, 'workOfTeam', async (ids) => {
      const rows = await this.handovers.outstandingWorkOf(c.tx, ids);
      return ids.map((one) => rows.filter(({ accountId, kind }) => accountId === one && SHOWN_WORK.includes(kind)));
    }).load(id);
  }

  @ResolveField('TeamMember', 'leaves')
  async leavesOf(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<Leave[]> {
    return (await this.notOver(c)).filter(({ accountId }) => accountId === id);
  }

  @ResolveField('TeamMember', 'standsInFor')
  async standsInFor(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<Leave[]> {
    return (await this.notOver(c)).filter(({ standInId }) => standInId === id);
  }

  @ResolveField('TeamMember', 'mayRecordLeave')
  mayRecordLeave(@Parent() { id, closedAt }: StaffAccountRow, @Context() { actor }: OperationContext): boolean {
    if (closedAt !== null) return false;
    return id === actor.accountId || can(actor.roles, 'account.manage');
  }

  @ResolveField('TeamMember', 'mayHandOver')
  mayHandOver(@Parent() { id, closedAt }: StaffAccountRow, @Context() { actor }: OperationContext): Caseload[] {
    return closedAt === null && can(actor.roles, 'trainee.hand-over')
      ? CASELOADS.filter((responsibility) => mayHandOverCaseload(responsibility, id, actor))
      : [];
  }

  @ResolveField('TeamMember', 'possibleStandIns')
  async possibleStandIns(@Parent() member: StaffAccountRow, @Context() c: OperationContext): Promise<ColleagueRow[]> {
    const able = (await this.members(c)).filter((one) => one.id !== member.id && rolesMissingToStandIn(one, member).length === 0).map(({ id }) => id);
    return (await this.colleagues.colleagues(c.tx)).filter(({ id }) => able.includes(id));
  }

  @ResolveField('TeamMember', 'handovers')
  handoversOf(@Parent() { id }: StaffAccountRow, @Context() c: OperationContext): Promise<HandoverRow[]> {
    return this.handovers.historyOf(c.tx, id);
  }

  private members(c: OperationContext): Promise<StaffAccountRow[]> {
    return loader(c, 'team', async (keys: readonly string[]) => {
      const rows = await this.accounts.list(c.tx);
      return keys.map(() => rows);
    }).load('team');
  }

  /** All leaves that are not over, read once per operation. */
  private notOver(c: OperationContext): Promise<Leave[]> {
    return loader(c, 'leavesOfTeam', async (keys: readonly string[]) => {
      const rows = await this.leaves.notOver(c.tx);
      return keys.map(() => rows);
    }).load('leaves');
  }
}
