import { instant, int, json, table, uuid } from '../../platform/database/table';
import type { FollowUpDraft } from './domain/follow-up-draft';

export const followUpDraftTable = table<FollowUpDraft>('follow_up_draft', ['institutionId', 'followUpId', 'accountId'], {
  institutionId: uuid,
  followUpId: uuid,
  accountId: uuid,
  traineeId: uuid,
  formValues: json,
  expectedRecords: int,
  version: int,
  savedAt: instant,
});
