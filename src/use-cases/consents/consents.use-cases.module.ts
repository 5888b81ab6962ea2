import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../features/consents/consents.module';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { OffersModule } from '../../features/offers/offers.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { RecordConsent } from './record-consent.use-case';
import { WithdrawConsent } from './withdraw-consent.use-case';

const USE_CASES = [RecordConsent, WithdrawConsent];

/** The use cases of consents. */
@Module({
  imports: [ConsentsModule, InstitutionsModule, OffersModule, ReferralsModule, TraineesModule],
  // for what she said to staff
  providers: [...USE_CASES, { provide: 'step WITHDRAWAL', useExisting: WithdrawConsent }],
  exports: [...USE_CASES, 'step WITHDRAWAL'],
})
export class ConsentsUseCasesModule {}
