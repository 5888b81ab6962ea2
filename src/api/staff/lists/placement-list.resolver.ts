import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { parsePlacementView, type PlacementListView } from '../../../features/lists/domain/placement-list-filter';
import { PlacementListService, type PlacementListRow } from '../../../features/lists/placement-list.service';
import { viewOf } from '../../../features/lists/domain/saved-view';
import { SavedViewsService } from '../../../features/lists/saved-views.service';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import { placementActions } from '../placements/placement-actions';
import type { PlacementListFilterInput, PlacementSort, PlacementView } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { type ListArgs, listConnection, listRequest } from './list-answers';

/** The list of placements and its saved views. Its trainees count toward the daily limit of lists. */
@Resolver('PlacementListRow')
export class PlacementListResolver {
  constructor(
    private readonly lists: PlacementListService,
    private readonly views: SavedViewsService,
    private readonly skills: SkillsService,
  ) {}

  @Can('placement.read')
  @Query('placementList')
  async page(@Args() args: ListArgs<PlacementListFilterInput, PlacementSort>, @Context() c: OperationContext) {
    const part = await this.lists.page(c.tx, listRequest(args, parsePlacementView));
    if (part.rows.length > 0) listPeople(c, { people: part.rows.map(({ traineeId }) => traineeId), ownWork: [], detail: { list: 'placements' } });
    return listConnection(part);
  }

  @Can('placement.read')
  @Query('placementViews')
  async savedViews(@Context() c: OperationContext): Promise<PlacementView[]> {
    const views = await this.views.ofReader<PlacementListView>(c.tx, 'PLACEMENTS');
    return views.map((view) => ({ id: view.id, name: view.name, ...viewOf(view) }));
  }

  @ResolveField('PlacementListRow', 'province')
  province(@Parent() { province }: PlacementListRow, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, province);
  }

  @ResolveField('PlacementListRow', 'availableActions')
  availableActions(@Parent() { state, isOnHold }: PlacementListRow, @Context() c: OperationContext): string[] {
    return placementActions(c.actor.roles, state, isOnHold);
  }
}
