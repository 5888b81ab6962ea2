import { Context, Resolver } from '@nestjs/graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can, isStaffRole, type Permission, PERMISSIONS } from '../../../features/accounts/domain/permissions';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { toLanguage } from '../../shared/enums';
import { existing } from '../../shared/outcome';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { Query, ResolveField } from '../staff-decorators';
import type { SignedInMember } from './signed-in-member';

@Resolver('StaffMember')
export class MeResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly institutions: InstitutionsService,
  ) {}

  @Open()
  @Query('me')
  me(@Context() { actor: { accountId, displayName, language, roles } }: OperationContext): SignedInMember | null {
    return accountId === null ? null : { id: accountId, displayName, language: toLanguage(language), roles: roles.filter(isStaffRole) };
  }

  @AnyMember()
  @Query('colleagues')
  colleagues(@Context() c: OperationContext): Promise<ColleagueRow[]> {
    return this.accounts.colleagues(c.tx);
  }

  @ResolveField('StaffMember', 'may')
  may(@Context() { actor }: OperationContext): Permission[] {
    return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => can(actor.roles, permission));
  }

  @ResolveField('StaffMember', 'today')
  async today(@Context() c: OperationContext): Promise<LocalDate> {
    return localDateAt(await c.tx.now());
  }

  @ResolveField('StaffMember', 'institution')
  async institution(@Context() c: OperationContext): Promise<InstitutionRow> {
    return existing(await this.institutions.byId(c, c.actor.institutionId), 'own institution');
  }
}
