import { msg } from '@lingui/core/macro';
import { amountTyped } from '../../../shared/form/digits';
import { describeForm, namesIn } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { fieldKinds } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { answerText, contactMethodText, moodText, wantedText, wantsText } from '../../shared/follow-up-labels';
import type { ContactWay, FollowUpForm } from '../../gql';
import {
  type FollowUpAnswersInput,
  type FollowUpContent,
  type FollowUpSection,
  optional,
  sumText,
  weekNumber,
  yesNo,
  yesNoValue,
} from './follow-up-field-kinds';
import { answersIn, answerValues, DOCUMENTS_FIELD, holdsOwnIdIn } from './question-answers';

const { text, day, level, choice } = fieldKinds<FollowUpSection, FollowUpContent, Incomplete<FollowUpAnswersInput>>();
const SCALE = [1, 2, 3, 4, 5];
const METHODS: readonly ContactWay[] = ['IN_PERSON', 'CALL', 'CHAT', 'VISIT'];

/** Every field of a follow-up, in form order. The questions between them are data. */
export const FOLLOW_UP_FORM = describeForm<FollowUpSection, FollowUpContent, FollowUpAnswersInput>()({
  method: {
    ...choice({
      section: 'CONTACT',
      path: 'method',
      label: msg`How did you speak with her?`,
      values: METHODS,
      optionText: contactMethodText,
      columns: true,
    }),
    // her own answers have a method that staff cannot choose
    text: (i18n, { method }) => method && contactMethodText(i18n, method),
    typedText: (i18n, values, name) => textOf(values, name) && contactMethodText(i18n, textOf(values, name) as ContactWay),
  },
  stillWorks: yesNo({ section: 'CONTACT', path: 'stillWorks', label: msg`Does she still work there?` }),
  feelsSafe: choice({
    section: 'CONTACT',
    path: 'feelsSafe',
    label: msg`Does she feel safe?`,
    values: ['YES', 'NO', 'NOT_SURE', 'SKIP'] as const,
    optionText: answerText,
    compact: true,
  }),
  answers: {
    section: 'QUESTIONS',
    label: msg`Questions`,
    paths: ['answers', 'holdsOwnId'],
    // a problem with all answers has no control
    pathControls: { answers: '', holdsOwnId: DOCUMENTS_FIELD },
    isInSummary: false,
    saved: ({ answers }) => answers,
    values: ({ answers, holdsOwnId }) => ({ holdsOwnId: yesNoValue(holdsOwnId), ...answerValues(answers) }),
    input: (values) => [
      ['answers', answersIn(values)],
      ['holdsOwnId', holdsOwnIdIn(values)],
    ],
    text: () => null,
  },
  mood: optional(level({ section: 'JOB', path: 'mood', label: msg`How does she feel?`, levels: SCALE, levelText: moodText })),
  wants: optional(
    choice({ section: 'JOB', path: 'wants', label: msg`What does she want?`, values: ['STAY', 'CHANGE', 'HELP'] as const, optionText: wantsText }),
  ),
  wanted: optional(level({ section: 'JOB', path: 'wanted', label: msg`How close is this to the work she wanted?`, levels: SCALE, levelText: wantedText })),
  contractInHand: yesNo({ section: 'JOB', path: 'contractInHand', label: msg`Does she have a copy of her contract?` }),
  pay: {
    section: 'PAY',
    label: msg`Last pay received`,
    paths: ['payReceived', 'payReceived.amount', 'payReceived.currency'],
    controls: ['pay', 'currency'],
    controlLabels: { currency: msg`Currency` },
    saved: ({ pay }) => pay,
    values: ({ pay, currency }) => ({ pay: pay ?? '', currency: currency ?? '' }),
    input: (values) => {
      const amount = amountTyped(textOf(values, 'pay'));
      return [['payReceived', amount === '' ? null : { amount, currency: textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD' }]];
    },
    text: (i18n, { pay, currency }) => sumText(i18n, pay, currency),
    typedText: (i18n, values) => sumText(i18n, textOf(values, 'pay'), textOf(values, 'currency')),
  },
  paidOn: day({ section: 'PAY', path: 'paidOn', label: msg`Received on`, beside: 'paid', short: true }),
  deductions: {
    ...text({ section: 'PAY', path: 'deductions', label: msg`Deductions`, beside: 'paid' }),
    view: { kind: 'amount' },
    input: (values, name) => [['deductions', amountTyped(textOf(values, name)) || null]],
    text: (i18n, { deductions, pay, currency }) => (pay === null ? null : sumText(i18n, deductions, currency)),
    typedText: (i18n, values, name) => sumText(i18n, textOf(values, name), textOf(values, 'currency')),
  },
  hoursLastWeek: weekNumber('hoursLastWeek', msg`Hours worked last week`),
  daysLastWeek: weekNumber('daysLastWeek', msg`Days worked last week`),
  nextStep: text({ section: 'NEXT', path: 'nextStep', label: msg`Next step`, hint: msg`What you agreed with her, and by when.`, rows: 3 }),
});

/** The fields that a form leaves out. Only the full form has figures of pay and hours in detail. */
const LEFT_OUT: Readonly<Record<FollowUpForm, readonly string[]>> = {
  ARRIVAL: ['wants', 'wanted', ...namesIn(FOLLOW_UP_FORM, 'PAY')],
  SHORT: ['contractInHand', 'deductions', 'hoursLastWeek', 'daysLastWeek'],
  FULL: [],
};

/** The fields of a section that a form has. */
export const shownFields = (form: FollowUpForm, section: FollowUpSection): string[] =>
  namesIn(FOLLOW_UP_FORM, section).filter((name) => !LEFT_OUT[form].includes(name));
