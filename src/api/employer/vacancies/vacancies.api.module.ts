import { Module } from '@nestjs/common';
import { EmployersModule } from '../../../features/employers/employers.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { VacanciesUseCasesModule } from '../../../use-cases/vacancies/vacancies.use-cases.module';
import { SHARED_VACANCY } from './shared-vacancy';
import { VacanciesResolver } from './vacancies.resolver';
import { VacancyDraftContentResolver } from './vacancy-draft-content.resolver';
import { VacancyDraftsResolver } from './vacancy-drafts.resolver';
import { VacancyTransitionsResolver } from './vacancy-transitions.resolver';

/** The employer API of vacancies. */
@Module({
  imports: [EmployersModule, SkillsModule, VacanciesModule, VacanciesUseCasesModule],
  providers: [VacanciesResolver, VacancyDraftContentResolver, VacancyDraftsResolver, VacancyTransitionsResolver, SHARED_VACANCY],
})
export class EmployerVacanciesApiModule {}
