import { RegistrationPhotoController } from './registration-photo/registration-photo.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_VETTING_PAGES = [RegistrationPhotoController];
