import { Module } from '@nestjs/common';
import { EmployersModule } from '../../../features/employers/employers.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { VacanciesUseCasesModule } from '../../../use-cases/vacancies/vacancies.use-cases.module';
import { SHARED_VACANCY } from './shared-vacancy';
import { ReviewDoubtsResolver } from './review-doubts.resolver';
import { VacanciesResolver } from './vacancies.resolver';
import { VacancyRedFlagsResolver } from './vacancy-red-flags.resolver';
import { VacancyReviewResolver } from './vacancy-review.resolver';
import { VacancyTransitionsResolver } from './vacancy-transitions.resolver';

/** The staff API of vacancies. */
@Module({
  imports: [EmployersModule, SkillsModule, VacanciesModule, VacanciesUseCasesModule],
  providers: [SHARED_VACANCY, ReviewDoubtsResolver, VacanciesResolver, VacancyRedFlagsResolver, VacancyReviewResolver, VacancyTransitionsResolver],
})
export class StaffVacanciesApiModule {}
