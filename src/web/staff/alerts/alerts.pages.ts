import { AlertsController } from './alerts/alerts.controller';
import { AlertOpenController } from './alert-open/alert-open.controller';
import { AlertController } from './alert/alert.controller';
import { HoldsController } from './holds/holds.controller';
import { PlaceHoldController } from './place-hold/place-hold.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_ALERTS_PAGES = [AlertsController, AlertOpenController, AlertController, HoldsController, PlaceHoldController];
