import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { hoursCodes, isPastMidnight } from '../shared/imports/hours-cells';
import { type Language, textIn } from './i18n';

/** A choice of a column with its label on the pages. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** Hours as a cell may have them. */
export const plainHours = (code: string): string => code.replace('-', '–');

/** What unclear hours may mean. */
export const hoursChoices = (language: Language, text: string): readonly Choice[] =>
  hoursCodes(text).map((code) => ({ code, label: hoursText(language, code) }));

function hoursText(language: Language, code: string): string {
  const hours = plainHours(code);
  return isPastMidnight(code) ? textIn(language, NIGHT_HOURS, { hours }) : hours;
}

const NIGHT_HOURS: MessageDescriptor = msg({ message: '{hours} (night)' });
