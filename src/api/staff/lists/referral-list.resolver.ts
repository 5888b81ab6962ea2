import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { parseReferralView, type ReferralListView } from '../../../features/lists/domain/referral-list-filter';
import { ReferralListService, type ReferralListRow } from '../../../features/lists/referral-list.service';
import { viewOf } from '../../../features/lists/domain/saved-view';
import { SavedViewsService } from '../../../features/lists/saved-views.service';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { iscoLabel, provinceByCode } from '../../shared/skills/skill-loaders';
import { referralActions } from '../referrals/referral-actions';
import type { KindOfWork, ReferralListFilterInput, ReferralSort, ReferralView, ReferredEmployer } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { type ListArgs, listConnection, listRequest, validView } from './list-answers';

/** The list of referrals and its saved views. Its trainees count toward the daily limit of lists. */
@Resolver('ReferralListRow')
export class ReferralListResolver {
  constructor(
    private readonly lists: ReferralListService,
    private readonly views: SavedViewsService,
    private readonly skills: SkillsService,
  ) {}

  @Can('trainee.read')
  @Query('referralList')
  async page(@Args() args: ListArgs<ReferralListFilterInput, ReferralSort>, @Context() c: OperationContext) {
    const part = await this.lists.page(c.tx, listRequest(args, parseReferralView));
    if (part.rows.length > 0) listPeople(c, { people: part.rows.map(({ traineeId }) => traineeId), ownWork: [], detail: { list: 'referrals' } });
    return listConnection(part);
  }

  @Can('referral.send')
  @Query('referralListIds')
  ids(@Args('filter') filter: ReferralListFilterInput | null | undefined, @Context() c: OperationContext): Promise<string[]> {
    return this.lists.ids(c.tx, validView(parseReferralView({ filter })).filter);
  }

  @Can('trainee.read')
  @Query('referredEmployers')
  employers(@Context() c: OperationContext): Promise<ReferredEmployer[]> {
    return this.lists.employers(c.tx);
  }

  @Can('trainee.read')
  @Query('referredWork')
  async work(@Context() c: OperationContext): Promise<KindOfWork[]> {
    const codes = await this.lists.work(c.tx);
    return Promise.all(codes.map(async (iscoCode) => ({ iscoCode, label: await iscoLabel(c, this.skills, iscoCode) })));
  }

  @Can('trainee.read')
  @Query('referralViews')
  async savedViews(@Context() c: OperationContext): Promise<ReferralView[]> {
    const views = await this.views.ofReader<ReferralListView>(c.tx, 'REFERRALS');
    return views.map((view) => ({ id: view.id, name: view.name, ...viewOf(view) }));
  }

  @ResolveField('ReferralListRow', 'province')
  province(@Parent() { province }: ReferralListRow, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, province);
  }

  /** Nothing brings her closer to an employer on hold. */
  @ResolveField('ReferralListRow', 'availableActions')
  async availableActions(@Parent() row: ReferralListRow, @Context() c: OperationContext): Promise<string[]> {
    const actions = referralActions(c.actor.roles, row, await c.tx.now());
    return row.isOnHold ? actions.filter((action) => action === 'withdraw') : actions;
  }
}
