import { Module } from '@nestjs/common';
import { GrantsModule } from '../../features/grants/grants.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { SaveGrant } from './save-grant.use-case';
import { SetTraineeGrant } from './set-trainee-grant.use-case';

const USE_CASES = [SaveGrant, SetTraineeGrant];

/** The use cases of grants. */
@Module({ imports: [GrantsModule, TraineesModule, VacanciesModule], providers: USE_CASES, exports: USE_CASES })
export class GrantsUseCasesModule {}
