import type { Language } from '../../platform/security/actor';

/** Languages are `km` and `en` internally, KM and EN in the schema. */
export const toLanguage = (language: Language): 'KM' | 'EN' => (language === 'km' ? 'KM' : 'EN');
export const fromLanguage = (language: string): Language => (language === 'KM' ? 'km' : 'en');
