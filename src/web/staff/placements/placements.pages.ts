import { PlacementsController } from './placements/placements.controller';
import { PlacementContactController } from './placement-contact/placement-contact.controller';
import { PlacementController } from './placement/placement.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_PLACEMENTS_PAGES = [PlacementsController, PlacementContactController, PlacementController];
