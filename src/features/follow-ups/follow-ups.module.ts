import { Module } from '@nestjs/common';
import { FollowUpDraftsService } from './follow-up-drafts.service';
import { FollowUpRecordsService } from './follow-up-records.service';
import { FollowUpsService } from './follow-ups.service';

@Module({
  providers: [FollowUpsService, FollowUpRecordsService, FollowUpDraftsService],
  exports: [FollowUpsService, FollowUpRecordsService, FollowUpDraftsService],
})
export class FollowUpsModule {}
