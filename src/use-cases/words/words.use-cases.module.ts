import { Module } from '@nestjs/common';
import { ConsentsModule } from '../../features/consents/consents.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { WordsModule } from '../../features/words/words.module';
import { AddWordEvidence } from './add-word-evidence.use-case';
import { AskAgain } from './ask-again.use-case';
import { ConfirmWord } from './confirm-word.use-case';
import { RecordNo } from './record-no.use-case';
import { RecordYes } from './record-yes.use-case';
import { ReverseWord } from './reverse-word.use-case';

const USE_CASES = [AddWordEvidence, AskAgain, ConfirmWord, RecordNo, RecordYes, ReverseWord];

/** The use cases of what a trainee said without a session of her own. */
@Module({
  imports: [ConsentsModule, ContactsModule, OffersModule, PlacementsModule, ReferralsModule, TraineesModule, VacanciesModule, WordsModule],
  providers: [...USE_CASES, { provide: 'step TAKE_BACK', useExisting: ReverseWord }],
  exports: [...USE_CASES, 'step TAKE_BACK'],
})
export class WordsUseCasesModule {}
