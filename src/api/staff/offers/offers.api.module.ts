import { Module } from '@nestjs/common';
import { EmployersModule } from '../../../features/employers/employers.module';
import { OffersModule } from '../../../features/offers/offers.module';
import { OffersUseCasesModule } from '../../../use-cases/offers/offers.use-cases.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { OfferLawDoubtsResolver } from './offer-law-doubts.resolver';
import { OffersResolver } from './offers.resolver';

/** The staff API of offers. */
@Module({
  imports: [EmployersModule, OffersModule, OffersUseCasesModule, ReferralsModule, VacanciesModule],
  providers: [OfferLawDoubtsResolver, OffersResolver],
})
export class StaffOffersApiModule {}
