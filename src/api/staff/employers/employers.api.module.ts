import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { EmployersUseCasesModule } from '../../../use-cases/employers/employers.use-cases.module';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { VettingModule } from '../../../features/vetting/vetting.module';
import { AddEmployerResolver } from './add-employer.resolver';
import { EmployerTiesResolver } from './employer-ties.resolver';
import { EmployerTransitionsResolver } from './employer-transitions.resolver';
import { EmployersResolver } from './employers.resolver';
import { EmployerFirstUserResolver, FirstUserRequestResolver } from './first-user-request.resolver';
import { SitesResolver } from './sites.resolver';

/** The staff API of employers. */
@Module({
  imports: [AccountsModule, EmployersModule, EmployersUseCasesModule, InstitutionsModule, SkillsModule, VacanciesModule, VettingModule],
  providers: [
    AddEmployerResolver,
    EmployerTiesResolver,
    EmployerTransitionsResolver,
    EmployersResolver,
    EmployerFirstUserResolver,
    FirstUserRequestResolver,
    SitesResolver,
  ],
})
export class StaffEmployersApiModule {}
