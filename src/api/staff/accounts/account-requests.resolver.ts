import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AccountRequestRow, AccountRequestsService } from '../../../features/accounts/account-requests.service';
import { type AccountRow, AccountsService } from '../../../features/accounts/accounts.service';
import { accountRequestMoves, type AccountRequestMove, isExpired } from '../../../features/accounts/domain/account-request';
import { type InstitutionRow, InstitutionsService } from '../../../features/accounts/institutions.service';
import { DecideAccountRequest } from '../../../use-cases/accounts/decide-account-request.use-case';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { colleagueById } from './colleague-loader';

/**
 * Role changes and new credentials that need a second person: the open requests and the decisions on them.
 */
@Resolver('AccountRequest')
export class AccountRequestsResolver {
  constructor(
    private readonly requests: AccountRequestsService,
    private readonly accounts: AccountsService,
    private readonly institutions: InstitutionsService,
    private readonly deciding: DecideAccountRequest,
  ) {}

  @Can('account-request.read')
  @Query('accountRequests')
  list(@Context() c: OperationContext): Promise<AccountRequestRow[]> {
    return this.requests.list(c.tx);
  }

  @Can('account-request.decide', { fresh: true })
  @Mutation('accountRequestAgree')
  async agree(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const agreed = await this.deciding.agree(c.tx, c.sessionHash, id, key);
    if (isRefusal(agreed)) return outcome(c, 'AccountRequestAgreePayload', agreed);
    const { totpSecret = null, recoveryCodes = null } = agreed;
    return outcome(c, 'AccountRequestAgreePayload', { request: await this.requests.byId(c.tx, id), totpSecret, recoveryCodes });
  }

  @Can('account-request.decide', { fresh: true })
  @Mutation('accountRequestRefuse')
  async refuse(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.shown(c, id, await this.deciding.refuse(c.tx, c.sessionHash, id, key));
  }

  @Can('account.keep', { fresh: true })
  @Mutation('accountRequestTakeBack')
  async takeBack(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.shown(c, id, await this.deciding.takeBack(c.tx, c.sessionHash, id, key));
  }

  @ResolveField('institution')
  institution(@Parent() { institutionId }: AccountRequestRow, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, institutionId);
  }

  @ResolveField('requestedBy')
  requestedBy(@Parent() { requestedBy }: AccountRequestRow, @Context() c: OperationContext): Promise<AccountRow | null> {
    return colleagueById(c, this.accounts, requestedBy);
  }

  @ResolveField('decidedBy')
  decidedBy(@Parent() { decidedBy }: AccountRequestRow, @Context() c: OperationContext): Promise<AccountRow | null> {
    return colleagueById(c, this.accounts, decidedBy);
  }

  @ResolveField('isMine')
  isMine(@Parent() { requestedBy }: AccountRequestRow, @Context() { actor }: OperationContext): boolean {
    return requestedBy !== null && requestedBy === actor.accountId;
  }

  @ResolveField('isExpired')
  async isExpired(@Parent() request: AccountRequestRow, @Context() { tx }: OperationContext): Promise<boolean> {
    return isExpired(request, await tx.now());
  }

  @ResolveField('nextMoves')
  async nextMoves(@Parent() request: AccountRequestRow, @Context() { tx, actor }: OperationContext): Promise<AccountRequestMove[]> {
    return accountRequestMoves(request, actor, await tx.now());
  }

  private async shown(c: OperationContext, id: string, done: Done | Refusal): Promise<Outcome> {
    return outcome(c, 'AccountRequestPayload', isRefusal(done) ? done : { request: await this.requests.byId(c.tx, id) });
  }
}
