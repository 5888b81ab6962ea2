import { EmployersController } from './employers/employers.controller';
import { EmployerController } from './employer/employer.controller';
import { EmployerReasonController } from './employer-reason/employer-reason.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_EMPLOYERS_PAGES = [EmployersController, EmployerController, EmployerReasonController];
