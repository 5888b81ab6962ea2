import { StaffHomeController } from './home/home.controller';
import { DeliveriesController } from './deliveries/deliveries.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_NOTIFICATIONS_PAGES = [StaffHomeController, DeliveriesController];
