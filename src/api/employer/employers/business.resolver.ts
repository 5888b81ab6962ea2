import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { mayInvite } from '../../../features/accounts/domain/members';
import { MembersService } from '../../../features/accounts/members.service';
import { type EmployerSite, stoppedEmployerRefusal } from '../../../features/employers/domain/employer';
import { hasRoomForSite } from '../../../features/employers/domain/site';
import { EmployersService, type OwnEmployer } from '../../../features/employers/employers.service';
import { AddSite } from '../../../use-cases/employers/add-site.use-case';
import { RegisterEmployer } from '../../../use-cases/employers/register-employer.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { toLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { Mutation, Query, ResolveField } from '../employer-decorators';
import type { EmployerRegisterInput, SiteInput } from '../schema';
import type { SignedInUser } from '../accounts/signed-in-user';
import { team } from '../accounts/team';

/** The signed-in employer user, and employer registration. */
@Resolver('EmployerUser')
export class BusinessResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly registerEmployer: RegisterEmployer,
    private readonly addSiteUseCase: AddSite,
  ) {}

  @Open()
  @Query('me')
  me(@Context() { actor }: OperationContext): SignedInUser | null {
    return actor.accountId === null ? null : { displayName: actor.displayName, language: toLanguage(actor.language) };
  }

  @ResolveField('EmployerUser', 'today')
  async today(@Context() c: OperationContext): Promise<LocalDate> {
    return localDateAt(await c.tx.now());
  }

  @ResolveField('EmployerUser', 'employer')
  async employer(@Context() c: OperationContext): Promise<OwnEmployer> {
    return existing(await this.employers.own(c.tx), 'own employer');
  }

  /**
   * Returns the same result for a new and for an already registered business, so that a caller cannot find
   * out who is registered.
   */
  @Open()
  @Mutation('employerRegister')
  async register(@Args('input') input: EmployerRegisterInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.registerEmployer.register(c.tx, c.address, { ...input }, key);
    return outcome(c, 'EmployerRegisterPayload', isRefusal(result) ? result : { received: true });
  }

  @AnyMember()
  @Mutation('siteAdd')
  async addSite(@Args('input') input: SiteInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.addSiteUseCase.add(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'SiteAddPayload', result);
    const [site] = await this.employers.sitesByIds(c.tx, [result.id]);
    return outcome(c, 'SiteAddPayload', { site: existing(site, `site ${result.id}`) });
  }
}

/** The employer's own record. */
@Resolver('MyEmployer')
export class MyEmployerResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly members: MembersService,
  ) {}

  @ResolveField('MyEmployer', 'mayAddSite')
  async mayAddSite(@Parent() employer: OwnEmployer, @Context() c: OperationContext): Promise<boolean> {
    const [sites, members] = await Promise.all([this.sites(employer, c), team(c, this.members)]);
    return stoppedEmployerRefusal(employer.state) === null && hasRoomForSite(sites.length) && mayInvite({ actorId: c.actor.accountId, members });
  }

  @ResolveField('MyEmployer', 'sites')
  sites(@Parent() { id }: OwnEmployer, @Context() c: OperationContext): Promise<EmployerSite[]> {
    return loader(c, 'sitesOfEmployer', async (ids) => groupRows(ids, await this.employers.sitesOf(c.tx, ids), (row) => row.employerId)).load(id);
  }
}
