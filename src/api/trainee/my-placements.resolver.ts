import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Placement } from '../../placements/domain/placement';
import { PlacementsService } from '../../placements/placements.service';
import type { OperationContext } from '../../platform/operation-context';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { vacancyById } from '../shared/vacancy-loader';

@Resolver('MyPlacement')
export class MyPlacementsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly vacancies: VacanciesService,
  ) {}

  @Query('myPlacements')
  mine(@Context() c: OperationContext): Promise<Placement[]> {
    return this.placements.ofTrainees(c.tx, [c.actor.traineeId ?? '']);
  }

  @ResolveField('vacancy')
  vacancy(@Parent() { vacancyId }: Placement, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }
}
