import { Module } from '@nestjs/common';
import { CapacityService } from './capacity.service';
import { InstitutionReferralEndingsService } from './institution-referral-endings.service';
import { InstitutionReferralsService } from './institution-referrals.service';
import { PartnersService } from './partners.service';

const SERVICES = [CapacityService, InstitutionReferralEndingsService, InstitutionReferralsService, PartnersService];

@Module({ providers: SERVICES, exports: SERVICES })
export class InstitutionsModule {}
