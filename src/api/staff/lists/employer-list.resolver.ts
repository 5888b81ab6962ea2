import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type EmployerListView, parseEmployerView } from '../../../features/lists/domain/employer-list-filter';
import { viewOf } from '../../../features/lists/domain/saved-view';
import { type EmployerListRow, EmployerListService } from '../../../features/lists/employer-list.service';
import { SavedViewsService } from '../../../features/lists/saved-views.service';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import type { EmployerListFilterInput, EmployerSort, EmployerView } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { type ListArgs, listConnection, partOfList, validView } from './list-answers';

/** The list of employers and its saved views. It shows no person. */
@Resolver('EmployerListRow')
export class EmployerListResolver {
  constructor(
    private readonly lists: EmployerListService,
    private readonly views: SavedViewsService,
    private readonly skills: SkillsService,
  ) {}

  @Can('employer.read')
  @Query('employerList')
  async page(@Args() { text, ...args }: ListArgs<EmployerListFilterInput, EmployerSort> & { readonly text?: string | null }, @Context() c: OperationContext) {
    return listConnection(await this.lists.page(c.tx, { ...validView(parseEmployerView({ ...args })), ...partOfList(args), text: text ?? '' }));
  }

  @Can('employer.read')
  @Query('employerViews')
  async savedViews(@Context() c: OperationContext): Promise<EmployerView[]> {
    const views = await this.views.ofReader<EmployerListView>(c.tx, 'EMPLOYERS');
    return views.map((view) => ({ id: view.id, name: view.name, ...viewOf(view) }));
  }

  @ResolveField('EmployerListRow', 'provinces')
  provinces(@Parent() { provinceCodes }: EmployerListRow, @Context() c: OperationContext): Promise<Province[]> {
    return Promise.all(provinceCodes.map((code) => provinceByCode(c, this.skills, code)));
  }
}
