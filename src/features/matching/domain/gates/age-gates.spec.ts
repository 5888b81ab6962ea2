import { agesOf, failedAgeGates, hasReached, isMinorOn } from './age-gates';

const apprenticeship = { kind: 'APPRENTICESHIP', night: false, hazardous: false, liveIn: false } as const;
const job = { ...apprenticeship, kind: 'JOB' } as const;

test.each<[string, string, string, boolean, boolean]>([
  ['the day before her 15th birthday', '2011-03-02', '2026-03-01', false, true],
  ['on her 15th birthday', '2011-03-02', '2026-03-02', true, true],
  ['the day before her 18th birthday', '2008-03-02', '2026-03-01', true, true],
  ['on her 18th birthday', '2008-03-02', '2026-03-02', true, false],
  ['born on 29 February, on 27 February of a common year', '2008-02-29', '2026-02-27', true, true],
  ['born on 29 February, on 28 February of a common year', '2008-02-29', '2026-02-28', true, false],
  ['born on 29 February, on 28 February of the leap year in which she turns 20', '2008-02-29', '2028-02-28', true, false],
  ['born on 28 February, on 28 February', '2008-02-28', '2026-02-28', true, false],
])('her age %s', (_title, bornOn, day, isFifteen, isMinor) => {
  const ages = agesOf(bornOn);
  expect([hasReached(ages.fifteenOn, day), isMinorOn(ages.eighteenOn, day)]).toEqual([isFifteen, isMinor]);
  expect(failedAgeGates(ages, { ...apprenticeship, startsOn: day })).toEqual(isFifteen ? [] : ['AGE_15']);
  expect(failedAgeGates(ages, { ...job, startsOn: day }).includes('AGE_18_NO_APPRENTICESHIP')).toBe(isMinor);
});

test('an unknown age counts as too young for everything', () => {
  const unknown = agesOf(null);
  expect([hasReached(unknown.fifteenOn, '2090-01-01'), isMinorOn(unknown.eighteenOn, '2090-01-01')]).toEqual([false, true]);
  expect(failedAgeGates(unknown, { kind: 'JOB', night: true, hazardous: true, liveIn: true, startsOn: '2090-01-01' })).toEqual([
    'AGE_15',
    'AGE_18_NO_APPRENTICESHIP',
    'AGE_18_NIGHT',
    'AGE_18_HAZARDOUS',
    'AGE_18_LIVE_IN',
  ]);
});

test.each(['night', 'hazardous', 'liveIn'] as const)('%s work begins at 18, on the birthday itself', (condition) => {
  const gates = (startsOn: string): string[] => failedAgeGates(agesOf('2008-07-01'), { ...apprenticeship, [condition]: true, startsOn });
  expect([gates('2026-06-30').length, gates('2026-07-01').length]).toEqual([1, 0]);
});
