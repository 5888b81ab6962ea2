import { Module } from '@nestjs/common';
import { CheckInsModule } from '../../../features/check-ins/check-ins.module';
import { CheckInsUseCasesModule } from '../../../use-cases/check-ins/check-ins.use-cases.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { CheckInLinkResolver } from './check-in-link.resolver';
import { CheckInsResolver } from './check-ins.resolver';

/** The employer API of check ins. */
@Module({
  imports: [CheckInsModule, CheckInsUseCasesModule, PlacementsModule, ReferralsModule, VacanciesModule],
  providers: [CheckInLinkResolver, CheckInsResolver],
})
export class EmployerCheckInsApiModule {}
