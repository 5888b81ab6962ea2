import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

/** A name and what belongs to it, with the colon of the reader's language. */
export const labelled = ({ t }: I18n, label: string, message: string): string => t(msg`${label}: ${message}`);
