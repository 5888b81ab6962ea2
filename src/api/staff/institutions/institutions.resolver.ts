import { Args, Context, Resolver } from '@nestjs/graphql';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { type Partner, PartnersService } from '../../../features/institutions/partners.service';
import { AccountRequestsService } from '../../../features/accounts/account-requests.service';
import { AddInstitution } from '../../../use-cases/institutions/add-institution.use-case';
import { AddStaffAccount } from '../../../use-cases/accounts/add-staff-account.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query } from '../staff-decorators';
import type { InstitutionInput, StaffAccountInput } from '../schema';

/** The institutions that use this installation, and their staff accounts. */
@Resolver()
export class InstitutionsResolver {
  constructor(
    private readonly partners: PartnersService,
    private readonly institutions: InstitutionsService,
    private readonly addInstitution: AddInstitution,
    private readonly addStaffAccount: AddStaffAccount,
    private readonly requests: AccountRequestsService,
  ) {}

  @Can('institution.read')
  @Query('institutions')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<Partner>> {
    const paging = page(args);
    return connection(await this.partners.page(c.tx, paging), paging.limit, ({ id }) => id);
  }

  @Can('institution.add', { stepUp: true })
  @Mutation('institutionAdd')
  async add(@Args('input') input: InstitutionInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.addInstitution.add(c.tx, { ...input }, key);
    return outcome(c, 'InstitutionAddPayload', isRefusal(result) ? result : { institution: await this.byId(c, result.id) });
  }

  @Can('account.create', { stepUp: true })
  @Mutation('staffAccountAdd')
  async addStaff(@Args('input') input: StaffAccountInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const fields = { ...input, language: input.language ? fromLanguage(input.language) : null };
    const result = await this.addStaffAccount.add(c.tx, c.sessionHash, fields, key);
    if (isRefusal(result)) return outcome(c, 'StaffAccountAddPayload', result);
    const { id, requestId, login, institutionId, secret, totpSecret, recoveryCodes } = result;
    const account = id === null ? null : { id, login, institution: await this.byId(c, institutionId) };
    const request = requestId === null ? null : await this.requests.byId(c.tx, requestId);
    return outcome(c, 'StaffAccountAddPayload', { account, request, secret, totpSecret, recoveryCodes });
  }

  private async byId(c: OperationContext, id: string): Promise<InstitutionRow> {
    return existing(await this.institutions.byId(c, id), `institution ${id}`);
  }
}
