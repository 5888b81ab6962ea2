import { RegisterController } from './register/register.controller';
import { WorkplaceController } from './workplace/workplace.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_EMPLOYERS_PAGES = [RegisterController, WorkplaceController];
