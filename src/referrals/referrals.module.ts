import { Module } from '@nestjs/common';
import { InterviewsService } from './interviews.service';
import { ReferralsService } from './referrals.service';

@Module({ providers: [InterviewsService, ReferralsService], exports: [InterviewsService, ReferralsService] })
export class ReferralsModule {}
