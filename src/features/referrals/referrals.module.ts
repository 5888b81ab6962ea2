import { Module } from '@nestjs/common';
import { DeclinesService } from './declines.service';
import { InterviewsService } from './interviews.service';
import { ReferralsService } from './referrals.service';

const SERVICES = [DeclinesService, InterviewsService, ReferralsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ReferralsModule {}
