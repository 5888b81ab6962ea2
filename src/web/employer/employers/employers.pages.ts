import { RegisterController } from './register/register.controller';
import { WorkplaceController } from './workplace/workplace.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_EMPLOYERS_PAGES = [RegisterController, WorkplaceController];
