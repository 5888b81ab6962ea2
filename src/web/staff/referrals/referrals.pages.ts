import { ReferralsController } from './referrals/referrals.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_REFERRALS_PAGES = [ReferralsController];
