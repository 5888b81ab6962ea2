import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpDraftController } from './follow-up-draft/follow-up-draft.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_FOLLOW_UPS_PAGES = [FollowUpController, FollowUpDraftController];
