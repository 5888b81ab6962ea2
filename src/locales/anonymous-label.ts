import { msg } from '@lingui/core/macro';
import { type Language, textIn } from './i18n';

/** Replaces the name of an anonymised trainee in what staff read. */
export const anonymousLabel = (language: Language): string => textIn(language, msg`Anonymous`);
