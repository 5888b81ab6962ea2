import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Refusal } from '../shared/refusal';

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
