import { ReferralsController } from './referrals/referrals.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_REFERRALS_PAGES = [ReferralsController];
