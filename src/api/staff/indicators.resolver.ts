import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '../../accounts/domain/permissions';
import { INDICATORS, type Cut, type Indicator } from '../../indicators/domain/indicator';
import { REPORT_CELLS, type ReportCell, SUMS } from '../../indicators/domain/report';
import { openPeriods, type ReportingPeriod } from '../../indicators/domain/reporting-period';
import type { Shown } from '../../indicators/domain/shown';
import { GrantsService } from '../../indicators/grants.service';
import { type IndicatorReport, IndicatorReportsService } from '../../indicators/indicator-reports.service';
import type { OwnCell } from '../../indicators/grant-count.service';
import { ExportIndicators } from '../../moves/export-indicators';
import { PublishIndicators } from '../../moves/publish-indicators';
import { isCounting, ReportIndicators } from '../../moves/report-indicators';
import type { OperationContext } from '../../platform/operation-context';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { Can } from '../shared/can';
import { indicatorDefinition, indicatorLabel } from '../shared/indicator-words';
import { outcome, type Outcome } from '../shared/outcome';
import { calculationShown } from './calculation-answer';
import { grantTargets } from './grant-loader';
import { mayOpen, type ReportArgs } from './report-args';
import type { IndicatorExportInput, IndicatorPublishInput } from './schema';

interface ShownCell {
  readonly cell: ReportCell;
  readonly own: OwnCell | undefined;
  /** Undefined where no report of these days is published. */
  readonly shown: Shown | undefined;
  readonly target: number | null;
}

const WITHHELD = '–';

/** What a grant reached, as staff of an institution see it: their own exactly, and the whole as it was published. */
@Resolver('IndicatorCell')
export class IndicatorReportResolver {
  constructor(
    private readonly reporting: ReportIndicators,
    private readonly grants: GrantsService,
    private readonly reports: IndicatorReportsService,
    private readonly exporting: ExportIndicators,
    private readonly publishing: PublishIndicators,
  ) {}

  @Can('indicator.read')
  @Query('indicatorDefinitions')
  definitions(@Context() c: OperationContext): Indicator[] {
    return INDICATORS.map((indicator) => indicatorDefinition(c, indicator));
  }

  @Can('indicator.read')
  @Query('indicatorPublications')
  async publications(@Args('grantId') grantId: string, @Context() c: OperationContext): Promise<object[]> {
    return (await this.reports.of(c.tx, grantId)).map(publicationOf);
  }

  @Can('indicator.read')
  @Query('indicatorPeriods')
  async periods(@Args('grantId') grantId: string, @Context() c: OperationContext): Promise<ReportingPeriod[]> {
    if (!can(c.actor.roles, 'indicator.publish') || !(await this.publishing.isSteward(c.tx))) return [];
    const [grant] = await this.grants.byIds(c.tx, [grantId]);
    return grant ? openPeriods(grant, await this.reports.of(c.tx, grant.id), localDateAt(await c.tx.now())) : [];
  }

  @Can('indicator.read')
  @Query('indicators')
  async report(@Args() args: Omit<ReportArgs, 'asOf'> & { asOf?: Date | null }, @Context() c: OperationContext): Promise<Outcome> {
    const report = await this.counted(c, args);
    return isCounting(report) ? calculationShown(report.calculation) : outcome(c, 'IndicatorReport', report);
  }

  @Can('indicator.publish', { fresh: true })
  @Mutation('indicatorPublish')
  async publish(@Args('input') input: IndicatorPublishInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.publishing.publish(c.tx, { ...input }, key);
    const report = isRefusal(done) ? done : await this.published(c, { grantId: input.grantId, from: String(done['from']), to: String(done['to']) });
    return outcome(c, 'IndicatorPublishPayload', isRefusal(report) ? report : { report });
  }

  @Can('indicator.read', { fresh: true })
  @Mutation('indicatorExport')
  async export(@Args('input') input: IndicatorExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.exporting.export(c.tx, { ...input }, key);
    const report = isRefusal(done) ? done : await this.published(c, input);
    return outcome(c, 'IndicatorExportPayload', isRefusal(report) ? report : { report });
  }

  /** A published report beside the reader's own numbers as of the same day's end. */
  private async published(c: OperationContext, days: Omit<ReportArgs, 'asOf'>): Promise<object | Refusal> {
    const published = await this.reports.ofDays(c.tx, days.grantId, days);
    return published ? this.counted(c, { ...days, asOf: published.asOf }) : refuse('NOT_FOUND');
  }

  /** The institution's own numbers, beside the published ones of the same days. */
  private async counted(c: OperationContext, { grantId, from, to, asOf }: Omit<ReportArgs, 'asOf'> & { asOf?: Date | null }): Promise<object | Refusal> {
    const [grant] = await this.grants.byIds(c.tx, [grantId]);
    const { institutionId } = c.actor;
    const counted = grant && institutionId !== null ? await this.reporting.own(c.tx, { grantId, from, to, asOf }, institutionId) : refuse('NOT_FOUND');
    if (isRefusal(counted)) return counted;
    const published = await this.reports.ofDays(c.tx, grantId, { from, to });
    // what is published is shown while a worker counts the reader's own
    if (isCounting(counted) && !published) return counted;
    const own = isCounting(counted) ? { asOf: asOf ?? (await c.tx.now()), isKept: true, cells: undefined } : { ...counted, cells: counted.own };
    const targetsNow = new Map((await grantTargets(c, this.grants, grantId)).map(({ indicator, target }) => [indicator, target]));
    const targetOf = (id: string): number | null => (published ? published.document.targets[id] : targetsNow.get(id)) ?? null;
    const cells = REPORT_CELLS.map((cell): ShownCell => {
      const shown = published ? (published.document.cells[cell.id] ?? null) : undefined;
      return { cell, own: own.cells?.get(cell.id), shown, target: targetOf(cell.id) };
    });
    return {
      grant,
      from,
      to,
      asOf: own.asOf,
      isKept: own.isKept,
      counting: isCounting(counted) ? calculationShown(counted.calculation) : null,
      publication: published ? publicationOf(published) : null,
      hash: published?.hash ?? null,
      cells,
      sums: SUMS,
    };
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
  shown(@Parent() { shown }: ShownCell): string | null {
    return shown === undefined ? null : String(shown ?? WITHHELD);
  }

  @ResolveField('value')
  value(@Parent() { shown }: ShownCell): number | null {
    return typeof shown === 'number' ? shown : null;
  }

  @ResolveField('isSuppressed')
  isSuppressed(@Parent() { shown }: ShownCell): boolean {
    return isWithheld(shown);
  }

  @ResolveField('own')
  ownNumber(@Parent() { own }: ShownCell): number | null {
    return own?.value ?? null;
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
  leftOut(@Parent() { own }: ShownCell): { readonly reason: string; readonly own: number }[] {
    return (own?.leftOut ?? []).map(({ reason, value }) => ({ reason, own: value }));
  }

  @ResolveField('opens')
  opens(@Parent() { cell }: ShownCell, @Context() c: OperationContext): boolean {
    return mayOpen(c, cell);
  }

  @ResolveField('rowsHash')
  rowsHash(@Parent() { own, shown }: ShownCell): string | null {
    return isWithheld(shown) ? null : (own?.rowsHash ?? null);
  }
}

const isWithheld = (shown: Shown | undefined): boolean => shown !== undefined && typeof shown !== 'number';

const publicationOf = ({ id, length, from, to, asOf, publishedAt, hash, document: { grant } }: IndicatorReport): object => ({
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

const definitionOf = ({ indicator }: ShownCell['cell']): Indicator => {
  const found = INDICATORS.find(({ id }) => id === indicator);
  if (!found) throw new Error(`A report has a cell of ${indicator}, which no definition explains.`);
  return found;
};

/** The cell of another indicator in the same cut. */
const beside = ({ cut }: ShownCell['cell'], indicator: string | null): string | null =>
  indicator === null || cut === null ? indicator : `${indicator}.${cut}`;
