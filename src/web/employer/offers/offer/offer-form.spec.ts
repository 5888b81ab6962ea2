import { i18nFor } from '../../../shared/labels/page-i18n';
import { type Candidate, offerInput, offerValues } from './offer-form';
import { fieldOf, formMessage, typedProblems } from './offer-problems';

const TODAY = '2026-11-05';
const TERMS: Candidate['vacancy']['terms'] = {
  pay: { amount: '250.00', currency: 'USD', per: 'MONTH' },
  days: ['MONDAY', 'TUESDAY'],
  startsAt: '08:00',
  endsAt: '17:00',
  hoursPerWeek: 40,
  contractMonths: null,
  probationDays: 30,
  startsOn: '2026-12-01',
};
const candidate = (terms: Partial<typeof TERMS> = {}): Candidate => ({
  id: 'c',
  displayName: null,
  availableActions: ['offer'],
  offer: null,
  interviews: [],
  vacancy: { state: 'OPEN', title: 'Baker', terms: { ...TERMS, ...terms } },
});
const problemsOf = (change: Record<string, string | string[]>): string[] =>
  typedProblems(i18nFor('en'), { ...offerValues(candidate(), TODAY), ...change }, TODAY).map(({ field }) => field);

test('an unchanged form offers the terms of the vacancy, to be answered within a week', () => {
  expect(offerInput(offerValues(candidate(), TODAY))).toEqual({ terms: TERMS, answerBy: '2026-11-12T18:00:00+07:00' });
});

test('the answer is due by the first day of work, and a first day in the past must be replaced', () => {
  expect(offerValues(candidate({ startsOn: '2026-11-09' }), TODAY)).toMatchObject({ startsOn: '2026-11-09', answerOn: '2026-11-09' });
  expect(offerValues(candidate({ startsOn: '2026-11-05' }), TODAY)).toMatchObject({ startsOn: '', answerOn: '2026-11-12' });
});

test('a first day on which the vacancy does not work becomes its next working day', () => {
  const firstDay = (startsOn: string, days = TERMS.days): unknown => offerValues(candidate({ startsOn, days }), TODAY)['startsOn'];
  expect(['2026-11-08', '2026-11-09', '2026-11-11'].map((day) => firstDay(day))).toEqual(['2026-11-09', '2026-11-09', '2026-11-16']);
  expect(firstDay('2026-11-08', ['SUNDAY'])).toBe('2026-11-08');
});

test('an empty answer is sent as an empty text or 0, so that the API reports what is missing', () => {
  const terms = { pay: { amount: '', currency: 'USD', per: '' }, days: [], startsAt: '', endsAt: '', startsOn: '' };
  expect(offerInput({})).toEqual({ terms: { ...terms, hoursPerWeek: 0, contractMonths: null, probationDays: 0 }, answerBy: 'T18:00:00+07:00' });
});

test('every answer is required, except the length of the contract and of the probation', () => {
  const names = ['amount', 'days', 'startsAt', 'endsAt', 'hoursPerWeek', 'startsOn', 'answerOn', 'contractMonths', 'probationDays', 'per'];
  expect(problemsOf(Object.fromEntries(names.map((name) => [name, '']))).sort()).toEqual(
    names.filter((name) => !['contractMonths', 'probationDays'].includes(name)).sort(),
  );
});

test.each([
  ['amount', 'a lot'],
  ['amount', '0'],
  ['startsAt', '25:00'],
  ['hoursPerWeek', 'forty'],
  ['startsOn', '2026-02-30'],
  ['answerOn', '2026-11-04'],
  ['contractMonths', 'a year'],
  ['probationDays', '-3'],
])('%s cannot be %j', (name, text) => {
  expect(problemsOf({ [name]: text })).toEqual([name]);
});

test('a problem with the day of the answer names days and no time of day', () => {
  const message = formMessage(i18nFor('en'), { path: 'answerBy', message: 'Choose 8 Nov at 00:25 or later.' });
  expect(message).toBe('Choose a day at least 3 days from now and no later than the first day of work.');
});

test.each([
  ['answerBy', 'answerOn'],
  ['terms.pay', 'amount'],
  ['terms.pay.per', 'per'],
  ['terms.days.0', 'days'],
  ['terms.startsOn', 'startsOn'],
  ['conditions.NIGHT', 'endsAt'],
  ['conditions.HAZARDOUS', ''],
])('a problem at %s is shown at %j', (path, control) => {
  expect(fieldOf(path)).toBe(control);
});
