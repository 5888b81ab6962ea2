import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { traineeById } from '../trainees/trainee-loader';

/** The trainee, the vacancy and the figures of a match. */
@Resolver('Match')
export class MatchResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
  ) {}

  @ResolveField('trainee')
  trainee(@Parent() { traineeId }: SuggestedMatch, @Context() c: OperationContext): Promise<Trainee | null> {
    return traineeById(c, this.trainees, traineeId);
  }

  @ResolveField('vacancy')
  vacancy(@Parent() { vacancyId }: SuggestedMatch, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('score')
  score(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.score;
  }

  @ResolveField('coversPercent')
  coversPercent(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.covers;
  }

  @ResolveField('usesPercent')
  usesPercent(@Parent() { explanation }: SuggestedMatch): number {
    return explanation.uses;
  }

  @ResolveField('modelId')
  modelId(@Parent() { explanation }: SuggestedMatch): string {
    return explanation.modelId;
  }

  @ResolveField('asOf')
  asOf(@Parent() { asOf }: SuggestedMatch): number {
    return asOf;
  }
}
