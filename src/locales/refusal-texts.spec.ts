import { GATE_RULE_IDS } from '../features/matching/domain/gates/gate-rules';
import { TEACH_BACK_POINTS } from '../features/offers/domain/offer';
import { refuse, type RefusalCode } from '../shared/refusal';
import { JOB_READY_NEEDS } from '../features/trainees/domain/job-ready';
import { gateText, lawText, problemText, refusalText, staffRefusalText } from './refusal-texts';

const LANGUAGES = ['en', 'km'] as const;
const isKhmer = (text: string): boolean => /[\u1780-\u17ff]/.test(text);

test.each([
  ['terms.contractMonths', 'TOO_BIG', 120, 'At most 120 months.'],
  ['terms.probationDays', 'TOO_BIG', 366, 'At most 366 days.'],
  ['terms.probationDays', 'NOT_A_NUMBER', undefined, 'Enter 0 or more days.'],
  ['seats', 'TOO_BIG', 500, 'The maximum is 500.'],
] as const)('a problem of %s names the unit of its limit', (path, problem, limit, text) => {
  expect(problemText('en', { path, problem, ...(limit === undefined ? {} : { limit }) })).toBe(text);
});

test.each(LANGUAGES)('every gate has a text in %s', (language) => {
  const texts = [...GATE_RULE_IDS, 'ASK_CASE_WORKER'].map((rule) => [rule, gateText(language, rule)] as const);
  expect(texts.filter(([rule, text]) => text === rule || isKhmer(text) !== (language === 'km'))).toEqual([]);
});

test.each(LANGUAGES)('missing requirements have a text in %s and are never shown as codes', (language) => {
  for (const reason of [...JOB_READY_NEEDS, ...TEACH_BACK_POINTS]) {
    expect(refusalText(language, refuse('NOT_READY', { reasons: [reason] }))).not.toContain(reason === reason.toUpperCase() ? reason : `: ${reason}.`);
  }
});

test.each([
  ['TOO_SOON', { until: '2026-11-25T09:00:00Z' }, 'You can do this from Wednesday, 25 November 2026 at 16:00.'],
  [
    'EXCLUDED_BY_GATES',
    { reasons: ['AGE_18_NIGHT', 'PAY_FLOOR'] },
    'Not possible: no night work under 18; the pay is below the minimum of the law or the service.',
  ],
  ['EXCLUDED_BY_GATES', { reasons: ['NORMAL_HOURS_MAX-1997'] }, 'Not possible: there are too many working hours in a week.'],
  ['NOT_READY', {}, 'To do first: ask the placement service what is missing.'],
  ['NOT_READY', { reasons: ['A', 'B'], questions: { lack: 'ANSWER', codes: ['A', 'B'] } }, '2 questions are unanswered.'],
  ['NOT_READY', { reasons: ['A'], questions: { lack: 'ANSWER', codes: ['A'] } }, '1 question is unanswered.'],
  [
    'NOT_READY',
    { reasons: ['A', 'B', 'TWO_VISITORS'], questions: { lack: 'YES', codes: ['A', 'B'] } },
    'To do first: a yes to 2 critical questions; plan a visit by two people.',
  ],
  ['NOT_READY', { reasons: ['CRITICAL_ITEMS'] }, 'To do first: a yes to every critical question.'],
] as const)('refusal %s %j is shown with its remedy', (code: RefusalCode, more, text) => expect(refusalText('en', refuse(code, more))).toBe(text));

test('only staff can read that a trainee has left', () => {
  const refusalAfterExit = refuse('TRANSITION_NOT_ALLOWED', { state: 'EXITED', availableActions: [] });
  expect(staffRefusalText('en', refusalAfterExit)).toMatch(/^Not possible: she has left the programme\.$/);
  expect(refusalText('en', refusalAfterExit)).toBe(refusalText('en', refuse('TRANSITION_NOT_ALLOWED')));
  expect(staffRefusalText('en', refuse('TRANSITION_NOT_ALLOWED', { state: 'CLOSED' }))).toBe(refusalText('en', refuse('TRANSITION_NOT_ALLOWED')));
});

test.each(LANGUAGES)('a refusal by a rule never claims that data has changed, in %s', (language) => {
  for (const state of [undefined, 'GIVEN', 'EXITED', 'CLOSED', 'DECIDED']) {
    const refusal = refuse('TRANSITION_NOT_ALLOWED', state === undefined ? {} : { state });
    for (const text of [refusalText(language, refusal), staffRefusalText(language, refusal)]) expect(text).not.toMatch(/changed|ប្រែប្រួល/);
  }
});

test('staff who record a decline while her consent is valid read that only she can withdraw it, and where', () => {
  const refusalWithConsent = refuse('TRANSITION_NOT_ALLOWED', { state: 'GIVEN', availableActions: [] });
  expect(staffRefusalText('en', refusalWithConsent)).toMatch(/consent is valid.*Only she can withdraw it.*What you said yes to/);
  expect(isKhmer(staffRefusalText('km', refusalWithConsent))).toBe(true);
});

test('an instant is rounded up to the next full minute, so that the action is possible in that minute', () => {
  expect(refusalText('en', refuse('RATE_LIMITED', { until: '2026-11-25T14:48:36.120Z' }))).toContain('21:49');
  expect(refusalText('en', refuse('RATE_LIMITED', { until: '2026-11-25T14:48:00.000Z' }))).toContain('21:48');
});

test('a limit is named, and Khmer times use Khmer digits', () => {
  expect(problemText('en', { problem: 'TOO_LONG', limit: 120 })).toBe('Please use at most 120 characters.');
  expect(refusalText('km', refuse('TOO_SOON', { until: '2026-11-25T09:00:00Z' }))).toContain('២០២៦');
  expect(lawText('en', 'unheard-of')).toBe('unheard-of');
});

test.each([
  ['en', '150.00 USD per MONTH', 'The minimum is $150 for a month of 26 days of 8 hours.'],
  ['en', '208.50 USD per MONTH', 'The minimum is $208.50 for a month of 26 days of 8 hours.'],
  ['en', '600000 KHR per MONTH at 4000', 'The minimum is ៛600,000 for a month of 26 days of 8 hours (at 4,000 riel to the dollar).'],
  ['en', '0.75 USD per HOUR', 'The minimum is $0.75 an hour.'],
  ['en', '8', 'The minimum is 8.'],
  ['km', '84', 'យ៉ាងតិចត្រូវ ៨៤។'],
] as const)('in %s the limit %s is shown as %s', (language, limit, text) => expect(problemText(language, { problem: 'TOO_SMALL', limit })).toBe(text));

test.each([
  ['en', 'TOO_SMALL', '2026-11-29', 'Choose 29 November 2026 or later.'],
  ['en', 'TOO_BIG', '2027-02-01', 'Choose 1 February 2027 or earlier.'],
  ['en', 'TOO_SMALL', '2026-11-29T14:40:23.723Z', 'Choose Sunday, 29 November 2026 at 21:41 or later.'],
  ['en', 'TOO_SMALL', '2026-11-29T14:40:00.000Z', 'Choose Sunday, 29 November 2026 at 21:40 or later.'],
  ['en', 'TOO_BIG', '2026-11-29T17:40:23.723Z', 'Choose Monday, 30 November 2026 at 00:40 or earlier.'],
  ['en', 'OUTSIDE_PERIOD', '2026-01-01 – 2026-12-31', 'This is valid for other dates (1 January 2026 – 31 December 2026). Choose another, or leave it empty.'],
] as const)('in %s the limit of %s, %s, is shown as a day or a time', (language, problem, limit, text) =>
  expect(problemText(language, { problem, limit })).toBe(text),
);

test.each(['2026-11-29', '2026-11-29T14:40:23.723Z'])('the limit %s is shown in Khmer without Latin letters and digits', (limit) => {
  for (const problem of ['TOO_SMALL', 'TOO_BIG'] as const) {
    const text = problemText('km', { problem, limit });
    expect(text).toContain('២៩ វិច្ឆិកា ២០២៦');
    expect(text).not.toMatch(/[A-Za-z0-9]/);
  }
});

test.each([
  ['en', 'KHR per HOUR', 'Enter an amount in whole riel, without a decimal point, for example ៛5,000 an hour.'],
  ['en', 'USD per PIECE', 'Enter an amount in dollars, for example $0.50 a piece.'],
  [
    'en',
    '3000 KHR per HOUR at 4000',
    'Enter an amount in whole riel, without a decimal point, for example ៛5,000 an hour. The minimum is ៛3,000 an hour (at 4,000 riel to the dollar).',
  ],
  ['en', '300.00 USD per MONTH', 'Enter an amount in dollars, for example $300 a month. The minimum is $300 for a month of 26 days of 8 hours.'],
  ['km', '300.00 USD per MONTH', expect.stringMatching(/^[^A-Za-z0-9]*៣០០[^A-Za-z0-9]*$/)],
] as const)('in %s the text for an unreadable amount of %s names its unit, an example and the minimum', (language, limit, text) =>
  expect(problemText(language, { problem: 'NOT_A_MONEY', limit })).toEqual(text),
);

test.each([
  ['150.00 USD per MONTH', ['១៥០']],
  ['600000 KHR per MONTH at 4000', ['៦០០', '៤.០០០']],
])('the minimum pay %s is shown in Khmer digits and without the currency’s Latin letters', (limit, texts) => {
  const text = problemText('km', { problem: 'TOO_SMALL', limit });
  for (const number of texts) expect(text).toContain(number);
  expect(text).not.toMatch(/[A-Za-z0-9]/);
});
