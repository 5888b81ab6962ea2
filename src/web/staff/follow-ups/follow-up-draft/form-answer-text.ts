import { controlLabel, typedAnswerText } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText } from '../../shared/follow-up-labels';
import type { FollowUp } from '../follow-up/follow-up.page';
import { FOLLOW_UP_FORM } from '../follow-up/follow-up-form';
import { answerField, isAnswerField } from '../follow-up/question-answers';
import type { IndicatorAnswer } from '../../gql';

/** The label of a question in the form. */
export const questionText = (i18n: I18n, { questions }: FollowUp, name: string): string =>
  controlLabel(i18n, FOLLOW_UP_FORM, name) ?? questions.find(({ indicator }) => answerField(indicator) === name)?.text ?? name.replace(answerField(''), '');

/** The text of an answer in a form. */
export const formAnswerText = (i18n: I18n, name: string, values: FormValues): string =>
  isAnswerField(name) ? answerText(i18n, textOf(values, name) as IndicatorAnswer) : typedAnswerText(i18n, FOLLOW_UP_FORM, name, values);
