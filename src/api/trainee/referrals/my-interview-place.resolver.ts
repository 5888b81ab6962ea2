import { Context, Parent, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import type { EmployerInterview } from '../../../features/referrals/domain/interview';
import { DistrictsService } from '../../../features/skills/districts.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { siteById } from '../../shared/employers/employer-loaders';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { ResolveField } from '../trainee-decorators';

/** Where an interview is: as the employer typed it, with the name of a known district in the trainee's language. */
@Resolver('MyInterview')
export class MyInterviewPlaceResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly districts: DistrictsService,
  ) {}

  @ResolveField('MyInterview', 'place')
  async place(@Parent() { place, vacancyId }: EmployerInterview, @Context() c: OperationContext): Promise<string> {
    const { siteId } = await vacancyById(c, this.vacancies, vacancyId);
    const { provinceCode } = await siteById(c, this.employers, siteId);
    return this.districts.address(provinceCode, place, c.actor.language);
  }
}
