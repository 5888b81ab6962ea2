import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { SuggestedMatch } from '../../../features/matching/domain/explain/explain';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { inOrder, loader } from '../../../platform/database/loader';
import { forbidden } from '../../../platform/graphql/errors';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { ResolveField } from '../staff-decorators';

/** The seats of a match that are taken or that someone else may take. */
@Resolver('Match')
export class MatchSeatsResolver {
  constructor(private readonly vacancies: VacanciesService) {}

  @ResolveField('Match', 'takenOrPendingSeats')
  async takenOrPendingSeats(@Parent() { vacancyId, traineeId }: SuggestedMatch, @Context() c: OperationContext): Promise<number> {
    return (await pendingSeats(c, this.vacancies, vacancyId, traineeId)) ?? (await vacancyById(c, this.vacancies, vacancyId)).takenSeats;
  }
}

/** The seats of a vacancy that are taken or that someone may take. */
@Resolver('Vacancy')
export class VacancySeatsResolver {
  constructor(private readonly vacancies: VacanciesService) {}

  @ResolveField('Vacancy', 'takenOrPendingSeats')
  async takenOrPendingSeats(@Parent() { id, takenSeats }: Vacancy, @Context() c: OperationContext): Promise<number> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    return (await pendingSeats(c, this.vacancies, id, null)) ?? takenSeats;
  }
}

/** Null for a vacancy that is not open: no one is on the way to it. */
async function pendingSeats(c: OperationContext, vacancies: VacanciesService, vacancyId: string, traineeId: string | null): Promise<number | null> {
  const keyOf = (pair: { readonly vacancyId: string; readonly traineeId: string | null }): string => `${pair.vacancyId} ${pair.traineeId ?? ''}`;
  const row = await loader(c, 'takenOrPendingSeats', async (keys) => {
    const pairs = keys.map((key) => key.split(' ')).map(([vacancy = '', trainee = '']) => ({ vacancyId: vacancy, traineeId: trainee || null }));
    return inOrder(keys, await vacancies.takenOrPendingSeats(c.tx, pairs), keyOf);
  }).load(keyOf({ vacancyId, traineeId }));
  return row?.seats ?? null;
}
