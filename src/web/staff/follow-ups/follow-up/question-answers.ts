import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { IndicatorAnswer, Indicator } from '../../gql';

const DOCUMENTS_INDICATOR = 'RETENTION_OF_DOCUMENTS';
const PREFIX = 'answer-';

/** The control of a question. The questions are data: a follow-up has them by its questionnaire. */
export const answerField = (indicator: string): string => `${PREFIX}${indicator}`;
export const isAnswerField = (control: string): boolean => control.startsWith(PREFIX);
export const DOCUMENTS_FIELD = answerField(DOCUMENTS_INDICATOR);

interface QuestionAnswer {
  readonly indicator: Indicator;
  readonly answer: IndicatorAnswer;
}

/** The answers to the questions of the questionnaire. */
export const answersIn = (values: FormValues): { indicator: Indicator; answer: IndicatorAnswer }[] =>
  Object.keys(values)
    .filter((name) => isAnswerField(name) && textOf(values, name) !== '')
    .map((name) => ({ indicator: name.slice(PREFIX.length) as Indicator, answer: textOf(values, name) as IndicatorAnswer }));

export const answerValues = (answers: readonly QuestionAnswer[]): FormValues =>
  Object.fromEntries(answers.map(({ indicator, answer }) => [answerField(indicator), answer]));

/**
 * The answer to the question about her identity documents states whether she holds them. Without an answer,
 * the earlier value stays.
 */
export function holdsOwnIdIn(values: FormValues): boolean | null {
  const [answer, before] = [textOf(values, DOCUMENTS_FIELD).trim(), textOf(values, 'holdsOwnId').trim()];
  const current = answer === 'YES' || answer === 'NO' ? answer : before;
  return current === '' ? null : current === 'YES';
}
