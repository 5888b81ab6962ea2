import { Module } from '@nestjs/common';
import { ContactsModule } from '../../../features/contacts/contacts.module';
import { ContactsUseCasesModule } from '../../../use-cases/contacts/contacts.use-cases.module';
import { NotificationsModule } from '../../../features/notifications/notifications.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { TraineesUseCasesModule } from '../../../use-cases/trainees/trainees.use-cases.module';
import { HelpResolver } from './help.resolver';
import { MyContactsResolver } from './my-contacts.resolver';
import { OfferTalkResolver, ReferralTalkResolver } from './talk-requests.resolver';

/** The trainee API of contacts. */
@Module({
  imports: [ContactsModule, ContactsUseCasesModule, NotificationsModule, TraineesModule, TraineesUseCasesModule],
  providers: [HelpResolver, MyContactsResolver, OfferTalkResolver, ReferralTalkResolver],
})
export class TraineeContactsApiModule {}
