import { WorkController } from './job/job.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_PLACEMENTS_PAGES = [WorkController];
