import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Language, textIn } from './i18n';

/** Texts of the dated rules of law and programme, by the kind of rule with which their ids begin. */
const LAW_RULES: Readonly<Record<string, MessageDescriptor>> = {
  INSTRUCTOR_MIN_AGE: msg`the instructor is too young`,
  INSTRUCTOR_MIN_PRACTICE: msg`the instructor has too few years of experience`,
  APPRENTICESHIP_MAX_LENGTH: msg`an apprenticeship lasts at most 730 days`,
  NORMAL_HOURS_MAX: msg`there are too many working hours in a week`,
  DAILY_HOURS_MAX: msg`there are more than 8 working hours in a day`,
  WORKING_DAYS_MAX: msg`there is no day of rest in the week: at most 6 working days`,
  PROBATION_MAX: msg`the probation is longer than three months`,
  FIXED_TERM_MAX: msg`the contract with an end date is longer than two years`,
  PAY_CEILING: msg`the pay is higher than any we know: check the amount, the currency and the period`,
  PAY_FLOOR: msg`the pay is below the minimum of the law or the service`,
  NO_COST_TO_WORKER: msg`workers never pay for a job`,
  NIGHT_IS_MARKED: msg`the shift is at night: mark it as night work`,
  HAZARD_IS_MARKED: msg`this occupation is hazardous: mark it as hazardous`,
  NO_LIVE_IN: msg`living at the workplace is not allowed in this occupation`,
};

/** The text of a rule of law or programme: its id begins with its kind; an id without a text is shown as it is. */
export const lawText = (language: Language, ruleId: string): string => {
  const text = Object.entries(LAW_RULES).find(([kind]) => ruleId.startsWith(kind))?.[1];
  return text ? textIn(language, text) : ruleId;
};
