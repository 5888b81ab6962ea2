import { PlacementsController } from './placements/placements.controller';
import { PlacementContactController } from './placement-contact/placement-contact.controller';
import { PlacementController } from './placement/placement.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_PLACEMENTS_PAGES = [PlacementsController, PlacementContactController, PlacementController];
