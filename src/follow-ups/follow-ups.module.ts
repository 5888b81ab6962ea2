import { Module } from '@nestjs/common';
import { FollowUpRecordsService } from './follow-up-records.service';
import { FollowUpsService } from './follow-ups.service';

@Module({ providers: [FollowUpsService, FollowUpRecordsService], exports: [FollowUpsService, FollowUpRecordsService] })
export class FollowUpsModule {}
