import { Module } from '@nestjs/common';
import { ContactsModule } from '../../../features/contacts/contacts.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { WordsModule } from '../../../features/words/words.module';
import { ConsentsUseCasesModule } from '../../../use-cases/consents/consents.use-cases.module';
import { MatchingUseCasesModule } from '../../../use-cases/matching/matching.use-cases.module';
import { OffersUseCasesModule } from '../../../use-cases/offers/offers.use-cases.module';
import { ReferralsUseCasesModule } from '../../../use-cases/referrals/referrals.use-cases.module';
import { WordsUseCasesModule } from '../../../use-cases/words/words.use-cases.module';
import {
  TaskWordResolver,
  TraineeWordsResolver,
  WitnessedOfferResolver,
  WitnessedPlacementResolver,
  WitnessedReferralResolver,
} from './witnessed-flags.resolver';
import { WordAskAgainResolver } from './word-ask-again.resolver';
import { WordConfirmResolver } from './word-confirm.resolver';
import { WordEvidenceResolver } from './word-evidence.resolver';
import { WordRecordResolver } from './word-record.resolver';
import { WordReverseResolver } from './word-reverse.resolver';
import { WordsResolver } from './words.resolver';

/** The staff API of what trainees said without a session of their own. */
@Module({
  imports: [
    ConsentsUseCasesModule,
    ContactsModule,
    MatchingUseCasesModule,
    OffersUseCasesModule,
    ReferralsUseCasesModule,
    TraineesModule,
    WordsModule,
    WordsUseCasesModule,
  ],
  providers: [
    TaskWordResolver,
    TraineeWordsResolver,
    WitnessedOfferResolver,
    WitnessedPlacementResolver,
    WitnessedReferralResolver,
    WordAskAgainResolver,
    WordConfirmResolver,
    WordEvidenceResolver,
    WordRecordResolver,
    WordReverseResolver,
    WordsResolver,
  ],
})
export class StaffWordsApiModule {}
