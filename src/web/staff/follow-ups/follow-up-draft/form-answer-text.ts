import type { Words } from '../../../shared/labels/words';
import { answerText, moodText, wantedText, wantsText, contactMethodText } from '../../shared/follow-up-labels';
import { followUpFieldLabels } from '../follow-up/follow-up-field-labels';
import type { FollowUp } from '../follow-up/follow-up.page';
import { answerField } from '../follow-up/record-input';
import type { ContactAnswer, ContactWay, TraineeWants } from '../../gql';

/** The label of a question in the form. */
export function questionText(words: Words, { questions }: FollowUp, name: string): string {
  const labels: Readonly<Record<string, string>> = followUpFieldLabels(words);
  return labels[name] ?? questions.find(({ indicator }) => answerField(indicator) === name)?.text ?? name.replace(answerField(''), '');
}

/** The text for an answer, from its value in the form. */
export function formAnswerText(words: Words, name: string, value: string): string {
  switch (name) {
    case 'method':
      return contactMethodText(words, value as ContactWay);
    case 'mood':
      return moodText(words, Number(value));
    case 'wanted':
      return wantedText(words, Number(value));
    case 'wants':
      return wantsText(words, value as TraineeWants);
    case 'pay': {
      const [amount = '', currency = 'USD'] = value.split(' ');
      return Number.isFinite(Number(amount)) ? words.money({ amount, currency }) : amount;
    }
    case 'paidOn':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? words.day(value) : value;
    default:
      return ['YES', 'NO', 'NOT_SURE', 'SKIP'].includes(value) ? answerText(words, value as ContactAnswer) : value;
  }
}
