import { type Indicator, INDICATOR_CODES } from '../../alerts/domain/indicators';
import type { SaidAtContact } from './record';
import type { FollowUpForm } from './schedule';

/** The questions she is asked about her work in few words, and by herself: the ones where a bad answer weighs most (DOMAIN 4.1). */
export const SHORT_QUESTIONS = [
  'WITHHOLDING_WAGES',
  'RESTRICTION_OF_MOVEMENT',
  'RETENTION_OF_DOCUMENTS',
  'INTIMIDATION_THREATS',
  'PHYSICAL_SEXUAL_VIOLENCE',
] as const satisfies readonly Indicator[];

/**
 * What a form asks, in the order of the ILO booklet, and which of it must be answered or skipped for the form to be whole. On arrival it is enough to know
 * whether she feels safe; the short form needs the short questions, and asks the others where there is time; the full form needs all eleven.
 */
export const QUESTIONS: Readonly<Record<FollowUpForm, { readonly asked: readonly Indicator[]; readonly needed: readonly Indicator[] }>> = {
  ARRIVAL: { asked: INDICATOR_CODES.filter((code) => SHORT_QUESTIONS.some((short) => short === code)), needed: [] },
  SHORT: { asked: INDICATOR_CODES, needed: SHORT_QUESTIONS },
  FULL: { asked: INDICATOR_CODES, needed: INDICATOR_CODES },
};

/** Whether a form is whole: every question it needs was answered or skipped, and on arrival whether she feels safe. What is not whole is recorded in part. */
export function isWhole(form: FollowUpForm, said: Pick<SaidAtContact, 'answers' | 'facts'>): boolean {
  if (form === 'ARRIVAL') return said.facts.feelsSafe !== null;
  return QUESTIONS[form].needed.every((needed) => said.answers.some(({ indicator }) => indicator === needed));
}
