import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AccountRow, AccountsService } from '../../accounts/accounts.service';
import { type InstitutionRow, InstitutionsService } from '../../accounts/institutions.service';
import type { OperationContext } from '../../platform/operation-context';
import { toLanguage } from '../shared/enums';
import { Open } from '../shared/can';

interface Me {
  readonly id: string;
  readonly displayName: string;
  readonly language: 'KM' | 'EN';
  readonly roles: readonly string[];
}

@Resolver('StaffMember')
export class MeResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly institutions: InstitutionsService,
  ) {}

  @Open()
  @Query()
  me(@Context() { actor }: OperationContext): Me | null {
    return actor.accountId === null ? null : { id: actor.accountId, displayName: actor.displayName, language: toLanguage(actor.language), roles: actor.roles };
  }

  @Query()
  colleagues(@Context() c: OperationContext): Promise<AccountRow[]> {
    return this.accounts.colleagues(c.tx);
  }

  @ResolveField()
  institution(@Parent() _me: Me, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, c.actor.institutionId);
  }
}
