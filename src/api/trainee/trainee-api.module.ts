import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module';
import { AlertsModule } from '../../alerts/alerts.module';
import { MovesModule } from '../../moves/moves.module';
import { SkillsModule } from '../../skills/skills.module';
import { OwnSessionsResolver } from '../shared/own-sessions.resolver';
import { SignInResolver } from './sign-in.resolver';
import { NotificationsModule } from '../../notifications/notifications.module';
import { NoticesResolver } from './notices.resolver';
import { ConsentsModule } from '../../consents/consents.module';
import { EmployersModule } from '../../employers/employers.module';
import { TraineesModule } from '../../trainees/trainees.module';
import { MeResolver } from './me.resolver';
import { ConsentsResolver } from './consents.resolver';
import { ContactsModule } from '../../contacts/contacts.module';
import { MyContactsResolver } from './my-contacts.resolver';
import { FollowUpsModule } from '../../follow-ups/follow-ups.module';
import { MyCheckInResolver } from './my-check-in.resolver';
import { LooksModule } from '../../audit/looks.module';
import { HelpResolver } from './help.resolver';
import { MyLooksResolver } from './my-looks.resolver';
import { MyFitResolver } from './my-fit.resolver';
import { MyInterviewsResolver } from './my-interviews.resolver';
import { MyOffersResolver } from './my-offers.resolver';
import { MyCoursesResolver } from './my-courses.resolver';
import { MyPlacementsResolver } from './my-placements.resolver';
import { MyTermsResolver } from './my-terms.resolver';
import { MyReferralsResolver } from './my-referrals.resolver';
import { PinResolver } from './pin.resolver';
import { OpenPlaceResolver } from './open-place.resolver';
import { MatchingModule } from '../../matching/matching.module';
import { OffersModule } from '../../offers/offers.module';
import { PlacementsModule } from '../../placements/placements.module';
import { ReferralsModule } from '../../referrals/referrals.module';
import { ServicesModule } from '../../services/services.module';
import { VacanciesModule } from '../../vacancies/vacancies.module';

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
