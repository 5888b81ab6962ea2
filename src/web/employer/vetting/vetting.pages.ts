import { RegistrationPhotoController } from './registration-photo/registration-photo.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_VETTING_PAGES = [RegistrationPhotoController];
