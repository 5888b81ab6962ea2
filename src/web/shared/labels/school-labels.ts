import { msg } from '@lingui/core/macro';
import { latinDigits } from '../../../shared/typed-digits';
import type { I18n } from './page-i18n';

const GRADE = /^(?:grade|ថ្នាក់ទី)\s*(\d{1,2})$/i;

/** A school grade in the language of the page; other words about school are those of the person. */
export function schoolText({ t, number }: I18n, education: string): string {
  const grade = GRADE.exec(latinDigits(education.trim()))?.[1];
  if (grade === undefined) return education;
  const shown = number(Number(grade));
  return t(msg`Grade ${shown}`);
}
