/** Cambodian Sign Language (ISO 639-3). Sign languages have no code of two letters. */
export const SIGN_LANGUAGE = 'csx';
