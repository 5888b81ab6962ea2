import fc from 'fast-check';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import { driftOf, type DriftStage } from './drift';
import { termsRecordRefusal, type PlacementTerms } from './recorded-terms';
import { PLACEMENT } from './placement';

const night = { fromMinute: 1_320, toMinute: 300 };
const promised: VacancyTerms = {
  payAmount: 21_000,
  payCurrency: 'USD',
  payPer: 'MONTH',
  workDays: 31,
  startMinute: 480,
  endMinute: 1_020,
  hoursPerWeek: 40,
  contractMonths: 12,
  probationDays: 30,
  startsOn: '2026-04-01',
};
const recorded = (stage: 'CONTRACT' | 'FIRST_PAY', change: Partial<VacancyTerms>, minute = 0): PlacementTerms => ({
  ...promised,
  ...change,
  institutionId: 'i',
  id: `${stage}-${minute}`,
  placementId: 'p',
  traineeId: 't',
  stage,
  recordedBy: null,
  recordedAt: new Date(Date.UTC(2026, 3, 5, 8, minute)),
});
const contract = (change: Partial<VacancyTerms>, offer: VacancyTerms = promised): DriftStage =>
  driftOf(offer, offer, [recorded('CONTRACT', change)], night)[2] as DriftStage;

test('the offer is compared with the vacancy, and contract and first pay with the offer', () => {
  const offer = { ...promised, payAmount: 20_000 };
  const stages = driftOf(promised, offer, [recorded('FIRST_PAY', { payAmount: 19_000 }), recorded('CONTRACT', { payAmount: 20_000 })], night);
  expect(stages.map(({ stage, differences, worse }) => [stage, differences, worse])).toEqual([
    ['VACANCY', [], []],
    ['OFFER', [{ term: 'payAmount', promised: 21_000, offered: 20_000 }], ['payAmount']],
    ['CONTRACT', [], []],
    ['FIRST_PAY', [{ term: 'payAmount', promised: 20_000, offered: 19_000 }], ['payAmount']],
  ]);
});

test('the latest record of a stage counts, in any order', () => {
  const records = [recorded('CONTRACT', { hoursPerWeek: 44 }, 9), recorded('CONTRACT', { hoursPerWeek: 60 }, 1)];
  for (const some of [records, [...records].reverse()]) expect(driftOf(promised, promised, some, night)[2]?.terms.hoursPerWeek).toBe(44);
  expect(driftOf(promised, promised, [], night).map(({ stage }) => stage)).toEqual(['VACANCY', 'OFFER']);
});

test.each<[string, Partial<VacancyTerms>, string[]]>([
  ['less pay', { payAmount: 20_999 }, ['payAmount']],
  ['more pay', { payAmount: 21_001 }, []],
  ['the same monthly pay in riel', { payAmount: 840_000, payCurrency: 'KHR' }, []],
  ['one riel less a month', { payAmount: 839_999, payCurrency: 'KHR' }, ['payAmount', 'payCurrency']],
  ['daily pay, 26 days more than the month', { payAmount: 808, payPer: 'DAY' }, []],
  ['daily pay, 26 days less than the month', { payAmount: 807, payPer: 'DAY' }, ['payAmount', 'payPer']],
  ['hourly pay, 208 hours less than the month', { payAmount: 100, payPer: 'HOUR' }, ['payAmount', 'payPer']],
  ['piece pay of any amount', { payAmount: 90_000, payPer: 'PIECE' }, ['payAmount', 'payPer']],
  ['another day', { workDays: 47 - 16 }, []],
  ['a sixth day', { workDays: 63 }, ['workDays']],
  ['Sunday in place of Monday', { workDays: 94 }, []],
  ['more hours', { hoursPerWeek: 41 }, ['hoursPerWeek']],
  ['fewer hours', { hoursPerWeek: 39 }, []],
  ['a shift an hour later, in the day', { startMinute: 540, endMinute: 1_080 }, []],
  ['a shift into the night', { endMinute: 1_380 }, ['endMinute']],
  ['a shift that begins in the night', { startMinute: 240, endMinute: 720 }, ['startMinute', 'endMinute']],
  ['a shift until the night begins', { endMinute: 1_320 }, []],
  ['a shorter contract', { contractMonths: 11 }, ['contractMonths']],
  ['a longer contract', { contractMonths: 24 }, []],
  ['a contract without end', { contractMonths: null }, []],
  ['a longer probation', { probationDays: 31 }, ['probationDays']],
  ['no probation', { probationDays: 0 }, []],
  ['a later start', { startsOn: '2026-04-02' }, ['startsOn']],
  ['an earlier start', { startsOn: '2026-03-31' }, []],
])('terms worse for the trainee with %s', (_title, change, worse) => expect(contract(change).worse).toEqual(worse));

test('losing a permanent contract, day work or time pay is worse', () => {
  expect(contract({ contractMonths: 12 }, { ...promised, contractMonths: null }).worse).toEqual(['contractMonths']);
  const atNight = { ...promised, startMinute: 1_320, endMinute: 300 };
  expect(contract({ startMinute: 1_260, endMinute: 300 }, atNight).worse).toEqual([]);
  const byPiece: VacancyTerms = { ...promised, payPer: 'PIECE', payAmount: 100 };
  expect(contract({ payPer: 'PIECE', payAmount: 90 }, byPiece).worse).toEqual(['payAmount']);
  expect(contract({ payPer: 'PIECE', payAmount: 4_000, payCurrency: 'KHR' }, byPiece).worse).toEqual([]);
  expect(contract({ payPer: 'MONTH', payAmount: 1 }, byPiece).worse).toEqual([]);
});

test('only differing terms can be worse, and no term is worse in both directions', () => {
  const terms = fc.record<VacancyTerms>({
    payAmount: fc.integer({ min: 0, max: 1_000_000 }),
    payCurrency: fc.constantFrom('USD', 'KHR'),
    payPer: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE'),
    workDays: fc.integer({ min: 1, max: 127 }),
    startMinute: fc.integer({ min: 0, max: 1_439 }),
    endMinute: fc.integer({ min: 0, max: 1_439 }),
    hoursPerWeek: fc.integer({ min: 1, max: 112 }),
    contractMonths: fc.option(fc.integer({ min: 1, max: 120 })),
    probationDays: fc.integer({ min: 0, max: 366 }),
    startsOn: fc.constantFrom('2026-01-01', '2026-06-01', '2026-12-01'),
  });
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      const [there, back] = [contract(one, other), contract(other, one)];
      const different = there.differences.map(({ term }) => term);
      expect(different).toEqual(expect.arrayContaining([...there.worse]));
      expect(there.worse.filter((term) => back.worse.includes(term))).toEqual([]);
    }),
  );
});

test('a contract can be recorded from planning on, a first pay after the start, and neither for a cancelled start', () => {
  const may = (stage: 'CONTRACT' | 'FIRST_PAY'): string[] => PLACEMENT.states.filter((state) => termsRecordRefusal({ state }, stage) === null);
  const started = ['ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY'];
  expect(may('CONTRACT')).toEqual(['PLANNED', ...started]);
  expect(may('FIRST_PAY')).toEqual(started);
  expect(termsRecordRefusal({ state: 'PLANNED' }, 'FIRST_PAY')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'PLANNED' });
});
