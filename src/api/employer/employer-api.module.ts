import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { ReauthenticationResolver } from '../shared/reauthentication.resolver';
import { OwnPasswordResolver } from '../shared/own-password.resolver';
import { OwnSessionsResolver } from '../shared/own-sessions.resolver';
import { SignInResolver } from './sign-in.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { EmployerCodesResolver } from './mail-codes.resolver';
import { MemberResolver, MembersResolver } from './members.resolver';
import { NoticesResolver } from './notices.resolver';
import { CandidatesResolver, VacancyCandidatesResolver } from './candidates.resolver';
import { CandidateProgressResolver } from './candidate-progress.resolver';
import { CandidateCardResolver } from './candidate-card.resolver';
import { CandidateMovesResolver } from './candidate-moves.resolver';
import { InterviewsResolver } from './interviews.resolver';
import { OffersResolver } from './offers.resolver';
import { EmployerPlacementsResolver } from './placements.resolver';
import { PlacementTermsResolver } from './placement-terms.resolver';
import { PlacementsModule } from '../../placements/placements.module';
import { OffersModule } from '../../offers/offers.module';
import { ReferralsModule } from '../../referrals/referrals.module';
import { VacanciesModule } from '../../vacancies/vacancies.module';
import { EmployersModule } from '../../employers/employers.module';
import { VettingModule } from '../../vetting/vetting.module';
import { BusinessResolver, MyEmployerResolver } from './business.resolver';
import { SitesResolver } from './sites.resolver';
import { VacancyResolver } from '../shared/vacancy.resolver';
import { VacanciesResolver } from './vacancies.resolver';
import { OutlineContentResolver } from './outline-content.resolver';
import { VacancyOutlinesResolver } from './vacancy-outlines.resolver';
import { VacancyMovesResolver } from './vacancy-moves.resolver';
import { CheckInsModule } from '../../check-ins/check-ins.module';
import { CheckInLinkResolver } from './check-in-link.resolver';
import { RegistrationPhotosResolver } from './registration-photos.resolver';
import { CheckInsResolver } from './check-ins.resolver';

/** The employer endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [
    CheckInsModule,
    VettingModule,
    EmployersModule,
    AccountsModule,
    MovesModule,
    SkillsModule,
    NotificationsModule,
    OffersModule,
    PlacementsModule,
    ReferralsModule,
    VacanciesModule,
  ],
  providers: [
    BusinessResolver,
    MyEmployerResolver,
    EmployerCodesResolver,
    MembersResolver,
    MemberResolver,
    SitesResolver,
    VacanciesResolver,
    VacancyResolver,
    VacancyMovesResolver,
    VacancyOutlinesResolver,
    OutlineContentResolver,
    SignInResolver,
    OwnPasswordResolver,
    OwnSessionsResolver,
    ReauthenticationResolver,
    TaxonomyResolver,
    NoticesResolver,
    CandidatesResolver,
    VacancyCandidatesResolver,
    CandidateProgressResolver,
    CandidateCardResolver,
    CandidateMovesResolver,
    InterviewsResolver,
    OffersResolver,
    EmployerPlacementsResolver,
    PlacementTermsResolver,
    CheckInLinkResolver,
    CheckInsResolver,
    RegistrationPhotosResolver,
  ],
})
export class EmployerApiModule {}
