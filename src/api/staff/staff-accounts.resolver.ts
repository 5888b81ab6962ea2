import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type InstitutionRow, InstitutionsService } from '../../accounts/institutions.service';
import { accountMoves, type AccountMove, type Office } from '../../accounts/domain/staff-accounts';
import { type StaffAccountRow, StaffAccountsService } from '../../accounts/staff-accounts.service';
import { GiveSecrets } from '../../moves/give-secrets';
import { KeepStaff } from '../../moves/keep-staff';
import type { Done } from '../../platform/idempotency';
import { loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { Can } from '../shared/can';
import { outcome, type Outcome } from '../shared/outcome';
import type { RolesInput } from './schema';

/** Accounts of one's own institution. */
@Resolver('ColleagueAccount')
export class StaffAccountsResolver {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly institutions: InstitutionsService,
    private readonly keeping: KeepStaff,
    private readonly giving: GiveSecrets,
  ) {}

  @Can('account.keep')
  @Query('staffAccounts')
  list(@Context() c: OperationContext): Promise<StaffAccountRow[]> {
    return this.accounts.list(c.tx);
  }

  @Can('account.keep', { fresh: true })
  @Mutation('staffAccountChangeRoles')
  async changeRoles(
    @Args('id') id: string,
    @Args('input') input: RolesInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.shown(c, 'StaffAccountChangeRolesPayload', await this.keeping.changeRoles(c.tx, id, { ...input }, key));
  }

  @Can('account.keep', { fresh: true })
  @Mutation('staffAccountClose')
  async close(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.shown(c, 'StaffAccountClosePayload', await this.keeping.close(c.tx, id, key));
  }

  @Can('account.keep', { fresh: true })
  @Mutation('staffAccountGiveSecrets')
  async giveSecrets(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const given = await this.giving.give(c.tx, c.sessionHash, id, key);
    if (isRefusal(given)) return outcome(c, 'StaffAccountGiveSecretsPayload', given);
    const account = (await this.accounts.list(c.tx)).find((one) => one.id === id);
    const { secret = null, totpSecret = null, recoveryCodes = null } = given;
    return outcome(c, 'StaffAccountGiveSecretsPayload', { account, secret, totpSecret, recoveryCodes });
  }

  @ResolveField('institution')
  institution(@Parent() { institutionId }: StaffAccountRow, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, institutionId);
  }

  @ResolveField('isMe')
  isMe(@Parent() { id }: StaffAccountRow, @Context() { actor }: OperationContext): boolean {
    return id === actor.accountId;
  }

  @ResolveField('nextMoves')
  async nextMoves(@Parent() account: StaffAccountRow, @Context() c: OperationContext): Promise<AccountMove[]> {
    return accountMoves(account, await this.office(c));
  }

  private async shown(c: OperationContext, payload: string, done: Done | Refusal): Promise<Outcome> {
    return outcome(c, payload, isRefusal(done) ? done : { accounts: await this.accounts.list(c.tx) });
  }

  /** Everybody there, read once for an operation. */
  private office(c: OperationContext): Promise<Office> {
    return loader(c, 'office', async (keys: readonly string[]) => {
      const office = await this.accounts.office(c.tx);
      return keys.map(() => office);
    }).load('office');
  }
}
