import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { MovesModule } from '../../use-cases/use-cases.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { ReauthenticationResolver } from '../shared/accounts/reauthentication.resolver';
import { OwnPasswordResolver } from '../shared/accounts/own-password.resolver';
import { OwnSessionsResolver } from '../shared/accounts/own-sessions.resolver';
import { SignInResolver } from './accounts/sign-in.resolver';
import { TaxonomyResolver } from './skills/taxonomy.resolver';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { EmployerCodesResolver } from './accounts/mail-codes.resolver';
import { MemberResolver, MembersResolver } from './accounts/members.resolver';
import { NoticesResolver } from './notifications/notices.resolver';
import { CandidatesResolver, VacancyCandidatesResolver } from './referrals/candidates.resolver';
import { CandidateProgressResolver } from './referrals/candidate-progress.resolver';
import { CandidateCardResolver } from './referrals/candidate-card.resolver';
import { CandidateMovesResolver } from './referrals/candidate-moves.resolver';
import { InterviewsResolver } from './interviews/interviews.resolver';
import { OffersResolver } from './offers/offers.resolver';
import { EmployerPlacementsResolver } from './placements/placements.resolver';
import { PlacementTermsResolver } from './placements/placement-terms.resolver';
import { PlacementsModule } from '../../features/placements/placements.module';
import { OffersModule } from '../../features/offers/offers.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { VettingModule } from '../../features/vetting/vetting.module';
import { BusinessResolver, MyEmployerResolver } from './employers/business.resolver';
import { SitesResolver } from './employers/sites.resolver';
import { VacancyResolver } from '../shared/vacancies/vacancy.resolver';
import { VacanciesResolver } from './vacancies/vacancies.resolver';
import { OutlineContentResolver } from './vacancies/outline-content.resolver';
import { VacancyOutlinesResolver } from './vacancies/vacancy-outlines.resolver';
import { VacancyMovesResolver } from './vacancies/vacancy-moves.resolver';
import { CheckInsModule } from '../../features/follow-ups/check-ins/check-ins.module';
import { CheckInLinkResolver } from './follow-ups/check-in-link.resolver';
import { RegistrationPhotosResolver } from './vetting/registration-photos.resolver';
import { CheckInsResolver } from './follow-ups/check-ins.resolver';

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
