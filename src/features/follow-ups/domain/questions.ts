import { type Indicator, INDICATOR_CODES } from '../../alerts/domain/indicators';
import type { ContactReport } from './follow-up-record';
import type { FollowUpForm } from './follow-up-schedule';

/**
 * The questions of the short form and of the trainee's own check-in: those where a bad answer weighs most
 * (docs/domain.md 4.1).
 */
export const SHORT_QUESTIONS = [
  'WITHHOLDING_WAGES',
  'RESTRICTION_OF_MOVEMENT',
  'RETENTION_OF_DOCUMENTS',
  'INTIMIDATION_THREATS',
  'PHYSICAL_SEXUAL_VIOLENCE',
] as const satisfies readonly Indicator[];

/**
 * The questions of each form in the order of the ILO booklet, and which of them must be answered or skipped
 * for the form to be complete. On arrival only "feels safe" is required; the short form requires the short
 * questions and offers the others if there is time; the full form requires all eleven.
 */
export const QUESTIONS: Readonly<Record<FollowUpForm, { readonly indicators: readonly Indicator[]; readonly needed: readonly Indicator[] }>> = {
  ARRIVAL: { indicators: INDICATOR_CODES.filter((code) => SHORT_QUESTIONS.some((short) => short === code)), needed: [] },
  SHORT: { indicators: INDICATOR_CODES, needed: SHORT_QUESTIONS },
  FULL: { indicators: INDICATOR_CODES, needed: INDICATOR_CODES },
};

/**
 * Whether a form is complete: every required question is answered or skipped, or, on arrival, `feelsSafe` is
 * set. An incomplete form is recorded as PARTIAL.
 */
export function isComplete(form: FollowUpForm, report: Pick<ContactReport, 'answers' | 'facts'>): boolean {
  if (form === 'ARRIVAL') return report.facts.feelsSafe !== null;
  return QUESTIONS[form].needed.every((needed) => report.answers.some(({ indicator }) => indicator === needed));
}
