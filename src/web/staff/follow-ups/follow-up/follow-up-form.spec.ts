import { typedAnswerText } from '../../../shared/described-form/form-description';
import type { FormValues } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import type { FollowUpAnswersFragment } from '../../gql';
import { draftInput, valuesOfDraft } from './draft-values';
import { FOLLOW_UP_FORM, shownFields } from './follow-up-form';
import { fieldOf, recordInput, valuesOf } from './record-input';

const ANSWERS = {
  method: 'CALL',
  mood: 2,
  wants: 'STAY',
  feelsSafe: 'NOT_SURE',
  wanted: null,
  contractInHand: false,
  stillWorks: true,
  paidOn: '2026-11-05',
  nextStep: 'Call on Friday.',
  answers: [{ indicator: 'RETENTION_OF_DOCUMENTS', answer: 'SKIP' }],
} as const;
const RECORD: FollowUpAnswersFragment = {
  ...ANSWERS,
  id: 'r',
  reportedBy: 'TRAINEE_TO_STAFF',
  recordedAt: '2026-11-06T08:00:00Z',
  recordedBy: null,
  replacesId: null,
  replacedById: null,
  answers: [...ANSWERS.answers],
  payReceived: { amount: '104.50', currency: 'KHR' },
  deductions: { amount: '8.00' },
  hoursLastWeek: 48,
  daysLastWeek: null,
  holdsOwnId: true,
};

test('the values of a record are sent as the same answers', () => {
  expect(recordInput(valuesOf(RECORD))).toEqual({
    ...ANSWERS,
    payReceived: RECORD.payReceived,
    deductions: '8.00',
    hoursLastWeek: 48,
    daysLastWeek: null,
    holdsOwnId: true,
  });
});

test('a draft stores unreadable answers as typed', () => {
  const typed: FormValues = {
    ...valuesOf(RECORD),
    pay: 'about $100',
    paidOn: 'on Friday',
    hoursLastWeek: 'many',
    expectedDraftVersion: '2',
    expectedRecords: '0',
  };
  const { expectedDraftVersion: version, ...input } = draftInput(typed);
  expect(input).toMatchObject({ pay: 'about $100', currency: 'KHR', paidOn: 'on Friday', hoursLastWeek: 'many', stillWorks: true, expectedRecords: 0 });
  const saved = { daysLastWeek: null, deductions: null, currency: null, ...ANSWERS, answers: [...ANSWERS.answers] };
  expect(valuesOfDraft({ ...saved, version, savedAt: '', expectedRecords: 1, pay: 'about $100', hoursLastWeek: 'many' })).toMatchObject({
    expectedDraftVersion: '2',
    pay: 'about $100',
    hoursLastWeek: 'many',
    stillWorks: 'YES',
    'answer-RETENTION_OF_DOCUMENTS': 'SKIP',
  });
});

test('a question that was not discussed has no answer', () => {
  const notDiscussed = Object.fromEntries(['stillWorks', 'mood', 'wants', 'wanted', 'contractInHand'].map((name) => [name, 'UNSAID']));
  expect(recordInput({ ...valuesOf(RECORD), ...notDiscussed })).toMatchObject({
    stillWorks: null,
    mood: null,
    wants: null,
    wanted: null,
    contractInHand: null,
  });
});

test('her answer about her documents replaces what is known about them', () => {
  const answered = (answer: string): unknown => recordInput({ ...valuesOf(RECORD), 'answer-RETENTION_OF_DOCUMENTS': answer }).holdsOwnId;
  expect(['YES', 'NO', 'NOT_SURE', ''].map(answered)).toEqual([true, false, true, true]);
});

test('the text of a typed answer is that of the recorded answer, and unreadable text stays', () => {
  const i18n = i18nFor('km');
  const text = (name: string, values: FormValues): string => typedAnswerText(i18n, FOLLOW_UP_FORM, name, values);
  expect(text('hoursLastWeek', { hoursLastWeek: '48' })).toBe('៤៨');
  expect(text('pay', { pay: '១០៤,៥', currency: 'USD' })).toBe(i18n.money({ amount: '104.5', currency: 'USD' }));
  expect(text('pay', { pay: 'about 100', currency: 'USD' })).toBe('about 100');
  expect(text('method', { method: 'IN_APP' })).not.toBe('IN_APP');
  expect(text('mood', { mood: '' })).toBe('');
});

test.each([
  ['ARRIVAL', ['mood', 'contractInHand'], []],
  ['SHORT', ['mood', 'wants', 'wanted'], ['pay', 'paidOn']],
  ['FULL', ['mood', 'wants', 'wanted', 'contractInHand'], ['pay', 'paidOn', 'deductions', 'hoursLastWeek', 'daysLastWeek']],
] as const)('the form %s asks %j about the job and %j about pay', (form, job, pay) => {
  expect([shownFields(form, 'JOB'), shownFields(form, 'PAY')]).toEqual([job, pay]);
});

test.each([
  ['payReceived.amount', 'pay'],
  ['payReceived', 'pay'],
  ['holdsOwnId', 'answer-RETENTION_OF_DOCUMENTS'],
  ['answers', ''],
  ['answers.0.answer', ''],
  ['hoursLastWeek', 'hoursLastWeek'],
])('a problem at %s is shown at %j', (path, control) => {
  expect(fieldOf(path)).toBe(control);
});
