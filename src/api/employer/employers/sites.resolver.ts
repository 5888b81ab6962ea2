import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import type { Province } from '../../../features/skills/domain/province';
import { DistrictsService } from '../../../features/skills/districts.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { type SiteApproval, siteApproval } from '../../../features/vetting/domain/site-approval';
import { isApprovedOn } from '../../../features/employers/domain/site-approval';
import { type SiteVetting, VettingService } from '../../../features/vetting/vetting.service';
import { siteIsCleared } from '../../shared/employers/clearance';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import { ResolveField } from '../employer-decorators';

/**
 * A site as its employer sees it: the decision about it, without who decided or the answers behind it.
 *
 * A site that is not cleared looks like one whose approval has expired, whatever the cause, and a past day is
 * answered as today. Otherwise an employer could find out that it is on hold.
 */
@Resolver('Site')
export class SitesResolver {
  constructor(
    private readonly vetting: VettingService,
    private readonly skills: SkillsService,
    private readonly districts: DistrictsService,
  ) {}

  @ResolveField('Site', 'province')
  province(@Parent() { provinceCode }: EmployerSite, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, provinceCode);
  }

  @ResolveField('Site', 'district')
  district(@Parent() site: EmployerSite, @Context() c: OperationContext): string {
    return this.districts.name(site, c.actor.language);
  }

  @ResolveField('Site', 'isCleared')
  async isCleared(@Parent() { id }: EmployerSite, @Args('on') on: string | null | undefined, @Context() c: OperationContext): Promise<boolean> {
    const today = localDateAt(await c.tx.now());
    return siteIsCleared(c, this.vetting, id, on && on > today ? on : today);
  }

  @ResolveField('Site', 'approval')
  async approval(@Parent() { id }: EmployerSite, @Context() c: OperationContext): Promise<SiteApproval> {
    const today = localDateAt(await c.tx.now());
    const [vettings, isCleared] = await Promise.all([this.vettingsOf(c, id), siteIsCleared(c, this.vetting, id, today)]);
    return siteApproval(vettings, isCleared, today);
  }

  @ResolveField('Site', 'clearedUntil')
  async clearedUntil(@Parent() { id }: EmployerSite, @Context() c: OperationContext): Promise<string | null> {
    return (await this.currentApproval(c, id))?.validUntil ?? null;
  }

  @ResolveField('Site', 'conditions')
  async conditions(@Parent() { id }: EmployerSite, @Context() c: OperationContext): Promise<readonly string[]> {
    return (await this.currentApproval(c, id))?.conditions ?? [];
  }

  /**
   * Of the approvals in force today, the one that is valid longest; undefined while the site is not cleared.
   */
  private async currentApproval(c: OperationContext, siteId: string): Promise<SiteVetting | undefined> {
    const today = localDateAt(await c.tx.now());
    const [vettings, isCleared] = await Promise.all([this.vettingsOf(c, siteId), siteIsCleared(c, this.vetting, siteId, today)]);
    return isCleared ? vettings.find((one) => isApprovedOn(one, today)) : undefined;
  }

  private vettingsOf(c: OperationContext, siteId: string): Promise<SiteVetting[]> {
    return loader(c, 'vettingsOfSite', async (ids) => groupRows(ids, await this.vetting.ofSites(c.tx, ids), (row) => row.siteId)).load(siteId);
  }
}
