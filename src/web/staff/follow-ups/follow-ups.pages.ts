import { TakeOverFollowUpController } from './take-over-follow-up/take-over-follow-up.controller';
import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpDraftController } from './follow-up-draft/follow-up-draft.controller';
import { UnreachedController } from './unreached/unreached.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_FOLLOW_UPS_PAGES = [TakeOverFollowUpController, FollowUpController, FollowUpDraftController, UnreachedController];
