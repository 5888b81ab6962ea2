import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText, moodText, wantedText, wantsText, contactMethodText } from '../../shared/follow-up-labels';
import { followUpFieldLabels } from '../follow-up/follow-up-field-labels';
import type { FollowUp } from '../follow-up/follow-up.page';
import { answerField } from '../follow-up/record-input';
import type { ContactAnswer, ContactWay, TraineeWants } from '../../gql';

/** The label of a question in the form. */
export function questionText(i18n: I18n, { questions }: FollowUp, name: string): string {
  const labels: Readonly<Record<string, string>> = followUpFieldLabels(i18n);
  return labels[name] ?? questions.find(({ indicator }) => answerField(indicator) === name)?.text ?? name.replace(answerField(''), '');
}

/** The text for an answer, from its value in the form. */
export function formAnswerText(i18n: I18n, name: string, value: string): string {
  switch (name) {
    case 'method':
      return contactMethodText(i18n, value as ContactWay);
    case 'mood':
      return moodText(i18n, Number(value));
    case 'wanted':
      return wantedText(i18n, Number(value));
    case 'wants':
      return wantsText(i18n, value as TraineeWants);
    case 'pay': {
      const [amount = '', currency = 'USD'] = value.split(' ');
      return Number.isFinite(Number(amount)) ? i18n.money({ amount, currency }) : amount;
    }
    case 'paidOn':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? i18n.day(value) : value;
    default:
      return ['YES', 'NO', 'NOT_SURE', 'SKIP'].includes(value) ? answerText(i18n, value as ContactAnswer) : value;
  }
}
