import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { type FirstUserRequest, InvitationsService } from '../../../features/accounts/invitations.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { colleagueById } from '../accounts/colleague-loader';
import { ResolveField } from '../staff-decorators';

/** The first user that a colleague proposes for an approved employer, for those who may invite as the second person. */
@Resolver('Employer')
export class EmployerFirstUserResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @ResolveField('Employer', 'firstUserRequest')
  async request(@Parent() { id }: { readonly id: string }, @Context() c: OperationContext): Promise<FirstUserRequest | null> {
    if (!can(c.actor.roles, 'employer.add')) return null;
    const read = async (ids: readonly string[]): Promise<(FirstUserRequest | null)[]> =>
      inOrder(ids, await this.invitations.firstUserRequests(c.tx, ids), (row) => row.employerId);
    return loader<FirstUserRequest | null>(c, 'firstUserRequestOfEmployer', read).load(id);
  }
}

@Resolver('FirstUserRequest')
export class FirstUserRequestResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField('FirstUserRequest', 'by')
  by(@Parent() { requestedBy }: FirstUserRequest, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, requestedBy);
  }

  @ResolveField('FirstUserRequest', 'isMine')
  isMine(@Parent() { requestedBy }: FirstUserRequest, @Context() { actor }: OperationContext): boolean {
    return requestedBy === actor.accountId;
  }
}
