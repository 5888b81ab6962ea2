import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../features/consents/consents.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { MatchingModule } from '../../features/matching/matching.module';
import { OffersModule } from '../../features/offers/offers.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { NotifyNewVacancies } from './notify-new-vacancies.use-case';
import { PauseMatching } from './pause-matching.use-case';

const USE_CASES = [NotifyNewVacancies, PauseMatching];

/** The use cases of matching. */
@Module({
  imports: [ConsentsModule, ContactsModule, MatchingModule, OffersModule, ReferralsModule, TraineesModule],
  // for what she said to staff
  providers: [...USE_CASES, { provide: 'step STOP', useExisting: PauseMatching }],
  exports: [...USE_CASES, 'step STOP'],
})
export class MatchingUseCasesModule {}
