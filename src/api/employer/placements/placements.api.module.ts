import { Module } from '@nestjs/common';
import { OffersModule } from '../../../features/offers/offers.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { PlacementsUseCasesModule } from '../../../use-cases/placements/placements.use-cases.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { PlacementTermsResolver } from './placement-terms.resolver';
import { EmployerPlacementsResolver } from './placements.resolver';

/** The employer API of placements. */
@Module({
  imports: [OffersModule, PlacementsModule, PlacementsUseCasesModule, ReferralsModule, VacanciesModule],
  providers: [PlacementTermsResolver, EmployerPlacementsResolver],
})
export class EmployerPlacementsApiModule {}
