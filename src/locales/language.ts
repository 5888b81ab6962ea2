/** The languages in which people are told things. */
export type Language = 'km' | 'en';
