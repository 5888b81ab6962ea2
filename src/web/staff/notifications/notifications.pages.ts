import { StaffHomeController } from './home/home.controller';
import { TakeOverTaskController } from './take-over-task/take-over-task.controller';
import { DoneTasksController } from './done-tasks/done-tasks.controller';
import { DeliveriesController } from './deliveries/deliveries.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_NOTIFICATIONS_PAGES = [StaffHomeController, DoneTasksController, TakeOverTaskController, DeliveriesController];
