import { ReferralsController } from './referrals/referrals.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_REFERRALS_PAGES = [ReferralsController];
