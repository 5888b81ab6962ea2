import { ReferralListFileController } from './referral-list-file/referral-list-file.controller';
import { ReferralListActionsController } from './referral-list-actions/referral-list-actions.controller';
import { ReferralsController } from './referrals/referrals.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_REFERRALS_PAGES = [ReferralsController, ReferralListFileController, ReferralListActionsController];
