import { Module } from '@nestjs/common';
import { EmployersModule } from '../../features/employers/employers.module';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { FindImportCandidates } from './find-import-candidates.use-case';
import { ImportEmployers } from './import-employers.use-case';
import { ImportTrainees } from './import-trainees.use-case';
import { ImportVacancies } from './import-vacancies.use-case';
import { RunImport } from './run-import.use-case';
import { UndoImport } from './undo-import.use-case';

const USE_CASES = [FindImportCandidates, ImportEmployers, ImportTrainees, ImportVacancies, RunImport, UndoImport];

/** The use cases of imports. */
@Module({ imports: [EmployersModule, InstitutionsModule, SkillsModule, TraineesModule, VacanciesModule], providers: USE_CASES, exports: USE_CASES })
export class ImportsUseCasesModule {}
