import { Args, Context, Resolver } from '@nestjs/graphql';
import { InstitutionsService } from '../../../features/institutions/institutions.service';
import { parsePlacementView } from '../../../features/lists/domain/placement-list-filter';
import { type PlacementListRequest, PlacementListService } from '../../../features/lists/placement-list.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { ExportList } from '../../../use-cases/lists/export-list.use-case';
import { SaveView } from '../../../use-cases/lists/save-view.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { PlacementsExportInput, PlacementViewInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { watermarkOf } from './list-answers';

const PLACEMENTS = { parse: parsePlacementView, list: 'PLACEMENTS' } as const;

/** Exports the list of placements, and saves views of it. */
@Resolver()
export class PlacementListActionsResolver {
  constructor(
    private readonly exports: ExportList,
    private readonly views: SaveView,
    private readonly lists: PlacementListService,
    private readonly institutions: InstitutionsService,
  ) {}

  @Can('trainee.export', { stepUp: true })
  @Mutation('placementsExport')
  async export(@Args('input') input: PlacementsExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.exports.export(
      c.tx,
      {
        ...PLACEMENTS,
        field: 'placementsExport',
        action: 'TraineesExported',
        detail: { list: 'placements' },
        rowsOf: (request: PlacementListRequest) => this.lists.page(c.tx, request),
      },
      { ...input },
      key,
    );
    if (isRefusal(result)) return outcome(c, 'PlacementsExportPayload', result);
    // also for a repeated request, because its rows are read again
    listPeople(c, { people: result.rows.map(({ traineeId }) => traineeId), ownWork: [], detail: { list: 'export' } });
    return outcome(c, 'PlacementsExportPayload', { ...result, ...(await watermarkOf(c, this.institutions)) });
  }

  @Can('placement.read')
  @Mutation('placementViewSave')
  async save(@Args('input') input: PlacementViewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'PlacementViewSavePayload', await this.views.save(c.tx, { ...PLACEMENTS, field: 'placementViewSave' }, { ...input }, key));
  }
}
