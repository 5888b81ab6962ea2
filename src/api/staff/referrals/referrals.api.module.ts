import { Module } from '@nestjs/common';
import { WithdrawalsModule } from '../../../features/audit/withdrawals.module';
import { MatchingModule } from '../../../features/matching/matching.module';
import { OffersModule } from '../../../features/offers/offers.module';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { ReferralChoicesResolver } from './referral-choices.resolver';
import { ReferralHoldResolver } from './referral-hold.resolver';
import { PoolCoverResolver } from './pool-cover.resolver';
import { ReferralProposeResolver } from './referral-propose.resolver';
import { ReferralTransitionsResolver } from './referral-transitions.resolver';
import { ReferralWithdrawResolver } from './referral-withdraw.resolver';
import { ReferralResolver } from './referral.resolver';
import { ReferralsResolver } from './referrals.resolver';
import { TraineeReferralsResolver } from './referrals.resolver';
import { VacancyReferralsResolver } from './referrals.resolver';
import { ListedWithdrawalResolver, OfferWithdrawalResolver, ReferralWithdrawalResolver } from './withdrawals.resolver';

/** The staff API of referrals. */
@Module({
  imports: [MatchingModule, OffersModule, ReferralsModule, ReferralsUseCasesModule, TraineesModule, VacanciesModule, WithdrawalsModule],
  providers: [
    ReferralChoicesResolver,
    ReferralHoldResolver,
    PoolCoverResolver,
    ReferralProposeResolver,
    ReferralTransitionsResolver,
    ReferralWithdrawResolver,
    ReferralResolver,
    ReferralsResolver,
    TraineeReferralsResolver,
    VacancyReferralsResolver,
    ReferralWithdrawalResolver,
    OfferWithdrawalResolver,
    ListedWithdrawalResolver,
  ],
})
export class StaffReferralsApiModule {}
