import { WorkController } from './job/job.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_PLACEMENTS_PAGES = [WorkController];
