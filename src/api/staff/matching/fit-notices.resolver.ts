import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FitNoticesService, type ShownFitNotice } from '../../../features/matching/fit-notices.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/can';
import { page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';

/** The new-match notifications of the signed-in officer. */
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
