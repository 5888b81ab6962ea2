import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { MeResolver } from './me.resolver';
import { SignInResolver } from './sign-in.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { TasksResolver } from './tasks.resolver';
import { ConsentsModule } from '../../consents/consents.module';
import { ContactsModule } from '../../contacts/contacts.module';
import { EmployersModule } from '../../employers/employers.module';
import { TraineesModule } from '../../trainees/trainees.module';
import { ProtectedResolver } from './protected.resolver';
import { TraineeProfileResolver } from './trainee-profile.resolver';
import { TraineeReadinessResolver } from './trainee-readiness.resolver';
import { TraineeSafetyResolver } from './trainee-safety.resolver';
import { TraineesResolver } from './trainees.resolver';
import { MatchResolver } from './match.resolver';
import { MatchReasonsResolver } from './match-reasons.resolver';
import { MatchesResolver, TraineeMatchesResolver, VacancyMatchesResolver } from './matches.resolver';
import { OffersResolver } from './offers.resolver';
import { ReferralResolver } from './referral.resolver';
import { ReferralMovesResolver } from './referral-moves.resolver';
import { ReferralProposeResolver } from './referral-propose.resolver';
import { ReferralWithdrawResolver } from './referral-withdraw.resolver';
import { ReferralsResolver, TraineeReferralsResolver, VacancyReferralsResolver } from './referrals.resolver';
import { MatchingModule } from '../../matching/matching.module';
import { OffersModule } from '../../offers/offers.module';
import { ReferralsModule } from '../../referrals/referrals.module';
import { VacanciesModule } from '../../vacancies/vacancies.module';
import { VettingModule } from '../../vetting/vetting.module';
import { EmployersResolver } from './employers.resolver';
import { SitesResolver } from './sites.resolver';
import { VacancyResolver } from '../shared/vacancy.resolver';
import { VacanciesResolver } from './vacancies.resolver';
import { VacancyMovesResolver } from './vacancy-moves.resolver';
import { VettingAnswers } from './vetting-answers';
import { VettingDecisionsResolver, VettingMovesResolver } from './vetting-moves.resolver';
import { VettingsResolver } from './vettings.resolver';

/** The staff endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [
    VettingModule,
    AccountsModule,
    MovesModule,
    SkillsModule,
    NotificationsModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    TraineesModule,
    MatchingModule,
    OffersModule,
    ReferralsModule,
    VacanciesModule,
  ],
  providers: [
    EmployersResolver,
    SitesResolver,
    VacanciesResolver,
    VacancyResolver,
    VacancyMovesResolver,
    VettingAnswers,
    VettingDecisionsResolver,
    VettingMovesResolver,
    VettingsResolver,
    MeResolver,
    SignInResolver,
    TaxonomyResolver,
    NoticesResolver,
    TasksResolver,
    ProtectedResolver,
    TraineeProfileResolver,
    TraineeReadinessResolver,
    TraineeSafetyResolver,
    TraineesResolver,
    MatchResolver,
    MatchReasonsResolver,
    MatchesResolver,
    TraineeMatchesResolver,
    VacancyMatchesResolver,
    OffersResolver,
    ReferralResolver,
    ReferralMovesResolver,
    ReferralProposeResolver,
    ReferralWithdrawResolver,
    ReferralsResolver,
    TraineeReferralsResolver,
    VacancyReferralsResolver,
  ],
})
export class StaffApiModule {}
