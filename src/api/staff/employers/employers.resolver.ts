import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { namesOfExcludedBusinesses } from '../../../features/matching/domain/facts/excluded-businesses';
import type { Employer, EmployerSite, EmployerState } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { ExcludeEmployer } from '../../../use-cases/employers/exclude-employer.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { employerRecord } from './employer-loader';
import { isEmployerHeld } from './held-employers';
import { Mutation, Query, ResolveField } from '../staff-decorators';

/** All employers; they are shared by all institutions of the installation. */
@Resolver('Employer')
export class EmployersResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly institutions: InstitutionsService,
    private readonly excludeEmployer: ExcludeEmployer,
  ) {}

  @Can('employer.read')
  @Query('employers')
  async page(
    @Args() args: { state?: EmployerState | null; text?: string | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Employer>> {
    const { limit, after } = page(args);
    return connection(await this.employers.page(c.tx, { state: args.state ?? null, text: args.text ?? '', after, limit }), limit, ({ id }) => id);
  }

  @Can('employer.read')
  @Query('employer')
  async employer(@Args('id') id: string, @Context() c: OperationContext): Promise<Employer | null> {
    return (await this.employers.recordsByIds(c.tx, [id]))[0] ?? null;
  }

  @Can('employer.exclude')
  @Mutation('employerExclude')
  async exclude(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerExcludePayload', await this.excludeEmployer.exclude(c.tx, id, key));
  }

  @Can('employer.exclude', { stepUp: true })
  @Mutation('employerInclude')
  async include(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerIncludePayload', await this.excludeEmployer.include(c.tx, id, key));
  }

  @ResolveField('Employer', 'registrationNumber')
  async registrationNumber(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<string> {
    return (await employerRecord(c, this.employers, parent)).registrationNumber;
  }

  @ResolveField('Employer', 'sizeBand')
  async sizeBand(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<string> {
    return (await employerRecord(c, this.employers, parent)).sizeBand;
  }

  @ResolveField('Employer', 'state')
  async state(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<EmployerState> {
    return (await employerRecord(c, this.employers, parent)).state;
  }

  @ResolveField('Employer', 'ownEnterpriseOf')
  async ownEnterpriseOf(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, (await employerRecord(c, this.employers, parent)).ownEnterpriseOf);
  }

  @ResolveField('Employer', 'isHeld')
  isHeld(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<boolean> {
    return isEmployerHeld(c, this.employers, id);
  }

  @ResolveField('Employer', 'isExcluded')
  isExcluded(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<boolean> {
    return loader<boolean>(c, 'employerIsExcluded', async (ids) => membership(ids, await this.employers.excludedIds(c.tx, ids))).load(id);
  }

  @ResolveField('Employer', 'sites')
  sites(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<EmployerSite[]> {
    return loader(c, 'sitesOfEmployer', async (ids) => groupRows(ids, await this.employers.sitesOf(c.tx, ids), (row) => row.employerId)).load(id);
  }

  @ResolveField('Employer', 'excludedNames')
  async excludedNames(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<string[]> {
    const { legalName, legalNameKm } = await employerRecord(c, this.employers, parent);
    const sites = await this.sites(parent, c);
    return namesOfExcludedBusinesses([legalName, legalNameKm, ...sites.map(({ name }) => name)]);
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, payload, employer ? { employer } : refuse('NOT_FOUND'));
  }
}

const membership = (ids: readonly string[], matches: ReadonlySet<string>): boolean[] => ids.map((id) => matches.has(id));
