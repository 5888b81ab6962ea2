import { Args, Context, Resolver } from '@nestjs/graphql';
import { parseTraineeView } from '../../../features/lists/domain/trainee-list-filter';
import { type TraineeListRequest, TraineeListService } from '../../../features/lists/trainee-list.service';
import { InstitutionsService } from '../../../features/institutions/institutions.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { ExportList } from '../../../use-cases/lists/export-list.use-case';
import { SaveView } from '../../../use-cases/lists/save-view.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { TraineesExportInput, TraineeViewInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { watermarkOf } from './list-answers';

const TRAINEE_EXPORT = { field: 'traineesExport', action: 'TraineesExported', parse: parseTraineeView } as const;
const TRAINEE_VIEWS = { field: 'traineeViewSave', list: 'TRAINEES', parse: parseTraineeView } as const;

/** Exports the list of trainees, and saves views of it. */
@Resolver()
export class TraineeListActionsResolver {
  constructor(
    private readonly exportList: ExportList,
    private readonly lists: TraineeListService,
    private readonly views: SaveView,
    private readonly institutions: InstitutionsService,
  ) {}

  @Can('trainee.export', { stepUp: true })
  @Mutation('traineesExport')
  async export(@Args('input') input: TraineesExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const list = { ...TRAINEE_EXPORT, rowsOf: (request: TraineeListRequest) => this.lists.page(c.tx, request) };
    const result = await this.exportList.export(c.tx, list, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'TraineesExportPayload', result);
    // also for a repeated request, because its rows are read again
    listPeople(c, { people: result.rows.map(({ id }) => id), ownWork: [], detail: { list: 'export' } });
    return outcome(c, 'TraineesExportPayload', { ...result, ...(await watermarkOf(c, this.institutions)) });
  }

  @Can('trainee.read')
  @Mutation('traineeViewSave')
  async save(@Args('input') input: TraineeViewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'TraineeViewSavePayload', await this.views.save(c.tx, TRAINEE_VIEWS, { ...input }, key));
  }
}
