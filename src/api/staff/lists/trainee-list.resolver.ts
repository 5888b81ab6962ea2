import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { viewOf } from '../../../features/lists/domain/saved-view';
import { parseTraineeView, type TraineeListView } from '../../../features/lists/domain/trainee-list-filter';
import { SavedViewsService } from '../../../features/lists/saved-views.service';
import { TraineeListService, type TraineeListRow } from '../../../features/lists/trainee-list.service';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { iscoLabel, provinceByCode } from '../../shared/skills/skill-loaders';
import type { KindOfWork, TraineeListFilterInput, TraineeSort, TraineeView } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { type ListArgs, listConnection, partOfList, validView } from './list-answers';

/** The list of trainees and its saved views. Its rows count toward the daily limit of lists. */
@Resolver('TraineeListRow')
export class TraineeListResolver {
  constructor(
    private readonly lists: TraineeListService,
    private readonly views: SavedViewsService,
    private readonly skills: SkillsService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('trainee.read')
  @Query('traineeList')
  async page(@Args() args: ListArgs<TraineeListFilterInput, TraineeSort>, @Context() c: OperationContext) {
    const part = await this.lists.page(c.tx, { ...validView(parseTraineeView({ ...args })), ...partOfList(args) });
    const { rows } = part;
    if (rows.length > 0) listPeople(c, { people: rows.map(({ id }) => id), ownWork: [], detail: { list: 'trainees' } });
    return listConnection(part);
  }

  @Can('trainee.read')
  @Query('wantedWork')
  async wantedWork(@Context() c: OperationContext): Promise<KindOfWork[]> {
    const codes = await this.lists.wantedWork(c.tx);
    return Promise.all(codes.map(async (iscoCode) => ({ iscoCode, label: await iscoLabel(c, this.skills, iscoCode) })));
  }

  @Can('trainee.read')
  @Query('traineeViews')
  async savedViews(@Context() c: OperationContext): Promise<TraineeView[]> {
    const views = await this.views.ofReader<TraineeListView>(c.tx, 'TRAINEES');
    return views.map((view) => ({ id: view.id, name: view.name, ...viewOf(view) }));
  }

  @ResolveField('TraineeListRow', 'officerLeave')
  async officerLeave(@Parent() { placementOfficerId }: TraineeListRow, @Context() c: OperationContext): Promise<ColleagueRow['leave']> {
    return (await colleagueById(c, this.accounts, placementOfficerId))?.leave ?? null;
  }

  @ResolveField('TraineeListRow', 'homeProvince')
  homeProvince(@Parent() { homeProvince }: TraineeListRow, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, homeProvince);
  }
}
