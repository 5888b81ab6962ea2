import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { ExplainedMatch, SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import { MatchingService } from '../../../features/matching/matching.service';
import { forbidden } from '../../../platform/graphql/errors';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { isRefusal } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { Can } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { Query, ResolveField } from '../staff-decorators';

/** One trainee-vacancy pair, whether it passes the gates or not. */
@Resolver()
export class MatchesResolver {
  constructor(private readonly matching: MatchingService) {}

  @Can('match.read')
  @Query('match')
  async match(@Args('traineeId') traineeId: string, @Args('vacancyId') vacancyId: string, @Context() c: OperationContext): Promise<ExplainedMatch | null> {
    if (!isId(traineeId) || !isId(vacancyId)) return null;
    const match = await this.matching.explain(c.tx, traineeId.toLowerCase(), vacancyId.toLowerCase());
    return isRefusal(match) ? null : match;
  }
}

@Resolver('Trainee')
export class TraineeMatchesResolver {
  constructor(private readonly matching: MatchingService) {}

  @ResolveField('Trainee', 'bestVacancies')
  bestVacancies(@Parent() { id }: Trainee, @Args('first') first: number, @Context() c: OperationContext): Promise<SuggestedMatch[]> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return this.matching.bestVacancies(c.tx, id, page({ first }).limit);
  }
}

@Resolver('Vacancy')
export class VacancyMatchesResolver {
  constructor(private readonly matching: MatchingService) {}

  @ResolveField('Vacancy', 'bestTrainees')
  bestTrainees(@Parent() { id }: Vacancy, @Args('first') first: number, @Context() c: OperationContext): Promise<SuggestedMatch[]> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return this.matching.bestTrainees(c.tx, id, page({ first }).limit);
  }
}
