import { Module } from '@nestjs/common';
import { AlertsModule } from '../../features/alerts/alerts.module';
import { ContactsModule } from '../../features/contacts/contacts.module';
import { OffersModule } from '../../features/offers/offers.module';
import { PlacementsModule } from '../../features/placements/placements.module';
import { ReferralsModule } from '../../features/referrals/referrals.module';
import { RecordContactLost } from './record-contact-lost.use-case';
import { RequestHelp } from './request-help.use-case';

const USE_CASES = [RecordContactLost, RequestHelp];

/** The use cases of contacts. */
@Module({ imports: [AlertsModule, ContactsModule, OffersModule, PlacementsModule, ReferralsModule], providers: USE_CASES, exports: USE_CASES })
export class ContactsUseCasesModule {}
