import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ProblemCode, Refusal } from '../shared/refusal';

type Replacements = Readonly<Partial<Record<ProblemCode, MessageDescriptor>>>;
/** Texts for fields whose unit the number alone does not show, by the last part of the path. */
export const FIELD_PROBLEMS: Readonly<Record<string, Replacements>> = {
  contractMonths: { TOO_BIG: msg({ message: 'At most {limit} months.' }), TOO_SMALL: msg({ message: 'At least {limit} month.' }) },
  probationDays: { TOO_BIG: msg({ message: 'At most {limit} days.' }), NOT_A_NUMBER: msg`Enter 0 or more days.` },
  hoursPerWeek: { TOO_BIG: msg({ message: 'At most {limit} hours a week.' }), TOO_SMALL: msg({ message: 'At least {limit} hour a week.' }) },
};
/** Texts for limits that are a day or an instant, where "least" and "most" do not fit. */
export const TIME_PROBLEMS: Replacements = { TOO_SMALL: msg({ message: 'Choose {limit} or later.' }), TOO_BIG: msg({ message: 'Choose {limit} or earlier.' }) };

/**
 * What the questions of a visit lack, counted: their texts are data of the checklist, a list of dozens helps no one, and the
 * page leads to the first.
 */
export function unansweredText({ reasons = [], questions }: Refusal): MessageDescriptor | undefined {
  const count = reasons.length;
  if (questions?.lack !== 'ANSWER' || questions.codes.length !== count) return undefined;
  return msg`${plural(count, { one: '# question is unanswered.', other: '# questions are unanswered.' })}`;
}

/** The same text for each of the questions. */
export function missingYesText(reason: string, { questions }: Pick<Refusal, 'questions'>): MessageDescriptor | undefined {
  const count = questions?.codes.length ?? 0;
  if (!questions?.codes.includes(reason)) return undefined;
  return msg`${plural(count, { one: 'a yes to # critical question', other: 'a yes to # critical questions' })}`;
}
