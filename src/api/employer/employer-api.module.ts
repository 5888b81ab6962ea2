import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { SignInResolver } from './sign-in.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { CandidatesResolver, VacancyCandidatesResolver } from './candidates.resolver';
import { CandidateCardResolver } from './candidate-card.resolver';
import { CandidateMovesResolver } from './candidate-moves.resolver';
import { InterviewsResolver } from './interviews.resolver';
import { OffersResolver } from './offers.resolver';
import { OffersModule } from '../../offers/offers.module';
import { ReferralsModule } from '../../referrals/referrals.module';
import { VacanciesModule } from '../../vacancies/vacancies.module';

/** The employer endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [AccountsModule, MovesModule, SkillsModule, NotificationsModule, OffersModule, ReferralsModule, VacanciesModule],
  providers: [
    SignInResolver,
    TaxonomyResolver,
    NoticesResolver,
    CandidatesResolver,
    VacancyCandidatesResolver,
    CandidateCardResolver,
    CandidateMovesResolver,
    InterviewsResolver,
    OffersResolver,
  ],
})
export class EmployerApiModule {}
