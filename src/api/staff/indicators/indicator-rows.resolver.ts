import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { CountedRow } from '../../../features/indicators/domain/counted-rows';
import { cellById } from '../../../features/indicators/domain/indicator';
import { rowKey } from '../../../features/indicators/domain/exact-numbers';
import { GrantsService } from '../../../features/grants/grants.service';
import { isPending, ReportIndicators } from '../../../use-cases/indicators/report-indicators.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, page } from '../../shared/paging';
import { describeCalculation } from '../calculations/calculation-view';
import { mayOpen, type ReportArgs } from './report-args';
import { traineeById } from '../trainees/trainee-loader';
import { Query, ResolveField } from '../staff-decorators';

/** The rows behind a number, limited to the reader's own institution; each access to a trainee is logged. */
@Resolver('IndicatorRow')
export class IndicatorRowsResolver {
  constructor(
    private readonly reportIndicators: ReportIndicators,
    private readonly grants: GrantsService,
    private readonly trainees: TraineesService,
  ) {}

  @Can('indicator.read')
  @Query('indicatorRows')
  async rows(
    @Args() { cell, first, after, ...args }: ReportArgs & { cell: string; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ) {
    const paging = page({ first, after });
    const reportCell = cellById(cell);
    const [grant] = reportCell && mayOpen(c, { indicator: reportCell.indicator.id, cut: reportCell.cut }) ? await this.grants.byIds(c.tx, [args.grantId]) : [];
    const { institutionId } = c.actor;
    const rows = grant && institutionId !== null ? await this.reportIndicators.rows(c.tx, { ...args, cell }, institutionId, paging) : refuse('NOT_FOUND');
    if (isRefusal(rows)) return outcome(c, 'IndicatorRowConnection', rows);
    if (isPending(rows)) return describeCalculation(rows.calculation);
    const rowConnection = connection(rows, paging.limit, rowKey);
    // log the access to each trainee, whichever fields were requested
    for (const { traineeId: id } of rowConnection.nodes) if (id !== null) c.disclosed.set(id, { kind: 'trainee', id });
    return outcome(c, 'IndicatorRowConnection', rowConnection);
  }

  @ResolveField('IndicatorRow', 'traineeCode')
  async traineeCode(@Parent() { traineeId }: CountedRow, @Context() c: OperationContext): Promise<string | null> {
    return traineeId === null ? null : ((await traineeById(c, this.trainees, traineeId))?.code ?? null);
  }
}
