import { Module } from '@nestjs/common';
import { EmployersModule } from '../../features/employers/employers.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { ChangeVacancyState } from './change-vacancy-state.use-case';
import { EditVacancyDraft } from './edit-vacancy-draft.use-case';
import { ReviewVacancy } from './review-vacancy.use-case';
import { SaveVacancy } from './save-vacancy.use-case';

const USE_CASES = [ChangeVacancyState, EditVacancyDraft, ReviewVacancy, SaveVacancy];

/** The use cases of vacancies. */
@Module({ imports: [EmployersModule, SkillsModule, VacanciesModule], providers: USE_CASES, exports: USE_CASES })
export class VacanciesUseCasesModule {}
