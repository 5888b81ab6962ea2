import { InstitutionsController } from './institutions/institutions.controller';
import { ReviewFormController } from './capacity-review-form/capacity-review-form.controller';
import { CapacityController } from './capacity/capacity.controller';
import { InstitutionReferralsController } from './institution-referrals/institution-referrals.controller';
import { InstitutionReferralController } from './institution-referral/institution-referral.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_INSTITUTIONS_PAGES = [
  InstitutionsController,
  ReviewFormController,
  CapacityController,
  InstitutionReferralsController,
  InstitutionReferralController,
];
