import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { type ExaminedObstacles, MatchObstaclesService } from '../../../features/matching/obstacles/match-obstacles.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { forbidden } from '../../../platform/graphql/errors';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { describeRule } from '../../shared/matching/gates';
import { ResolveField } from '../staff-decorators';
import type { MatchObstacles } from '../schema';

/** The maximum number of rules; further ones exclude few pairs and would distract from the rest. */
const MAX_RULES = 5;

/** Why a trainee has no suggestions. */
@Resolver('Trainee')
export class TraineeObstaclesResolver {
  constructor(private readonly obstacles: MatchObstaclesService) {}

  @ResolveField('Trainee', 'matchObstacles')
  async matchObstacles(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<MatchObstacles> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return shown(c, await this.obstacles.ofTrainee(c.tx, id));
  }
}

/** Why a vacancy has no suggestions. */
@Resolver('Vacancy')
export class VacancyObstaclesResolver {
  constructor(private readonly obstacles: MatchObstaclesService) {}

  @ResolveField('Vacancy', 'matchObstacles')
  async matchObstacles(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<MatchObstacles> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return shown(c, await this.obstacles.ofVacancy(c.tx, id));
  }
}

const shown = (c: OperationContext, { rules, ...counted }: ExaminedObstacles): MatchObstacles => ({
  ...counted,
  rules: rules.slice(0, MAX_RULES).map((one) => ({ ...one, message: describeRule(c, one.rule) })),
});
