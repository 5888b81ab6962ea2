import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AccountRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can, type Permission, PERMISSIONS } from '../../../features/accounts/domain/permissions';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { toLanguage } from '../../shared/enums';
import { AnyMember, Open } from '../../shared/permission.decorators';

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
  @Query('me')
  me(@Context() { actor }: OperationContext): Me | null {
    return actor.accountId === null ? null : { id: actor.accountId, displayName: actor.displayName, language: toLanguage(actor.language), roles: actor.roles };
  }

  @AnyMember()
  @Query('colleagues')
  colleagues(@Context() c: OperationContext): Promise<AccountRow[]> {
    return this.accounts.colleagues(c.tx);
  }

  @ResolveField('may')
  may(@Context() { actor }: OperationContext): Permission[] {
    return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => can(actor.roles, permission));
  }

  @ResolveField('today')
  async today(@Context() c: OperationContext): Promise<LocalDate> {
    return localDateAt(await c.tx.now());
  }

  @ResolveField('institution')
  institution(@Parent() _me: Me, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, c.actor.institutionId);
  }
}
