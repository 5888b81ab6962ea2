import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INDICATORS, type Cut, type Indicator } from '../../indicators/domain/indicator';
import type { PublishedCell } from '../../indicators/domain/report';
import { GrantsService } from '../../indicators/grants.service';
import type { Report } from '../../indicators/indicators.service';
import { ExportIndicators } from '../../moves/export-indicators';
import { ReportIndicators } from '../../moves/report-indicators';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { Can } from '../shared/can';
import { indicatorDefinition, indicatorLabel } from '../shared/indicator-words';
import { outcome, type Outcome } from '../shared/outcome';
import { grantTargets } from './grant-loader';
import { mayOpen, type ReportArgs } from './report-args';

interface ShownCell {
  readonly cell: PublishedCell;
  readonly report: Report;
  readonly target: number | null;
}

const WITHHELD = '–';

/** What a grant reached, as staff of an institution see it: their own exactly, the whole as it may leave. */
@Resolver('IndicatorCell')
export class IndicatorReportResolver {
  constructor(
    private readonly reporting: ReportIndicators,
    private readonly grants: GrantsService,
    private readonly exporting: ExportIndicators,
  ) {}

  @Can('indicator.read')
  @Query('indicatorDefinitions')
  definitions(@Context() c: OperationContext): Indicator[] {
    return INDICATORS.map((indicator) => indicatorDefinition(c, indicator));
  }

  @Can('indicator.read')
  @Query('indicators')
  async report(@Args() args: Omit<ReportArgs, 'asOf'> & { asOf?: Date | null }, @Context() c: OperationContext): Promise<Outcome> {
    return outcome(c, 'IndicatorReport', await this.counted(c, args));
  }

  @Can('indicator.read', { fresh: true })
  @Mutation('indicatorExport')
  async export(@Args('input') input: ReportArgs, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.exporting.export(c.tx, { ...input }, key);
    const report = isRefusal(done) ? done : await this.counted(c, input);
    return outcome(c, 'IndicatorExportPayload', isRefusal(report) ? report : { report });
  }

  /** As this institution's staff see it. */
  private async counted(c: OperationContext, args: Omit<ReportArgs, 'asOf'> & { asOf?: Date | null }): Promise<object | Refusal> {
    const [grant] = await this.grants.byIds(c.tx, [args.grantId]);
    const now = await c.tx.now();
    const report = grant ? await this.reporting.report({ ...args, asOf: args.asOf ?? now }, now, c.actor.institutionId) : refuse('NOT_FOUND');
    if (isRefusal(report)) return report;
    const targets = new Map((await grantTargets(c, this.grants, args.grantId)).map(({ indicator, target }) => [indicator, target]));
    const cells = report.cells.map((cell): ShownCell => ({ cell, report, target: targets.get(cell.id) ?? null }));
    const { from, to, asOf } = report.asked;
    return { grant, from, to, asOf, hash: report.hash, cells, sums: report.sums };
  }

  @ResolveField('id')
  id(@Parent() { cell }: ShownCell): string {
    return cell.id;
  }

  @ResolveField('label')
  label(@Parent() { cell }: ShownCell, @Context() c: OperationContext): string {
    return indicatorLabel(c, definitionOf(cell), cell.cut);
  }

  @ResolveField('definition')
  definition(@Parent() { cell }: ShownCell, @Context() c: OperationContext): Indicator {
    return indicatorDefinition(c, definitionOf(cell));
  }

  @ResolveField('cut')
  cut(@Parent() { cell }: ShownCell): Cut {
    return cell.cut;
  }

  @ResolveField('shown')
  shown(@Parent() { cell }: ShownCell): string {
    return String(cell.shown ?? WITHHELD);
  }

  @ResolveField('value')
  value(@Parent() { cell }: ShownCell): number | null {
    return typeof cell.shown === 'number' ? cell.shown : null;
  }

  @ResolveField('isSuppressed')
  isSuppressed(@Parent() { cell }: ShownCell): boolean {
    return typeof cell.shown !== 'number';
  }

  @ResolveField('own')
  own(@Parent() { cell, report }: ShownCell): number {
    return report.own.get(cell.id)?.value ?? 0;
  }

  @ResolveField('denominator')
  denominator(@Parent() { cell }: ShownCell): string | null {
    return beside(cell, definitionOf(cell).denominator);
  }

  @ResolveField('provisional')
  provisional(@Parent() { cell }: ShownCell): string | null {
    return cell.indicator === 'S4' ? beside(cell, 'S4-PROVISIONAL') : null;
  }

  @ResolveField('leftOut')
  leftOut(@Parent() { cell, report }: ShownCell): { readonly reason: string; readonly shown: string; readonly own: number }[] {
    const own = new Map(report.own.get(cell.id)?.leftOut.map(({ reason, value }) => [reason, value]));
    return cell.leftOut.map(({ reason, shown }) => ({ reason, shown: String(shown ?? WITHHELD), own: own.get(reason) ?? 0 }));
  }

  @ResolveField('opens')
  opens(@Parent() { cell }: ShownCell, @Context() c: OperationContext): boolean {
    return mayOpen(c, cell);
  }

  @ResolveField('rowsHash')
  rowsHash(@Parent() { cell, report }: ShownCell): string {
    return report.rowsHashes.get(cell.id) ?? '';
  }
}

const definitionOf = ({ indicator }: PublishedCell): Indicator => {
  const found = INDICATORS.find(({ id }) => id === indicator);
  if (!found) throw new Error(`A report has a cell of ${indicator}, which no definition explains.`);
  return found;
};

/** The cell of another indicator in the same cut. */
const beside = ({ cut }: PublishedCell, indicator: string | null): string | null => (indicator === null || cut === null ? indicator : `${indicator}.${cut}`);
