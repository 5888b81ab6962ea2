import { PlacementsController } from './placements/placements.controller';
import { PlacementContactController } from './placement-contact/placement-contact.controller';
import { PlacementController } from './placement/placement.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_PLACEMENTS_PAGES = [PlacementsController, PlacementContactController, PlacementController];
