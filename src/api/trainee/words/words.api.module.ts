import { Module } from '@nestjs/common';
import { ReferralsModule } from '../../../features/referrals/referrals.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { WordsModule } from '../../../features/words/words.module';
import { WordsUseCasesModule } from '../../../use-cases/words/words.use-cases.module';
import { MyWordsResolver } from './my-words.resolver';

/** The trainee API of what was recorded that she said. */
@Module({ imports: [ReferralsModule, VacanciesModule, WordsModule, WordsUseCasesModule], providers: [MyWordsResolver] })
export class TraineeWordsApiModule {}
