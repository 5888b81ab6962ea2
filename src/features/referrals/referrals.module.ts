import { Module } from '@nestjs/common';
import { DeclinesService } from './declines.service';
import { InterviewsService } from '../interviews/interviews.service';
import { ReferralsService } from './referrals.service';

const DOORS = [DeclinesService, InterviewsService, ReferralsService];

@Module({ providers: DOORS, exports: DOORS })
export class ReferralsModule {}
