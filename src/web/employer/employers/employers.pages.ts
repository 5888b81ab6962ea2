import { RegisterController } from './register/register.controller';
import { WorkplaceController } from './workplace/workplace.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_EMPLOYERS_PAGES = [RegisterController, WorkplaceController];
