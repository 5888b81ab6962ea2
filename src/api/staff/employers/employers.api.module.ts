import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { EmployersUseCasesModule } from '../../../use-cases/employers/employers.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { VettingModule } from '../../../features/vetting/vetting.module';
import { EmployerTransitionsResolver } from './employer-transitions.resolver';
import { EmployerTiesResolver } from './employer-ties.resolver';
import { EmployersResolver } from './employers.resolver';
import { SitesResolver } from './sites.resolver';

/** The staff API of employers. */
@Module({
  imports: [AccountsModule, EmployersModule, EmployersUseCasesModule, SkillsModule, VacanciesModule, VettingModule],
  providers: [EmployerTransitionsResolver, EmployerTiesResolver, EmployersResolver, SitesResolver],
})
export class StaffEmployersApiModule {}
