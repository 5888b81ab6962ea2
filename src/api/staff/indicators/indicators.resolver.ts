import { Args, Context, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { REPORT_CELLS, SUMS } from '../../../features/indicators/domain/report';
import { openPeriods, type ReportingPeriod } from '../../../features/indicators/domain/reporting-period';
import { GrantsService } from '../../../features/grants/grants.service';
import { type IndicatorReport, IndicatorReportsService } from '../../../features/indicators/indicator-reports.service';
import { ExportIndicators } from '../../../use-cases/indicators/export-indicators.use-case';
import { PublishIndicators } from '../../../use-cases/indicators/publish-indicators.use-case';
import { isPending, ReportIndicators } from '../../../use-cases/indicators/report-indicators.use-case';
import type { ShownCell } from '../../../features/indicators/domain/exact-numbers';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { describeCalculation } from '../calculations/calculation-view';
import { grantTargets } from '../grants/grant-loader';
import { Mutation, Query } from '../staff-decorators';
import type { IndicatorExportInput, IndicatorPublication, IndicatorPublishInput, QueryIndicatorsArgs } from '../schema';

/**
 * The indicators of a grant, as staff of an institution see them: their own numbers exactly, and the totals
 * as published.
 */
@Resolver()
export class IndicatorReportResolver {
  constructor(
    private readonly reportIndicators: ReportIndicators,
    private readonly grants: GrantsService,
    private readonly reports: IndicatorReportsService,
    private readonly exportIndicators: ExportIndicators,
    private readonly publishIndicators: PublishIndicators,
  ) {}

  @Can('indicator.read')
  @Query('indicatorPublications')
  async publications(@Args('grantId') grantId: string, @Context() c: OperationContext): Promise<IndicatorPublication[]> {
    return (await this.reports.listOf(c.tx, grantId)).map(publicationOf);
  }

  @Can('indicator.read')
  @Query('indicatorPeriods')
  async periods(@Args('grantId') grantId: string, @Context() c: OperationContext): Promise<ReportingPeriod[]> {
    if (!can(c.actor.roles, 'indicator.publish') || !(await this.publishIndicators.isSteward(c.tx))) return [];
    const [grant] = await this.grants.byIds(c.tx, [grantId]);
    return grant ? openPeriods(grant, await this.reports.listOf(c.tx, grant.id), localDateAt(await c.tx.now())) : [];
  }

  @Can('indicator.read')
  @Query('indicators')
  async report(@Args() args: QueryIndicatorsArgs, @Context() c: OperationContext) {
    const report = await this.counted(c, args);
    return isPending(report) ? describeCalculation(report.calculation) : outcome(c, 'IndicatorReport', report);
  }

  @Can('indicator.publish', { stepUp: true })
  @Mutation('indicatorPublish')
  async publish(@Args('input') input: IndicatorPublishInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.publishIndicators.publish(c.tx, { ...input }, key);
    const report = isRefusal(result) ? result : await this.published(c, { grantId: input.grantId, from: result.from, to: result.to });
    return outcome(c, 'IndicatorPublishPayload', isRefusal(report) ? report : { report });
  }

  @Can('indicator.read', { stepUp: true })
  @Mutation('indicatorExport')
  async export(@Args('input') input: IndicatorExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.exportIndicators.export(c.tx, { ...input }, key);
    const report = isRefusal(result) ? result : await this.published(c, input);
    return outcome(c, 'IndicatorExportPayload', isRefusal(report) ? report : { report });
  }

  /** A published report with the reader's own numbers as of the same instant. */
  private async published(c: OperationContext, days: IndicatorExportInput) {
    const published = await this.reports.ofDays(c.tx, days.grantId, days);
    const report = published ? await this.counted(c, { ...days, asOf: published.asOf }) : refuse('NOT_FOUND');
    // only a report that is not published is ever pending
    return isPending(report) ? refuse('NOT_FOUND') : report;
  }

  /** The institution's own numbers, with the published numbers of the same period. */
  private async counted(c: OperationContext, { grantId, from, to, asOf }: QueryIndicatorsArgs) {
    const [grant] = await this.grants.byIds(c.tx, [grantId]);
    const { institutionId } = c.actor;
    if (!grant || institutionId === null) return refuse('NOT_FOUND');
    const counted = await this.reportIndicators.own(c.tx, { grantId, from, to, asOf }, institutionId);
    if (isRefusal(counted)) return counted;
    const published = await this.reports.ofDays(c.tx, grantId, { from, to });
    // show the published numbers while a worker still counts the reader's own
    if (isPending(counted) && !published) return counted;
    const own = isPending(counted) ? { asOf: asOf ?? (await c.tx.now()), isCalculated: true, cells: undefined } : { ...counted, cells: counted.own };
    const targetsNow = new Map((await grantTargets(c, this.grants, grantId)).map(({ indicator, target }) => [indicator, target]));
    const targetOf = (id: string): number | null => (published ? published.document.targets[id] : targetsNow.get(id)) ?? null;
    const cells = REPORT_CELLS.map((cell): ShownCell => {
      const publishedValue = published ? (published.document.cells[cell.id] ?? null) : undefined;
      return { cell, own: own.cells?.get(cell.id), publishedValue, target: targetOf(cell.id) };
    });
    return {
      grant,
      from,
      to,
      asOf: own.asOf,
      isCalculated: own.isCalculated,
      counting: isPending(counted) ? describeCalculation(counted.calculation) : null,
      publication: published ? publicationOf(published) : null,
      hash: published?.hash ?? null,
      cells,
      sums: SUMS,
    };
  }
}

const publicationOf = ({ id, length, from, to, asOf, publishedAt, hash, document: { grant } }: IndicatorReport): IndicatorPublication => ({
  id,
  length,
  from,
  to,
  asOf,
  publishedAt,
  donor: grant.donor,
  title: grant.title,
  hash,
});
