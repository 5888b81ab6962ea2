import { Module } from '@nestjs/common';
import { AccountsModule } from '../../features/accounts/accounts.module';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { MovesModule } from '../../use-cases/use-cases.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { OwnSessionsResolver } from '../shared/accounts/own-sessions.resolver';
import { SignInResolver } from './accounts/sign-in.resolver';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { NoticesResolver } from './notifications/notices.resolver';
import { ConsentsModule } from '../../features/consents/consents.module';
import { EmployersModule } from '../../features/employers/employers.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { MeResolver } from './accounts/me.resolver';
import { ConsentsResolver } from './consents/consents.resolver';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { MyContactsResolver } from './contacts/my-contacts.resolver';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { MyCheckInResolver } from './follow-ups/my-check-in.resolver';
import { LooksModule } from '../../features/audit/looks.module';
import { HelpResolver } from './contacts/help.resolver';
import { MyLooksResolver } from './audit/my-looks.resolver';
import { MyFitResolver } from './matching/my-fit.resolver';
import { MyInterviewsResolver } from './interviews/my-interviews.resolver';
import { MyOffersResolver } from './offers/my-offers.resolver';
import { MyCoursesResolver } from './services/my-courses.resolver';
import { MyPlacementsResolver } from './placements/my-placements.resolver';
import { MyTermsResolver } from './placements/my-terms.resolver';
import { MyReferralsResolver } from './referrals/my-referrals.resolver';
import { PinResolver } from './accounts/pin.resolver';
import { OpenPlaceResolver } from './matching/open-place.resolver';
import { MatchingModule } from '../../features/matching/matching.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { ServicesModule } from '../../features/services/services.module';
import { VacanciesModule } from '../../features/vacancies/vacancies.module';

/** The trainee endpoint's resolvers: call, shape the outcome; no rules, no SQL. */
@Module({
  imports: [
    ServicesModule,
    AccountsModule,
    AlertsModule,
    LooksModule,
    MovesModule,
    SkillsModule,
    NotificationsModule,
    ConsentsModule,
    ContactsModule,
    EmployersModule,
    TraineesModule,
    MatchingModule,
    OffersModule,
    FollowUpsModule,
    PlacementsModule,
    ReferralsModule,
    VacanciesModule,
  ],
  providers: [
    SignInResolver,
    OwnSessionsResolver,
    NoticesResolver,
    MeResolver,
    ConsentsResolver,
    MyContactsResolver,
    MyCheckInResolver,
    MyFitResolver,
    MyInterviewsResolver,
    MyOffersResolver,
    MyCoursesResolver,
    MyPlacementsResolver,
    MyTermsResolver,
    MyReferralsResolver,
    OpenPlaceResolver,
    PinResolver,
    HelpResolver,
    MyLooksResolver,
  ],
})
export class TraineeApiModule {}
