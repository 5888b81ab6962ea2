import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { canEndLeave, type Leave, LEAVE_WARNINGS } from '../../../features/accounts/domain/leave';
import { can } from '../../../features/accounts/domain/permissions';
import { LeavesService } from '../../../features/accounts/leaves.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { RecordLeave } from '../../../use-cases/accounts/record-leave.use-case';
import { existing, outcome } from '../../shared/outcome';
import { AnyMember } from '../../shared/permission.decorators';
import type { LeaveInput } from '../schema';
import { Mutation, ResolveField } from '../staff-decorators';
import { colleagueById } from './colleague-loader';

/** Leave of staff, and who stands in. */
@Resolver('Leave')
export class LeavesResolver {
  constructor(
    private readonly leaves: LeavesService,
    private readonly accounts: AccountsService,
    private readonly recordLeave: RecordLeave,
  ) {}

  @AnyMember()
  @Mutation('leaveRecord')
  async record(@Args('input') input: LeaveInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.recordLeave.record(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'LeaveRecordPayload', result);
    const warnings = LEAVE_WARNINGS.filter((one) => result.warnings.split(' ').includes(one));
    return outcome(c, 'LeaveRecordPayload', { leave: existing(await this.leaves.byId(c.tx, result.id), `leave ${result.id}`), warnings });
  }

  @AnyMember()
  @Mutation('leaveEnd')
  async end(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.recordLeave.end(c.tx, id, key);
    return outcome(c, 'LeaveEndPayload', isRefusal(result) ? result : { leave: existing(await this.leaves.byId(c.tx, id), `leave ${id}`) });
  }

  @ResolveField('Leave', 'colleague')
  async colleague(@Parent() { accountId }: Leave, @Context() c: OperationContext): Promise<ColleagueRow> {
    return existing(await colleagueById(c, this.accounts, accountId), `colleague ${accountId}`);
  }

  @ResolveField('Leave', 'standIn')
  standIn(@Parent() { standInId }: Leave, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, standInId);
  }

  @ResolveField('Leave', 'mayEnd')
  async mayEnd(@Parent() leave: Leave, @Context() c: OperationContext): Promise<boolean> {
    const isTheirs = leave.accountId === c.actor.accountId || can(c.actor.roles, 'account.manage');
    return isTheirs && canEndLeave(leave, localDateAt(await c.tx.now()));
  }
}
