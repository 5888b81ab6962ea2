import { StaffHomeController } from './home/home.controller';
import { DeliveriesController } from './deliveries/deliveries.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_NOTIFICATIONS_PAGES = [StaffHomeController, DeliveriesController];
