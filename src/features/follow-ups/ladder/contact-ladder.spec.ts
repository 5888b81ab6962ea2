import fc from 'fast-check';
import { readContactLadder } from './contact-ladder.file';
import { addDays, daysBetween, instantOn } from '../../../shared/local-date';
import { type Climb, climbLadder, dayOfStep, type LadderFacts, type ReachedStep, rungsOn } from '../domain/ladder/contact-ladder';
import { LADDER_STEPS } from '../domain/ladder/ladder-steps';

const DUE = '2026-12-01';
const day = (days: number): string => addDays(DUE, days);
const rungs = rungsOn(readContactLadder(), DUE);

type Method = LadderFacts['methods'][number];
const method = (kind: Method['kind'], change: Partial<Method> = {}): Method => ({ kind, owner: 'SELF', state: 'VERIFIED', doNotContactUntil: null, ...change });
const ALL = [method('CALL'), method('TRUSTED_PERSON', { owner: 'FAMILY' }), method('IN_PERSON')];

const factsOn = (today: string, methods: readonly Method[] = ALL, isUnsafe = false): LadderFacts => ({
  today,
  now: instantOn(today, 12 * 60),
  methods,
  isUnsafe,
});

/** Climbs on each of these days after the due day. @returns each step with its outcome and its day */
function climbOn(days: readonly number[], facts: (today: string) => LadderFacts = (today) => factsOn(today)): string[] {
  const reached: ReachedStep[] = [];
  for (const at of days) reached.push(...climbLadder(rungs, { dueOn: DUE, reached }, facts(day(at))).reached);
  return reached.map(({ step, outcome, reachedOn }) => `${step} ${outcome} ${daysBetween(DUE, reachedOn)}`);
}
const everyDay = Array.from({ length: 60 }, (_, at) => at);

test('the rules of the file name each step once, on days 2, 5, 10 and 20', () =>
  expect(rungs.map(({ step, day: after }) => [step, after])).toEqual([
    ['OTHER_WAY', 2],
    ['TRUSTED_PERSON', 5],
    ['VISIT', 10],
    ['UNREACHABLE', 20],
  ]));

test('a rule counts on the days of its period only', () => {
  const rules = [
    { step: 'VISIT', day: 10, from: '2026-01-01', to: '2026-06-30' },
    { step: 'VISIT', day: 8, from: '2026-07-01', to: null },
    { step: 'OTHER_WAY', day: 2, from: '2026-01-01', to: null },
  ] as const;
  expect(rungsOn(rules, '2026-06-30').map(({ day: after }) => after)).toEqual([2, 10]);
  expect(rungsOn(rules, '2026-07-01').map(({ day: after }) => after)).toEqual([2, 8]);
  expect(rungsOn(rules, '2025-12-31')).toEqual([]);
});

test('whoever named all ways is tried by each on its day, and is unreachable on the last', () =>
  expect(climbOn(everyDay)).toEqual(['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 5', 'VISIT OPENED 10', 'UNREACHABLE OPENED 20']));

test.each([
  ['a trusted person', [method('CALL'), method('IN_PERSON')], ['OTHER_WAY OPENED 2', 'TRUSTED_PERSON SKIPPED 5', 'VISIT OPENED 10', 'UNREACHABLE OPENED 20']],
  ['a visit', ALL.slice(0, 2), ['OTHER_WAY OPENED 2', 'TRUSTED_PERSON OPENED 5', 'VISIT SKIPPED 10', 'UNREACHABLE OPENED 20']],
  ['any way', [], ['OTHER_WAY SKIPPED 2', 'TRUSTED_PERSON SKIPPED 5', 'VISIT SKIPPED 10', 'UNREACHABLE OPENED 20']],
])('whoever did not name %s is not tried so, and what follows keeps its day', (_, methods, expected) =>
  expect(climbOn(everyDay, (today) => factsOn(today, methods))).toEqual(expected),
);

test.each([
  ['that she did not confirm', { state: 'UNVERIFIED' }],
  ['that is blocked', { state: 'BLOCKED' }],
  ['of her employer', { owner: 'EMPLOYER' }],
] as const)('a way %s opens no step', (_, change) =>
  expect(climbOn([2, 5, 10], (today) => factsOn(today, [method('CALL', change), method('TRUSTED_PERSON', change), method('IN_PERSON', change)]))).toEqual([
    'OTHER_WAY SKIPPED 2',
    'TRUSTED_PERSON SKIPPED 5',
    'VISIT SKIPPED 10',
  ]),
);

test('a pause she asked for delays the step of that way and all after it, by as many days', () => {
  const paused = [method('CALL'), method('TRUSTED_PERSON', { owner: 'FAMILY', doNotContactUntil: instantOn(day(9)) }), method('IN_PERSON')];
  expect(climbOn(everyDay, (today) => factsOn(today, paused))).toEqual([
    'OTHER_WAY OPENED 2',
    'TRUSTED_PERSON OPENED 9',
    'VISIT OPENED 14',
    'UNREACHABLE OPENED 24',
  ]);
  const wait = climbLadder(rungs, { dueOn: DUE, reached: [{ step: 'OTHER_WAY', outcome: 'OPENED', day: 2, reachedOn: day(2) }] }, factsOn(day(6), paused));
  expect(wait).toEqual({ reached: [], next: { step: 'TRUSTED_PERSON', on: day(7), pausedBy: 'HER_WISH' } });
});

test('a pause of one of several ways delays nothing', () => {
  const methods = [method('CALL', { doNotContactUntil: instantOn(day(90)) }), method('TELEGRAM'), ...ALL.slice(1)];
  expect(climbOn(everyDay, (today) => factsOn(today, methods))[0]).toBe('OTHER_WAY OPENED 2');
});

test('while her safety is in question no step opens, and she does not become unreachable', () => {
  const until = (last: number) => (today: string) => factsOn(today, ALL, today <= day(last));
  expect(climbOn(everyDay, until(60))).toEqual([]);
  expect(climbOn(everyDay, until(7))).toEqual(['OTHER_WAY OPENED 8', 'TRUSTED_PERSON OPENED 11', 'VISIT OPENED 16', 'UNREACHABLE OPENED 26']);
});

test('a clock that jumps a month opens one step, and each next one after its days', () => {
  expect(climbOn([40])).toEqual(['OTHER_WAY OPENED 40']);
  expect(climbOn([40, 41, 42, 43, 80])).toEqual(['OTHER_WAY OPENED 40', 'TRUSTED_PERSON OPENED 43', 'VISIT OPENED 80']);
  expect(climbOn([40], (today) => factsOn(today, []))).toEqual([
    'OTHER_WAY SKIPPED 40',
    'TRUSTED_PERSON SKIPPED 40',
    'VISIT SKIPPED 40',
    'UNREACHABLE OPENED 40',
  ]);
});

test('on whatever days the worker runs, steps come once, in order, on or after their day, and each has its days before the next', () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 40 }).map((days) => [...days].sort((a, b) => a - b)),
      fc.subarray(ALL),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      (days, methods, unsafe) => {
        const reached: ReachedStep[] = [];
        for (const [n, at] of days.entries()) {
          const climb: Climb = { dueOn: DUE, reached: [...reached] };
          const { reached: more, next } = climbLadder(rungs, climb, factsOn(day(at), methods, unsafe[n]));
          for (const one of more) {
            expect(one.reachedOn >= dayOfStep(one, { dueOn: DUE, reached: [...reached] })).toBe(true);
            reached.push(one);
          }
          expect(next === null).toBe(reached.some(({ step }) => step === 'UNREACHABLE'));
          if (next) expect(next.on > day(at)).toBe(true);
        }
        expect(reached.map(({ step }) => step)).toEqual(LADDER_STEPS.slice(0, reached.length));
        expect(reached.filter(({ outcome }) => outcome === 'OPENED').length).toBeLessThanOrEqual(days.length);
      },
    ),
  ));
