import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { viewOf } from '../../../features/lists/domain/saved-view';
import { parseVacancyView, type VacancyListView } from '../../../features/lists/domain/vacancy-list-filter';
import { SavedViewsService } from '../../../features/lists/saved-views.service';
import { type VacancyListRow, VacancyListService } from '../../../features/lists/vacancy-list.service';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { iscoLabel, provinceByCode } from '../../shared/skills/skill-loaders';
import { moneyOf } from '../../shared/vacancies/terms';
import type { KindOfWork, Money, VacancyListFilterInput, VacancySort, VacancyView } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { type ListArgs, listConnection, partOfList, validView } from './list-answers';

/** The list of vacancies and its saved views. It shows no person. */
@Resolver('VacancyListRow')
export class VacancyListResolver {
  constructor(
    private readonly lists: VacancyListService,
    private readonly views: SavedViewsService,
    private readonly skills: SkillsService,
  ) {}

  @Can('vacancy.read')
  @Query('vacancyList')
  async page(@Args() args: ListArgs<VacancyListFilterInput, VacancySort>, @Context() c: OperationContext) {
    return listConnection(await this.lists.page(c.tx, { ...validView(parseVacancyView({ ...args })), ...partOfList(args) }));
  }

  @Can('vacancy.read')
  @Query('offeredWork')
  async offeredWork(@Context() c: OperationContext): Promise<KindOfWork[]> {
    const codes = await this.lists.offeredWork(c.tx);
    return Promise.all(codes.map((iscoCode) => this.kindOfWork(c, iscoCode)));
  }

  @Can('vacancy.read')
  @Query('vacancyViews')
  async savedViews(@Context() c: OperationContext): Promise<VacancyView[]> {
    const views = await this.views.ofReader<VacancyListView>(c.tx, 'VACANCIES');
    return views.map((view) => ({ id: view.id, name: view.name, ...viewOf(view) }));
  }

  @ResolveField('VacancyListRow', 'province')
  province(@Parent() { provinceCode }: VacancyListRow, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, provinceCode);
  }

  @ResolveField('VacancyListRow', 'work')
  work(@Parent() { iscoCode }: VacancyListRow, @Context() c: OperationContext): Promise<KindOfWork> {
    return this.kindOfWork(c, iscoCode);
  }

  @ResolveField('VacancyListRow', 'pay')
  pay(@Parent() row: VacancyListRow): Money {
    return moneyOf(row);
  }

  private async kindOfWork(c: OperationContext, iscoCode: string): Promise<KindOfWork> {
    return { iscoCode, label: await iscoLabel(c, this.skills, iscoCode) };
  }
}
