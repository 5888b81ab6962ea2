import { Module } from '@nestjs/common';
import { EmployersModule } from '../../features/employers/employers.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { AcceptOffer } from './accept-offer.use-case';
import { ExplainOffer } from './explain-offer.use-case';
import { IssueOffer } from './issue-offer.use-case';
import { RespondToOffer } from './respond-to-offer.use-case';
import { WithdrawOffer } from './withdraw-offer.use-case';

const USE_CASES = [AcceptOffer, ExplainOffer, IssueOffer, RespondToOffer, WithdrawOffer];

/** The use cases of offers. */
@Module({
  imports: [EmployersModule, FollowUpsModule, OffersModule, PlacementsModule, ReferralsModule, VacanciesModule],
  // for what she said before two witnesses
  providers: [...USE_CASES, { provide: 'step YES_TO_OFFER', useExisting: AcceptOffer }],
  exports: [...USE_CASES, 'step YES_TO_OFFER'],
})
export class OffersUseCasesModule {}
