import { Args, Context, Resolver } from '@nestjs/graphql';
import { CalculationsService } from '../../../features/calculations/calculations.service';
import { cellById } from '../../../features/indicators/domain/indicator';
import { GrantsService } from '../../../features/grants/grants.service';
import { type ReportQuestion, ReportIndicators } from '../../../use-cases/indicators/report-indicators.use-case';
import { StartCalculation } from '../../../use-cases/calculations/start-calculation.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { CalculationQuestion } from '../../../features/calculations/domain/calculation';
import { refuse, type Refusal } from '../../../shared/refusal';
import { AnyMember, Can } from '../../shared/permission.decorators';
import { Mutation, Query } from '../staff-decorators';
import type { Calculation } from '../schema';
import { describeCalculation } from './calculation-view';
import { calculationOutcome } from './calculation-outcome';
import { mayOpen } from '../indicators/report-args';

/**
 * Background calculations. Row-level security limits each to the institution and the roles that may request
 * it.
 */
@Resolver()
export class CalculationsResolver {
  constructor(
    private readonly calculations: CalculationsService,
    private readonly startCalculation: StartCalculation,
    private readonly reportIndicators: ReportIndicators,
    private readonly grants: GrantsService,
  ) {}

  @Can('indicator.read')
  @Query('indicatorPublicationCount')
  async publicationCount(@Args('grantId') grantId: string, @Context() c: OperationContext): Promise<Calculation | null> {
    const calculation = await this.calculations.newestOfGrant(c.tx, 'INDICATOR_TOTALS', grantId);
    return calculation && describeCalculation(calculation);
  }

  @Can('indicator.read')
  @Mutation('indicatorCount')
  async count(@Args('input') input: ReportQuestion, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const request = { field: 'indicatorCount', key, args: { ...input } };
    const started = await this.startCalculation.start(c.tx, request, await this.questionOf(c, input));
    return calculationOutcome(c, 'IndicatorCountPayload', this.calculations, started);
  }

  /** The question of a report, or NOT_FOUND for a grant or a figure that the reader must not open. */
  private async questionOf(c: OperationContext, input: ReportQuestion): Promise<CalculationQuestion | Refusal<'INVALID_INPUT' | 'NOT_FOUND'>> {
    const [grant] = await this.grants.byIds(c.tx, [input.grantId]);
    const cell = input.cell ? cellById(input.cell) : undefined;
    if (!grant || (cell && !mayOpen(c, { indicator: cell.indicator.id, cut: cell.cut }))) return refuse('NOT_FOUND');
    return this.reportIndicators.question(c.tx, input);
  }

  @AnyMember()
  @Mutation('calculationCancel')
  async cancel(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return calculationOutcome(c, 'CalculationCancelPayload', this.calculations, await this.startCalculation.cancel(c.tx, id, key));
  }
}
