import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../features/accounts/accounts.module';
import { EmployersModule } from '../../../features/employers/employers.module';
import { EmployersUseCasesModule } from '../../../use-cases/employers/employers.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { VettingModule } from '../../../features/vetting/vetting.module';
import { BusinessResolver } from './business.resolver';
import { MyEmployerResolver } from './business.resolver';
import { SitesResolver } from './sites.resolver';

/** The employer API of employers. */
@Module({
  imports: [AccountsModule, EmployersModule, EmployersUseCasesModule, SkillsModule, VettingModule],
  providers: [BusinessResolver, MyEmployerResolver, SitesResolver],
})
export class EmployerEmployersApiModule {}
