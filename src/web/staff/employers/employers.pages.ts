import { EmployersController } from './employers/employers.controller';
import { EmployerController } from './employer/employer.controller';
import { EmployerReasonController } from './employer-reason/employer-reason.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_EMPLOYERS_PAGES = [EmployersController, EmployerController, EmployerReasonController];
