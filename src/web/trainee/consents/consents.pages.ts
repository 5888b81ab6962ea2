import { AgreedController } from './card-shared/card-shared.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_CONSENTS_PAGES = [AgreedController];
