import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { Language } from '../gql';

const LANGUAGES: Readonly<Record<Language, MessageDescriptor>> = { KM: msg`Khmer`, EN: msg`English` };
const METHODS = { READ_ALOUD: msg`Read aloud to her`, READ_BY_HER: msg`She read it herself`, AUDIO: msg`She listened to a recording` };

/** The language in which something was explained to a trainee. */
export const EXPLANATION_LANGUAGE = {
  label: msg`Language of the explanation`,
  values: ['KM', 'EN'] as readonly Language[],
  optionText: ({ t }: I18n, language: Language) => t(LANGUAGES[language]),
};

export const EXPLANATION_METHOD = {
  label: msg`How it was explained`,
  values: Object.keys(METHODS),
  optionText: ({ t }: I18n, method: string) => t(METHODS[method as keyof typeof METHODS]),
};
