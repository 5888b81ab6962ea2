import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Employer, EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import { DistrictsService } from '../../../features/skills/districts.service';
import { SkillsService } from '../../../features/skills/skills.service';
import type { Vetting } from '../../../features/vetting/domain/vetting';
import type { VisitDue } from '../../../features/vetting/domain/visit-due';
import { VettingService } from '../../../features/vetting/vetting.service';
import { Can } from '../../shared/permission.decorators';
import { siteIsCleared } from '../../shared/employers/clearance';
import { connection, type Connection, page } from '../../shared/paging';
import { siteById } from '../../shared/employers/employer-loaders';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import { employerRecord } from './employer-loader';
import { Query, ResolveField } from '../staff-decorators';

type ShownVisitDue = Omit<VisitDue, 'siteId'> & { readonly site: EmployerSite };

/** A site, with the vetting decisions of all institutions. */
@Resolver('Site')
export class SitesResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly vetting: VettingService,
    private readonly skills: SkillsService,
    private readonly districts: DistrictsService,
  ) {}

  @Can('employer.read')
  @Query('site')
  async site(@Args('id') id: string, @Context() c: OperationContext): Promise<EmployerSite | null> {
    return (await this.employers.sitesByIds(c.tx, [id]))[0] ?? null;
  }

  /** For staff who plan visits: sites that are due a visit and have none planned. */
  @Can('vetting.plan')
  @Query('sitesToVisit')
  async sitesToVisit(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<ShownVisitDue>> {
    const { limit, after } = page(args);
    const { nodes, pageInfo } = connection(await this.vetting.sitesDueAVisit(c.tx, { after, limit }), limit, ({ dueOn, siteId }) => `${dueOn} ${siteId}`);
    const visits = nodes.map(async ({ siteId, reason, dueOn }) => ({ site: await siteById(c, this.employers, siteId), reason, dueOn }));
    return { nodes: await Promise.all(visits), pageInfo };
  }

  @ResolveField('Site', 'province')
  province(@Parent() { provinceCode }: EmployerSite, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, provinceCode);
  }

  @ResolveField('Site', 'employer')
  employer(@Parent() { employerId }: EmployerSite, @Context() c: OperationContext): Promise<Employer> {
    return employerRecord(c, this.employers, { id: employerId });
  }

  @ResolveField('Site', 'district')
  district(@Parent() site: EmployerSite, @Context() c: OperationContext): string {
    return this.districts.name(site, c.actor.language);
  }

  @ResolveField('Site', 'isCleared')
  isCleared(@Parent() { id }: EmployerSite, @Args('on') on: string | null | undefined, @Context() c: OperationContext): Promise<boolean> {
    return siteIsCleared(c, this.vetting, id, on);
  }

  @ResolveField('Site', 'vettings')
  vettings(@Parent() { id }: EmployerSite, @Context() c: OperationContext): Promise<Vetting[]> {
    return loader(c, 'vettingsOfSite', async (ids) => groupRows(ids, await this.vetting.recordsOfSites(c.tx, ids), (row) => row.siteId)).load(id);
  }
}
