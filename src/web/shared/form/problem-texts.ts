import { msg } from '@lingui/core/macro';
import type { Language } from '../../../platform/security/actor';
import type { Visit } from '../visit/visit';

/** The language of the draft's messages, if the page has been switched to another one since. */
export const draftLanguage = ({ draft: { language }, i18n }: Visit): Language | undefined => (language === i18n.language ? undefined : language);

/** A label that is a question takes no colon. */
export const withLabel = ({ i18n }: Visit, label: string, message: string): string =>
  label.endsWith('?') ? `${label} ${message}` : i18n.t(msg`${label}: ${message}`);
