import { Module } from '@nestjs/common';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { FollowUpsModule } from '../../features/follow-ups/follow-ups.module';
import { NotificationsModule } from '../../features/notifications/notifications.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { ListsModule } from '../../features/lists/lists.module';
import { AskToCall } from './ask-to-call.use-case';
import { LogContact } from './log-contact.use-case';
import { RecordContactLost } from './record-contact-lost.use-case';
import { RequestHelp } from './request-help.use-case';

const USE_CASES = [AskToCall, LogContact, RecordContactLost, RequestHelp];

/** The use cases of contacts. */
@Module({
  imports: [AlertsModule, ContactsModule, FollowUpsModule, ListsModule, NotificationsModule, OffersModule, PlacementsModule, ReferralsModule, TraineesModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class ContactsUseCasesModule {}
