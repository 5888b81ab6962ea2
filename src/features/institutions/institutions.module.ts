import { Module } from '@nestjs/common';
import { CapacityService } from './capacity.service';
import { InstitutionLookupsService } from './institution-lookups.service';
import { InstitutionReferralEndingsService } from './institution-referral-endings.service';
import { InstitutionReferralsService } from './institution-referrals.service';
import { InstitutionsService } from './institutions.service';
import { PartnersService } from './partners.service';

const SERVICES = [
  CapacityService,
  InstitutionLookupsService,
  InstitutionReferralEndingsService,
  InstitutionReferralsService,
  InstitutionsService,
  PartnersService,
];

@Module({ providers: SERVICES, exports: SERVICES })
export class InstitutionsModule {}
