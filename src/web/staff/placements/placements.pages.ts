import { PlacementListFileController } from './placement-list-file/placement-list-file.controller';
import { PlacementListActionsController } from './placement-list-actions/placement-list-actions.controller';
import { PlacementsController } from './placements/placements.controller';
import { PlacementContactController } from './placement-contact/placement-contact.controller';
import { PlacementController } from './placement/placement.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_PLACEMENTS_PAGES = [
  PlacementsController,
  PlacementListFileController,
  PlacementListActionsController,
  PlacementContactController,
  PlacementController,
];
