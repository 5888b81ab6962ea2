import { AgreedController } from './card-shared/card-shared.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_CONSENTS_PAGES = [AgreedController];
