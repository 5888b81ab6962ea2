import { type I18n, setupI18n } from '@lingui/core';
import { messages as en } from './en';
import { messages as km } from './km';
import type { Language } from './refusal-texts';

/** One immutable instance per language, so that concurrent requests never share a language. */
const INSTANCES: Readonly<Record<Language, I18n>> = {
  en: setupI18n({ locale: 'en', messages: { en } }),
  // so that counts within a sentence use Khmer digits, as dates and money do
  km: setupI18n({ locale: 'km', locales: 'km-KH-u-nu-khmr', messages: { km } }),
};

export const i18nOf = (language: Language): I18n => INSTANCES[language];
