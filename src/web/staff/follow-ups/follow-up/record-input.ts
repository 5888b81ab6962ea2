import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { ContactAnswer, ContactWay, FollowUpRecordInput, Indicator, FollowUpAnswersFragment, TraineeWants } from '../../gql';

const DOCUMENTS_INDICATOR = 'RETENTION_OF_DOCUMENTS';
export const answerField = (indicator: string): string => `answer-${indicator}`;
/** The question was not discussed. It needs its own option, because a radio button cannot be cleared. */
export const NOT_DISCUSSED = 'UNSAID';

/** The form as the API's input; null for a question that was not discussed. */
export function recordInput(values: FormValues): FollowUpRecordInput {
  const text = (name: string): string => textOf(values, name).trim();
  const answered = <V extends string>(name: string): V | null => (text(name) === '' || text(name) === NOT_DISCUSSED ? null : (text(name) as V));
  const number = (name: string): number | null => (answered(name) === null ? null : wholeNumber(text(name)));
  const yes = (name: string): boolean | null => (answered(name) === null ? null : text(name) === 'YES');
  const pay = amountTyped(text('pay'));
  return {
    method: text('method') as ContactWay,
    answers: answersIn(values),
    mood: number('mood'),
    wants: answered<TraineeWants>('wants'),
    feelsSafe: answered<ContactAnswer>('feelsSafe'),
    wanted: number('wanted'),
    contractInHand: yes('contractInHand'),
    payReceived: pay === '' ? null : { amount: pay, currency: text('currency') === 'KHR' ? 'KHR' : 'USD' },
    paidOn: answered('paidOn'),
    deductions: amountTyped(text('deductions')) || null,
    hoursLastWeek: number('hoursLastWeek'),
    daysLastWeek: number('daysLastWeek'),
    holdsOwnId: holdsOwnId(text(answerField(DOCUMENTS_INDICATOR)), text('holdsOwnId')),
    stillWorks: yes('stillWorks'),
    nextStep: answered('nextStep'),
  };
}

function answersIn(values: FormValues): { indicator: Indicator; answer: ContactAnswer }[] {
  const prefix = answerField('');
  return Object.keys(values)
    .filter((name) => name.startsWith(prefix) && textOf(values, name) !== '')
    .map((name) => ({ indicator: name.slice(prefix.length) as Indicator, answer: textOf(values, name) as ContactAnswer }));
}

/**
 * The answer to the question about her identity documents states whether she holds them. Without an answer,
 * the earlier value stays.
 */
function holdsOwnId(answer: string, before: string): boolean | null {
  const current = answer === 'YES' || answer === 'NO' ? answer : before;
  return current === '' ? null : current === 'YES';
}

const asText = (value: number | string | null): string => (value === null ? '' : String(value));
const asYesNo = (value: boolean | null): string => (value === null ? '' : value ? 'YES' : 'NO');

/** The values of a record for the form that corrects it. */
export const valuesOf = (record: FollowUpAnswersFragment): FormValues => ({
  method: record.method,
  mood: asText(record.mood),
  wants: asText(record.wants),
  feelsSafe: asText(record.feelsSafe),
  wanted: asText(record.wanted),
  contractInHand: asYesNo(record.contractInHand),
  pay: asText(record.payReceived?.amount ?? null),
  currency: record.payReceived?.currency ?? '',
  paidOn: asText(record.paidOn),
  deductions: asText(record.deductions?.amount ?? null),
  hoursLastWeek: asText(record.hoursLastWeek),
  daysLastWeek: asText(record.daysLastWeek),
  holdsOwnId: asYesNo(record.holdsOwnId),
  stillWorks: asYesNo(record.stillWorks),
  nextStep: asText(record.nextStep),
  ...Object.fromEntries(record.answers.map(({ indicator, answer }) => [answerField(indicator), answer])),
});

/** Maps a path of the API's input to a field of the form. */
export function fieldOf(path: string): string {
  if (path.startsWith('payReceived')) return 'pay';
  if (path.startsWith('answers')) return '';
  return path === 'holdsOwnId' ? answerField(DOCUMENTS_INDICATOR) : path;
}
