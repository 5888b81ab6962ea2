import { AddEmployerController } from './add-employer/add-employer.controller';
import { EmployerListFileController } from './employer-list-file/employer-list-file.controller';
import { EmployerListActionsController } from './employer-list-actions/employer-list-actions.controller';
import { EmployersController } from './employers/employers.controller';
import { EmployerController } from './employer/employer.controller';
import { EmployerReasonController } from './employer-reason/employer-reason.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_EMPLOYERS_PAGES = [
  EmployersController,
  EmployerListActionsController,
  EmployerListFileController,
  AddEmployerController,
  EmployerController,
  EmployerReasonController,
];
