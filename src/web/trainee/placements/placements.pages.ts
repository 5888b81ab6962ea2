import { WorkController } from './job/job.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_PLACEMENTS_PAGES = [WorkController];
