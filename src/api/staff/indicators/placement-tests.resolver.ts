import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { outsideWorkExclusion } from '../../../features/indicators/domain/indicator-rows';
import { measuringOf, provisionalUntil, shownResult, testsOf } from '../../../features/indicators/domain/viable-and-safe';
import { PlacementTestsService, type CoveringReport, type TestedFacts } from '../../../features/indicators/placement-tests.service';
import type { Placement } from '../../../features/placements/domain/placement';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt, type LocalDate } from '../../../shared/local-date';
import { ResolveField } from '../staff-decorators';
import type { MeasuredPlacement, ViableAndSafe } from '../schema';

interface ReportDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Date;
}

/** The tests of viable and safe work of a placement, as of now and as they were reported. */
@Resolver('Placement')
export class PlacementTestsResolver {
  constructor(
    private readonly tests: PlacementTestsService,
    private readonly vacancies: VacanciesService,
  ) {}

  @ResolveField('Placement', 'viableAndSafe')
  viableAndSafe(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<ViableAndSafe> {
    return loader<ViableAndSafe>(c, 'viableAndSafe', (ids) => this.ofPlacements(c, ids)).load(id);
  }

  /** Two statements, for any number of placements. */
  private async ofPlacements(c: OperationContext, ids: readonly string[]): Promise<ViableAndSafe[]> {
    const now = await c.tx.now();
    const reports = can(c.actor.roles, 'indicator.read') ? inOrder(ids, await this.tests.reportsOf(c.tx, ids), (one) => one.placementId) : ids.map(() => null);
    const covering = reports.flatMap((one) => (one ? [one] : []));
    const questions = [...ids.map((placementId) => ({ placementId, asOf: now })), ...covering];
    const facts = await this.tests.factsAsOf(c.tx, questions);
    const reported = new Map(covering.map((report, at) => [report.placementId, { report, facts: facts[ids.length + at] ?? null }]));
    return ids.map((id, at) => {
      const current = facts[at] ?? null;
      return {
        now: current && this.measured(current, { from: current.startsOn, to: localDateAt(now), asOf: now }),
        reported: this.reported(reported.get(id)),
      };
    });
  }

  private reported(one: { readonly report: CoveringReport; readonly facts: TestedFacts | null } | undefined): ViableAndSafe['reported'] {
    if (!one?.facts) return null;
    const { from, to, asOf, publishedAt } = one.report;
    return { from, to, asOf, publishedAt, measured: this.measured(one.facts, one.report) };
  }

  private measured(facts: TestedFacts, { from, to, asOf }: ReportDays): MeasuredPlacement {
    const measuring = measuringOf(facts, { from, to, asOfDay: localDateAt(asOf) });
    return {
      measuredOn: measuring.on,
      provisionalUntil: provisionalUntil(facts, measuring),
      notCounted: outsideWorkExclusion(facts),
      tests: testsOf(facts, measuring, this.vacancies.lawRules()).map((one) => ({ test: one.test, result: shownResult(one, facts) })),
    };
  }
}
