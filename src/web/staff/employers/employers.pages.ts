import { EmployersController } from './employers/employers.controller';
import { EmployerController } from './employer/employer.controller';
import { EmployerReasonController } from './employer-reason/employer-reason.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_EMPLOYERS_PAGES = [EmployersController, EmployerController, EmployerReasonController];
