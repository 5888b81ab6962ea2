import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type AccountRequestRow, AccountRequestsService } from '../../../features/accounts/account-requests.service';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { accountRequestTransitions, type AccountRequestTransition, isExpired } from '../../../features/accounts/domain/account-request';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { DecideAccountRequest } from '../../../use-cases/accounts/decide-account-request.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { colleagueById } from './colleague-loader';
import { Mutation, Query, ResolveField } from '../staff-decorators';

/**
 * Role changes and new credentials that need a second person: the open requests and the decisions on them.
 */
@Resolver('AccountRequest')
export class AccountRequestsResolver {
  constructor(
    private readonly requests: AccountRequestsService,
    private readonly accounts: AccountsService,
    private readonly institutions: InstitutionsService,
    private readonly decideAccountRequest: DecideAccountRequest,
  ) {}

  @Can('account-request.read')
  @Query('accountRequests')
  list(@Context() c: OperationContext): Promise<AccountRequestRow[]> {
    return this.requests.list(c.tx);
  }

  @Can('account-request.decide', { stepUp: true })
  @Mutation('accountRequestAgree')
  async agree(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.decideAccountRequest.agree(c.tx, c.sessionHash, id, key);
    if (isRefusal(result)) return outcome(c, 'AccountRequestAgreePayload', result);
    const { totpSecret = null, recoveryCodes = null } = result;
    return outcome(c, 'AccountRequestAgreePayload', { request: await this.requests.byId(c.tx, id), totpSecret, recoveryCodes });
  }

  @Can('account-request.decide', { stepUp: true })
  @Mutation('accountRequestRefuse')
  async refuse(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, id, await this.decideAccountRequest.refuse(c.tx, c.sessionHash, id, key));
  }

  @Can('account.manage', { stepUp: true })
  @Mutation('accountRequestCancel')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, id, await this.decideAccountRequest.withdraw(c.tx, c.sessionHash, id, key));
  }

  @ResolveField('AccountRequest', 'institution')
  institution(@Parent() { institutionId }: AccountRequestRow, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, institutionId);
  }

  @ResolveField('AccountRequest', 'requestedBy')
  requestedBy(@Parent() { requestedBy }: AccountRequestRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, requestedBy);
  }

  @ResolveField('AccountRequest', 'decidedBy')
  decidedBy(@Parent() { decidedBy }: AccountRequestRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, decidedBy);
  }

  @ResolveField('AccountRequest', 'isMine')
  isMine(@Parent() { requestedBy }: AccountRequestRow, @Context() { actor }: OperationContext): boolean {
    return requestedBy !== null && requestedBy === actor.accountId;
  }

  @ResolveField('AccountRequest', 'isExpired')
  async isExpired(@Parent() request: AccountRequestRow, @Context() { tx }: OperationContext): Promise<boolean> {
    return isExpired(request, await tx.now());
  }

  @ResolveField('AccountRequest', 'availableActions')
  async nextTransitions(@Parent() request: AccountRequestRow, @Context() { tx, actor }: OperationContext): Promise<AccountRequestTransition[]> {
    return accountRequestTransitions(request, actor, await tx.now());
  }

  private async answer<R extends Refusal>(c: OperationContext, id: string, result: { id: string } | R) {
    return outcome(c, 'AccountRequestPayload', isRefusal(result) ? result : { request: await this.requests.byId(c.tx, id) });
  }
}
