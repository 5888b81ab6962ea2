import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FitNoticesService, type ShownFitNotice } from '../../matching/fit-notices.service';
import type { OperationContext } from '../../platform/operation-context';
import type { Vacancy } from '../../vacancies/domain/vacancy';
import { VacanciesService } from '../../vacancies/vacancies.service';
import { Can } from '../shared/can';
import { page } from '../shared/paging';
import { vacancyById } from '../shared/vacancy-loader';

/** What an officer was told of new vacancies. */
@Resolver()
export class FitNoticesResolver {
  constructor(private readonly notices: FitNoticesService) {}

  @Can('match.read')
  @Query('fitNotices')
  fitNotices(@Args('first') first: number, @Context() c: OperationContext): Promise<ShownFitNotice[]> {
    return this.notices.mine(c.tx, page({ first }).limit);
  }
}

@Resolver('NewlyFitting')
export class NewlyFittingResolver {
  constructor(private readonly vacancies: VacanciesService) {}

  @ResolveField('vacancy')
  vacancy(@Parent() { vacancyId }: { vacancyId: string }, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }
}
