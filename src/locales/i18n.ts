import { type I18n, type MessageDescriptor, setupI18n } from '@lingui/core';
import { messages as en } from './en';
import { messages as km } from './km';

export type Language = 'km' | 'en';

export const otherLanguage = (language: Language): Language => (language === 'km' ? 'en' : 'km');

/** The locale in which dates, numbers and money are formatted: Khmer with Khmer digits. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', km: 'km-KH-u-nu-khmr' };

/** One immutable instance per language, so that concurrent requests never share a language. */
const INSTANCES: Readonly<Record<Language, I18n>> = {
  en: setupI18n({ locale: 'en', messages: { en } }),
  // so that counts within a sentence use Khmer digits, as dates and money do
  km: setupI18n({ locale: 'km', locales: LOCALES.km, messages: { km } }),
};

export const i18nOf = (language: Language): I18n => INSTANCES[language];

/** A message in a language. `values` fill the placeholders of a message declared as `msg({ message: '… {name} …' })`. */
export const textIn = (language: Language, message: MessageDescriptor, values?: Readonly<Record<string, string>>): string =>
  INSTANCES[language]._(values ? { ...message, values } : message);
