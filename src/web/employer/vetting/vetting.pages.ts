import { RegistrationPhotoController } from './registration-photo/registration-photo.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_VETTING_PAGES = [RegistrationPhotoController];
