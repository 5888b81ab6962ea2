import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { RedFlagFound } from '../../../features/vacancies/domain/red-flags';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { RedFlagsService } from '../../../features/vacancies/red-flags.service';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { ResolveField } from '../staff-decorators';

/** The sentences of a vacancy to read with care, for staff alone. */
@Resolver('Vacancy')
export class VacancyRedFlagsResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly redFlags: RedFlagsService,
  ) {}

  @ResolveField('Vacancy', 'redFlags')
  async of(@Parent() vacancy: Vacancy, @Context() c: OperationContext): Promise<RedFlagFound[]> {
    return this.redFlags.of(vacancy, await vacancyParts(c, this.vacancies, vacancy.id));
  }
}
