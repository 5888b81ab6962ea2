import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

/** Licences with a checkbox of their own; any other licence is typed. */
export const KNOWN_LICENCES: readonly string[] = ['MOTORBIKE', 'DRIVING_B', 'DRIVING_C'];

export const isKnownLicence = (licence: string): boolean => KNOWN_LICENCES.includes(licence);

/** The name of a licence from the list; any other licence as it was typed. */
export function licenceName({ t }: I18n, licence: string): string {
  if (licence === 'MOTORBIKE') return t(msg`Motorbike`);
  if (licence === 'DRIVING_B') return t(msg`Car (B)`);
  return licence === 'DRIVING_C' ? t(msg`Lorry (C)`) : licence.replaceAll('_', ' ').toLowerCase();
}

/**
 * `Food handling, forklift` becomes FOOD_HANDLING and FORKLIFT. Text without a Latin letter is passed on
 * unchanged, and the API refuses it.
 */
export const typedLicences = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(
      (one) =>
        one
          .toUpperCase()
          .replace(/[^A-Z0-9]+/g, '_')
          .replace(/^_|_$/g, '') || one,
    );
