import { Args, Context, Resolver } from '@nestjs/graphql';
import { type AccountRequestRow, AccountRequestsService } from '../../../features/accounts/account-requests.service';
import { type AccountsShown, type StaffAccountRow, StaffAccountsService } from '../../../features/accounts/staff-accounts.service';
import { CloseStaffAccount } from '../../../use-cases/accounts/close-staff-account.use-case';
import { ReplaceCredentials } from '../../../use-cases/accounts/replace-credentials.use-case';
import { ChangeStaffRoles } from '../../../use-cases/accounts/change-staff-roles.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, Query } from '../staff-decorators';
import type { HandoverInput, RolesInput } from '../schema';

/** Staff accounts of the reader's institution. */
@Resolver()
export class StaffAccountsResolver {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly requests: AccountRequestsService,
    private readonly changeStaffRoles: ChangeStaffRoles,
    private readonly closeStaffAccount: CloseStaffAccount,
    private readonly replaceCredentials: ReplaceCredentials,
  ) {}

  @Can('account.manage')
  @Query('staffAccounts')
  list(@Args('which') which: AccountsShown, @Context() c: OperationContext): Promise<StaffAccountRow[]> {
    return this.accounts.list(c.tx, which);
  }

  @Can('account.manage', { stepUp: true })
  @Mutation('staffAccountChangeRoles')
  async changeRoles(@Args('id') id: string, @Args('input') input: RolesInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const changed = await this.changeStaffRoles.change(c.tx, c.sessionHash, id, { ...input }, key);
    if (isRefusal(changed)) return outcome(c, 'StaffAccountChangeRolesPayload', changed);
    return outcome(c, 'StaffAccountChangeRolesPayload', {
      accounts: await this.accounts.list(c.tx),
      request: await this.request(c, changed['requestId'] ?? null),
    });
  }

  @Can('account.manage', { stepUp: true })
  @Mutation('staffAccountClose')
  async close(
    @Args('id') id: string,
    @Args('input') input: HandoverInput | null | undefined,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const closed = await this.closeStaffAccount.close(c.tx, c.sessionHash, id, input ? { ...input } : null, key);
    return outcome(c, 'StaffAccountClosePayload', isRefusal(closed) ? closed : { accounts: await this.accounts.list(c.tx) });
  }

  @Can('account.manage', { stepUp: true })
  @Mutation('staffAccountReplaceCredentials')
  async replaceAccountCredentials(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.replaceCredentials.replace(c.tx, c.sessionHash, id, key);
    if (isRefusal(result)) return outcome(c, 'StaffAccountReplaceCredentialsPayload', result);
    const { requestId, secret = null, totpSecret = null, recoveryCodes = null } = result;
    const account = (await this.accounts.list(c.tx)).find((one) => one.id === id);
    if (!account) return outcome(c, 'StaffAccountReplaceCredentialsPayload', refuse('NOT_FOUND'));
    return outcome(c, 'StaffAccountReplaceCredentialsPayload', { account, request: await this.request(c, requestId), secret, totpSecret, recoveryCodes });
  }

  private async request(c: OperationContext, requestId: string | null): Promise<AccountRequestRow | null> {
    return requestId === null ? null : this.requests.byId(c.tx, requestId);
  }
}
