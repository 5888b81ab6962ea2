import { Module } from '@nestjs/common';
import { CapacityService } from './capacity.service';
import { InstitutionReferralEndsService } from './institution-referral-ends.service';
import { InstitutionReferralsService } from './institution-referrals.service';
import { PartnersService } from './partners.service';
import { ProgrammesService } from '../programmes/programmes.service';

const DOORS = [CapacityService, InstitutionReferralEndsService, InstitutionReferralsService, PartnersService, ProgrammesService];

@Module({ providers: DOORS, exports: DOORS })
export class InstitutionsModule {}
