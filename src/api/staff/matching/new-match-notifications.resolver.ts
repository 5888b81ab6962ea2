import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type NewlyMatchingVacancy, NewMatchNotificationsService, type NewMatchNotification } from '../../../features/matching/new-match-notifications.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Query, ResolveField } from '../staff-decorators';

/** The new-match notifications of the signed-in officer. */
@Resolver()
export class NewMatchNotificationsResolver {
  constructor(private readonly notices: NewMatchNotificationsService) {}

  @Can('match.read')
  @Query('newMatchNotifications')
  newMatchNotifications(@Args('first') first: number, @Context() c: OperationContext): Promise<NewMatchNotification[]> {
    return this.notices.mine(c.tx, page({ first }).limit);
  }
}

@Resolver('NewlyMatchingVacancy')
export class NewMatchResolver {
  constructor(private readonly vacancies: VacanciesService) {}

  @ResolveField('NewlyMatchingVacancy', 'vacancy')
  vacancy(@Parent() { vacancyId }: NewlyMatchingVacancy, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }
}
