import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { MatchClass } from '../../../features/matching/domain/explain/match-class';
import { payBelowMinimum } from '../../../features/matching/domain/facts/monthly-pay';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { amountText } from '../../../shared/money';
import { daysOf } from '../../../shared/weekdays';
import type { MonthlyPay } from '../schema';
import { ResolveField } from '../staff-decorators';
import { traineeOf } from '../trainees/trainee-loader';

/** The trainee, the vacancy and the figures of a match. */
@Resolver('Match')
export class MatchResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
  ) {}

  @ResolveField('Match', 'trainee')
  trainee(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, match);
  }

  @ResolveField('Match', 'vacancy')
  vacancy(@Parent() { vacancyId }: SuggestedMatch, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('Match', 'payBelowMinimum')
  async payBelowMinimum(@Parent() match: SuggestedMatch, @Context() c: OperationContext): Promise<MonthlyPay | null> {
    const { minPayAmount, minPayCurrency } = await traineeOf(c, this.trainees, match);
    if (minPayAmount === null || minPayCurrency === null) return null;
    const { payAmount: amount, payCurrency: currency, payPer: per, hoursPerWeek: hours, workDays } = await vacancyById(c, this.vacancies, match.vacancyId);
    const less = payBelowMinimum({ amount, currency, per }, { hours, days: daysOf(workDays).length }, { amount: minPayAmount, currency: minPayCurrency });
    return less && { amount: amountText(less.amount, less.currency), currency: less.currency };
  }

  @ResolveField('Match', 'score')
  score(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.score;
  }

  @ResolveField('Match', 'coversPercent')
  coversPercent(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.covers;
  }

  @ResolveField('Match', 'usesPercent')
  usesPercent(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.uses;
  }

  @ResolveField('Match', 'matchClass')
  matchClass(@Parent() { explanation }: SuggestedMatch): MatchClass {
    return explanation.coverage.matchClass;
  }

  @ResolveField('Match', 'requiredSkills')
  requiredSkills(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.coverage.required;
  }

  @ResolveField('Match', 'coveredSkills')
  coveredSkills(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.coverage.met;
  }

  @ResolveField('Match', 'nearlyCoveredSkills')
  nearlyCoveredSkills(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.coverage.nearly;
  }

  @ResolveField('Match', 'nearlyCoversPercent')
  nearlyCoversPercent(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.coverage.nearlyPercent;
  }

  @ResolveField('Match', 'modelId')
  modelId(@Parent() { explanation }: SuggestedMatch): string {
    return explanation.modelId;
  }

  @ResolveField('Match', 'asOf')
  asOf(@Parent() { asOf }: SuggestedMatch): number {
    return asOf;
  }
}
