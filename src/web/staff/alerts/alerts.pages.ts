import { AlertsController } from './alerts/alerts.controller';
import { AlertOpenController } from './alert-open/alert-open.controller';
import { AlertController } from './alert/alert.controller';
import { HoldsController } from './holds/holds.controller';
import { PlaceHoldController } from './place-hold/place-hold.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_ALERTS_PAGES = [AlertsController, AlertOpenController, AlertController, HoldsController, PlaceHoldController];
