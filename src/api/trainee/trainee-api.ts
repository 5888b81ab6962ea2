import { TraineeAccountsApiModule } from './accounts/accounts.api.module';
import { TraineeAuditApiModule } from './audit/audit.api.module';
import { TraineeConsentsApiModule } from './consents/consents.api.module';
import { TraineeContactsApiModule } from './contacts/contacts.api.module';
import { TraineeFollowUpsApiModule } from './follow-ups/follow-ups.api.module';
import { TraineeMatchingApiModule } from './matching/matching.api.module';
import { TraineeNotificationsApiModule } from './notifications/notifications.api.module';
import { TraineeOffersApiModule } from './offers/offers.api.module';
import { TraineePlacementsApiModule } from './placements/placements.api.module';
import { TraineeReferralsApiModule } from './referrals/referrals.api.module';
import { TraineeServicesApiModule } from './services/services.api.module';
import { TraineeWordsApiModule } from './words/words.api.module';

/** The modules of the trainee API. A resolver calls a use case or a service and shapes the outcome; it holds no rules and no SQL. */
export const TRAINEE_API = [
  TraineeAccountsApiModule,
  TraineeAuditApiModule,
  TraineeConsentsApiModule,
  TraineeContactsApiModule,
  TraineeFollowUpsApiModule,
  TraineeMatchingApiModule,
  TraineeNotificationsApiModule,
  TraineeOffersApiModule,
  TraineePlacementsApiModule,
  TraineeReferralsApiModule,
  TraineeServicesApiModule,
  TraineeWordsApiModule,
];
