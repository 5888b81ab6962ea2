import type { LawRule } from '../../matching/domain/facts/law-rule';
import { lawDoubts, type LawfulCase, lawProblems } from './law';

const dated = { source: 'Labour Law', verified: true, validFrom: '2025-01-01', validUntil: null };
const usd = (amount: number) => ({ amount, currency: 'USD', per: 'MONTH' }) as const;
const rules: LawRule[] = [
  { ...dated, id: 'week', rule: 'NORMAL_HOURS_MAX', hoursPerWeek: 48 },
  { ...dated, id: 'day', rule: 'DAILY_HOURS_MAX', hoursPerDay: 8 },
  { ...dated, id: 'ceiling', rule: 'PAY_CEILING', most: usd(500_000) },
  { ...dated, id: 'programme', rule: 'PAY_FLOOR', sectors: null, kinds: ['JOB'], floor: usd(15_000) },
  { ...dated, id: 'garment', verified: false, rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], floor: usd(21_000) },
];
const lawful = (change: Partial<LawfulCase['vacancy']> = {}, sector = 'GARMENT'): LawfulCase => ({
  vacancy: {
    kind: 'JOB',
    payAmount: 25_000,
    payCurrency: 'USD',
    payPer: 'MONTH',
    workDays: 31,
    hoursPerWeek: 40,
    startMinute: 480,
    endMinute: 1_020,
    contractMonths: null,
    probationDays: 0,
    night: false,
    hazardous: false,
    liveIn: false,
    iscoCode: '9412',
    ...change,
  },
  sector,
  costItems: [],
  apprenticeship: null,
});
const refused = (the: LawfulCase): string[] => lawProblems(the, rules, '2026-04-01').map(({ ruleId, problem, limit }) => `${ruleId} ${problem} ${limit}`);
const doubted = (the: LawfulCase): string[] => lawDoubts(the, rules, '2026-04-01').map(({ ruleId }) => ruleId);

test.each([
  [31, 41, ['day TOO_MANY_A_DAY 40']],
  [31, 60, ['day TOO_MANY_A_DAY 40']],
  [63, 49, ['week TOO_BIG 48']],
  [127, 60, ['week TOO_BIG 48']],
  [0, 40, []],
])('working days %i and %i hours a week: only the stricter limit is shown', (workDays, hoursPerWeek, problems) =>
  expect(refused(lawful({ workDays, hoursPerWeek }))).toEqual(problems),
);

test('a floor that was not checked is a doubt, and the checked floor of the programme still refuses', () => {
  expect([refused(lawful({ payAmount: 20_999 })), doubted(lawful({ payAmount: 20_999 }))]).toEqual([[], ['garment']]);
  expect([refused(lawful({ payAmount: 14_999 })), doubted(lawful({ payAmount: 14_999 }))]).toEqual([['programme TOO_SMALL 150.00 USD per MONTH'], ['garment']]);
  expect([refused(lawful({ payAmount: 20_999 }, 'RETAIL')), doubted(lawful({ payAmount: 20_999 }, 'RETAIL'))]).toEqual([[], []]);
});

test('while only an unchecked successor is in force, the last checked floor of the sector refuses', () => {
  const ended = { ...dated, rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], validUntil: '2026-03-31' } as const;
  const followed: LawRule[] = [
    ...rules,
    { ...ended, id: 'older', floor: usd(19_000), validUntil: '2025-12-31' },
    { ...ended, id: 'ended', floor: usd(20_800) },
  ];
  const refusedOn = (payAmount: number, on: string, by = followed): string[] => lawProblems(lawful({ payAmount }), by, on).map(({ ruleId }) => ruleId);
  expect([20_800, 20_799, 15_000].map((pay) => refusedOn(pay, '2026-04-01'))).toEqual([[], ['ended'], ['ended']]);
  expect(lawDoubts(lawful({ payAmount: 20_800 }), followed, '2026-04-01').map(({ ruleId }) => ruleId)).toEqual(['garment']);
  // without a successor nothing keeps it
  const alone = followed.filter(({ id }) => id !== 'garment');
  expect([15_000, 14_999].map((pay) => refusedOn(pay, '2026-04-01', alone))).toEqual([[], ['programme']]);
  expect(refusedOn(20_799, '2026-03-31', alone)).toEqual(['ended']);
});

test.each([
  [480, 1_080, []],
  [480, 1_200, ['span 12']],
  [1_320, 525, ['span 10.8']],
])('a shift from minute %i to %i within the weekly hours is marked as %j', (startMinute, endMinute, found) => {
  const span: LawRule[] = [...rules, { ...dated, id: 'span', verified: false, rule: 'SHIFT_SPAN_MAX', hours: 10 }];
  const terms = lawful({ startMinute, endMinute, night: true });
  expect(lawProblems(terms, span, '2026-04-01')).toEqual([]);
  expect(lawDoubts(terms, span, '2026-04-01').map((doubt) => `${doubt.ruleId} ${doubt.found}`)).toEqual(found);
});

test.each([
  ['USD', 'HOUR', '24.03 USD per HOUR', 2_403],
  ['USD', 'DAY', '192.30 USD per DAY', 19_230],
  ['USD', 'WEEK', '1153.84 USD per WEEK', 115_384],
  ['USD', 'MONTH', '5000.00 USD per MONTH', 500_000],
  ['KHR', 'DAY', '769230 KHR per DAY at 4000', 769_230],
] as const)('implausible pay in %s for each %s is refused with the most that is accepted', (payCurrency, payPer, limit, most) => {
  expect(refused(lawful({ payCurrency, payPer, payAmount: most + 1 }))).toEqual([`ceiling IMPLAUSIBLE_PAY ${limit}`]);
  expect(refused(lawful({ payCurrency, payPer, payAmount: most }))).toEqual([]);
});
