import { INDICATOR_CODES, type Indicator } from '../../alerts/domain/indicators';
import { isRefusal } from '../../../shared/refusal';
import { parseCheckIn } from './trainee-check-in';
import { parseRecord } from './parse-record';
import { isComplete, QUESTIONS } from './questions';
import {
  answersForSafety,
  correctRecord,
  type EarlierAnswer,
  type FollowUpRecord,
  newRecord,
  NO_FACTS,
  type ContactReport,
  reportedWithheldWagesBefore,
} from './follow-up-record';
import { safetyReportOf } from './safety-report';

const days = { today: '2026-02-10', startsOn: '2026-01-01' };
const allSkipped = INDICATOR_CODES.map((indicator) => ({ indicator, answer: 'SKIP' as const }));
const parsed = (input: object): ContactReport => {
  const report = parseRecord({ method: 'CALL', ...input }, days);
  if (isRefusal(report)) throw new Error(JSON.stringify(report.problems));
  return report;
};
const problems = (input: object): string[] => {
  const report = parseRecord({ method: 'CALL', ...input }, days);
  return isRefusal(report) ? (report.problems ?? []).map(({ path, problem, limit }) => `${path} ${problem}${limit === undefined ? '' : ` ${limit}`}`) : [];
};
const record = (change: Partial<FollowUpRecord> = {}): FollowUpRecord => ({
  ...newRecord(
    { institutionId: 'i', placementId: 'p', traineeId: 't' },
    parsed({}),
    { id: 'r', followUpId: 'f2', replacesId: null, reportedBy: 'TRAINEE_TO_STAFF', recordedBy: 's' },
    new Date('2026-02-10T05:00:00Z'),
  ),
  ...change,
});

test('all reported facts are parsed, with amounts in the smallest currency unit', () => {
  const report = parsed({
    answers: [{ indicator: 'ISOLATION', answer: 'YES' }],
    mood: 4,
    wants: 'STAY',
    feelsSafe: 'NOT_SURE',
    wanted: 5,
    contractInHand: true,
    payReceived: { amount: '208.50', currency: 'USD' },
    paidOn: '2026-02-10',
    deductions: '8',
    hoursLastWeek: 48,
    daysLastWeek: 6,
    holdsOwnId: false,
    stillWorks: true,
    nextStep: '  Ask for the pay slip. ',
  });
  expect(report).toEqual({
    method: 'CALL',
    answers: [{ indicator: 'ISOLATION', answer: 'YES' }],
    facts: {
      mood: 4,
      wants: 'STAY',
      feelsSafe: 'NOT_SURE',
      wanted: 5,
      contractInHand: true,
      payReceivedAmount: 20850,
      payReceivedCurrency: 'USD',
      paidOn: '2026-02-10',
      deductionsAmount: 800,
      hoursLastWeek: 48,
      daysLastWeek: 6,
      holdsOwnId: false,
      stillWorks: true,
      nextStep: 'Ask for the pay slip.',
    },
  });
});

test('facts that were not discussed stay null', () => expect(parsed({})).toEqual({ method: 'CALL', answers: [], facts: NO_FACTS }));

test.each([
  [{ method: 'IN_APP' }, 'method NOT_ALLOWED IN_PERSON, CALL, CHAT, VISIT'],
  [{ method: null }, 'method EMPTY'],
  [{ answers: [{ indicator: 'HUNGER', answer: 'YES' }] }, `answers.0.indicator NOT_ALLOWED ${INDICATOR_CODES.join(', ')}`],
  [{ answers: [{ indicator: 'ISOLATION', answer: 'NOT_PAY_DAY' }] }, 'answers.0.answer NOT_ALLOWED YES, NO, NOT_SURE, SKIP'],
  [{ answers: [{ indicator: 'ISOLATION', answer: 'PERHAPS' }] }, 'answers.0.answer NOT_ALLOWED YES, NO, NOT_SURE, SKIP'],
  [{ answers: [allSkipped[0], allSkipped[1], allSkipped[0]] }, 'answers.2.indicator REPEATED'],
  [{ answers: [...allSkipped, allSkipped[0]] }, 'answers TOO_MANY 11'],
  [{ mood: 0 }, 'mood TOO_SMALL 1'],
  [{ mood: 6 }, 'mood TOO_BIG 5'],
  [{ wanted: 6 }, 'wanted TOO_BIG 5'],
  [{ daysLastWeek: 8 }, 'daysLastWeek TOO_BIG 7'],
  [{ hoursLastWeek: 113 }, 'hoursLastWeek TOO_BIG 112'],
  [{ paidOn: '2026-02-11' }, 'paidOn TOO_BIG 2026-02-10'],
  [{ paidOn: '2025-12-31' }, 'paidOn BEFORE_START 2026-01-01'],
  [{ paidOn: '2026-02-30' }, 'paidOn NOT_A_DATE'],
  [{ payReceived: { amount: '-1', currency: 'USD' } }, 'payReceived.amount NOT_A_MONEY'],
  [{ payReceived: { amount: '1.5', currency: 'KHR' } }, 'payReceived.amount NOT_A_MONEY'],
  [{ payReceived: { amount: '1.5', currency: 'EUR' } }, 'payReceived.currency NOT_ALLOWED USD, KHR'],
  [{ deductions: '5' }, 'payReceived EMPTY'],
  [{ payReceived: { amount: '100', currency: 'USD' }, deductions: 'much' }, 'deductions NOT_A_MONEY'],
  [{ holdsOwnId: 'yes' }, 'holdsOwnId NOT_ALLOWED true, false'],
  [{ holdsOwnId: false, answers: [{ indicator: 'RETENTION_OF_DOCUMENTS', answer: 'YES' }] }, 'holdsOwnId NOT_ALLOWED true'],
  [{ holdsOwnId: true, answers: [{ indicator: 'RETENTION_OF_DOCUMENTS', answer: 'NO' }] }, 'holdsOwnId NOT_ALLOWED false'],
  [{ nextStep: 'x'.repeat(1001) }, 'nextStep TOO_LONG 1000'],
])('%j is refused: %s', (input, problem) => expect(problems(input)).toContain(problem));

test('all problems are reported at once, each with its path', () => {
  expect(problems({ mood: 9, paidOn: '2027-01-01', deductions: '5', answers: [{ indicator: 'ISOLATION' }] })).toEqual([
    'answers.0.answer EMPTY',
    'paidOn TOO_BIG 2026-02-10',
    'payReceived EMPTY',
    'mood TOO_BIG 5',
  ]);
});

test.each(INDICATOR_CODES)('a full form without %s is PARTIAL, and a skipped question counts as answered', (missing) => {
  expect(isComplete('FULL', parsed({ answers: allSkipped }))).toBe(true);
  expect(isComplete('FULL', parsed({ answers: allSkipped.filter(({ indicator }) => indicator !== missing) }))).toBe(false);
});

test('the arrival form only requires feelsSafe, and the short form the short questions', () => {
  expect(isComplete('ARRIVAL', parsed({ feelsSafe: 'SKIP' }))).toBe(true);
  expect(isComplete('ARRIVAL', parsed({ mood: 5 }))).toBe(false);
  const needed = QUESTIONS.SHORT.needed.map((indicator) => ({ indicator, answer: 'SKIP' }));
  expect(isComplete('SHORT', parsed({ answers: needed }))).toBe(true);
  expect(isComplete('SHORT', parsed({ answers: needed.slice(1) }))).toBe(false);
  expect(QUESTIONS.SHORT.indicators).toEqual(INDICATOR_CODES);
});

test('a check-in always completes the arrival and the short form, and never the full form', () => {
  const report = parseCheckIn({}) as ContactReport;
  expect(report.answers.every(({ answer }) => answer === 'SKIP')).toBe(true);
  expect((['ARRIVAL', 'SHORT', 'FULL'] as const).map((form) => isComplete(form, report))).toEqual([true, true, false]);
});

test('check-in fields are parsed as answers to their indicators', () => {
  const report = parseCheckIn({
    feelsSafe: 'NO',
    paidInFull: 'NO',
    canLeave: 'YES',
    holdsOwnId: 'NOT_SURE',
    threatened: 'NO',
    hurt: 'YES',
    mood: 1,
    wants: 'HELP',
    stillWorks: true,
  });
  expect(report).toMatchObject({
    method: 'IN_APP',
    answers: [
      { indicator: 'WITHHOLDING_WAGES', answer: 'NO' },
      { indicator: 'RESTRICTION_OF_MOVEMENT', answer: 'YES' },
      { indicator: 'RETENTION_OF_DOCUMENTS', answer: 'NOT_SURE' },
      { indicator: 'INTIMIDATION_THREATS', answer: 'NO' },
      { indicator: 'PHYSICAL_SEXUAL_VIOLENCE', answer: 'YES' },
    ],
    facts: { feelsSafe: 'NO', mood: 1, wants: 'HELP', stillWorks: true },
  });
  expect(parseCheckIn({ mood: 7, canLeave: 'PERHAPS' })).toMatchObject({ problems: [{ path: 'canLeave' }, { path: 'mood' }] });
});

test('holdsOwnId false counts as a bad answer when the documents question was skipped or omitted', () => {
  const papers: Indicator = 'RETENTION_OF_DOCUMENTS';
  const bad = [{ indicator: papers, answer: 'NO' }];
  expect(answersForSafety(parsed({ holdsOwnId: false }))).toEqual(bad);
  expect(answersForSafety(parsed({ holdsOwnId: false, answers: [{ indicator: papers, answer: 'SKIP' }] }))).toEqual(bad);
  expect(answersForSafety(parsed({ holdsOwnId: false, answers: bad }))).toEqual(bad);
  expect(answersForSafety(parsed({ holdsOwnId: true }))).toEqual([]);
});

const earlier = (change: Partial<EarlierAnswer> = {}): EarlierAnswer => ({
  recordId: 'earlier',
  followUpId: 'f1',
  recordedAt: new Date('2026-01-15T05:00:00Z'),
  indicator: 'WITHHOLDING_WAGES',
  answer: 'NO',
  ...change,
});
test.each<[string, boolean, Partial<EarlierAnswer>]>([
  ['at another follow-up', true, {}],
  ['at a contact that was not planned', true, { followUpId: null }],
  ['with the answer that she was paid', false, { answer: 'YES' }],
  ['with the answer not sure', false, { answer: 'NOT_SURE' }],
  ['for another question', false, { indicator: 'DECEPTION' }],
  ['at the same follow-up', false, { followUpId: 'f2' }],
  ['in the record that is corrected now', false, { recordId: 'corrected' }],
  // 00:30 in Phnom Penh is still the day before in UTC.
  ['earlier on the same day in Phnom Penh', false, { recordedAt: new Date('2026-02-09T17:30:00Z') }],
  ['late on the day before in Phnom Penh', true, { recordedAt: new Date('2026-02-09T16:59:00Z') }],
])('withheld wages reported %s count as a repetition: %s', (_, before, change) => {
  expect(reportedWithheldWagesBefore([earlier(change)], record({ replacesId: 'corrected' }))).toBe(before);
});

test("a record is corrected only once, and a trainee's own check-in never", () => {
  const report = parsed({ mood: 2 });
  const by = { id: 'new', recordedBy: 'me' };
  const now = new Date('2026-02-11T05:00:00Z');
  expect(correctRecord(record({ mood: 5, nextStep: 'Old.' }), false, report, by, now)).toEqual(
    record({ id: 'new', replacesId: 'r', recordedBy: 'me', recordedAt: now, mood: 2 }),
  );
  expect(correctRecord(record(), true, report, by, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'REPLACED', availableActions: [] });
  expect(correctRecord(record({ reportedBy: 'TRAINEE_ALONE' }), false, report, by, now)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'TRAINEE_ALONE',
  });
});

test.each([
  ['2026-02-11', true],
  ['2026-02-10', false],
  [null, true],
])('a person who turns 18 on %s is assessed as a minor on 10 February: %s', (eighteenOn, isMinor) => {
  const weighed = safetyReportOf(record({ reportedBy: 'TRAINEE_ALONE' }), parsed({ feelsSafe: 'NO', daysLastWeek: 7 }), {
    employerId: 'e',
    priorWithheldWages: false,
    eighteenOn,
  });
  expect(weighed).toMatchObject({ source: 'CHECK_IN', isMinor, feelsSafe: 'NO', daysLastWeek: 7, recordId: 'r' });
});
