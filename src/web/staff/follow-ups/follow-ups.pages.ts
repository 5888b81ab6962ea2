import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpDraftController } from './follow-up-draft/follow-up-draft.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_FOLLOW_UPS_PAGES = [FollowUpController, FollowUpDraftController];
