import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { AddEmployer } from './add-employer.use-case';
import { AddSite } from './add-site.use-case';
import { ChangeEmployerState } from './change-employer-state.use-case';
import { ExcludeEmployer } from './exclude-employer.use-case';
import { ExpireRegistrations } from './expire-registrations.use-case';
import { AnnounceRegistrations } from './expire-registrations.use-case';
import { ManageTies } from './manage-ties.use-case';
import { RegisterEmployer } from './register-employer.use-case';

const USE_CASES = [AddEmployer, AddSite, ChangeEmployerState, ExcludeEmployer, ExpireRegistrations, AnnounceRegistrations, ManageTies, RegisterEmployer];

/** The use cases of employers. */
@Module({ imports: [AccountsModule, EmployersModule, VacanciesModule], providers: USE_CASES, exports: USE_CASES })
export class EmployersUseCasesModule {}
