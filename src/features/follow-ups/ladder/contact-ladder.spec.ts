import fc from 'fast-check';
import { readContactLadder } from './contact-ladder.file';
import { addDays, daysBetween, instantOn } from '../../../shared/local-date';
import { climbLadder, dueForLadder, type LadderFacts, type ReachedStep, rungsOn } from '../domain/ladder/contact-ladder';
import { LADDER_STEPS } from '../domain/ladder/ladder-steps';
import { pretextsOf, untriedWays } from '../domain/ladder/ladder-ways';

const SILENT = '2026-12-01';
const day = (days: number): string => addDays(SILENT, days);
const rungs = rungsOn(readContactLadder(), SILENT);

type Method = LadderFacts['methods'][number];
const method = (kind: Method['kind'], change: Partial<Method> = {}): Method => ({
  kind,
  owner: 'SELF',
  state: 'VERIFIED',
  verifiedOn: SILENT,
  validDays: 90,
  doNotContactUntil: null,
  ...change,
});
const ALL = [method('CALL'), method('TRUSTED_PERSON', { owner: 'FAMILY' }), method('IN_PERSON')];

const factsOn = (today: string, methods: readonly Method[] = ALL, tried: LadderFacts['tried'] = []): LadderFacts => ({
  today,
  now: instantOn(today, 12 * 60),
  methods,
  tried,
});

/** Climbs on each of these days of silence. @returns each step with its outcome and its day */
function climbOn(days: readonly number[], facts: (today: string) => LadderFacts = (today) => factsOn(today)): string[] {
  const reached: ReachedStep[] = [];
  for (const at of days) reached.push(...climbLadder(rungs, { silentFrom: SILENT, reached: [...reached] }, facts(day(at))).reached);
  return reached.map(({ step, outcome, reachedOn }) => `${step} ${outcome} ${daysBetween(SILENT, reachedOn)}`);
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

test('a ladder begins for follow-ups that were due 2 to 30 days ago', () => {
  expect(dueForLadder(rungs, instantOn('2026-12-31', 600))).toEqual({ from: '2026-12-01', until: '2026-12-29' });
  expect(dueForLadder([], instantOn('2026-12-31'))).toBeNull();
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

test('her wish that she calls staff herself opens no step', () =>
  expect(climbOn([2], (today) => factsOn(today, [method('TRAINEE_CALLS')]))).toEqual(['OTHER_WAY SKIPPED 2']));

test('a confirmation that is too old leaves the trusted person and the visit to those who care for her safety', () =>
  expect(climbOn(everyDay, (today) => factsOn(today, [method('CALL', { validDays: 1 }), ...ALL.slice(1).map((one) => ({ ...one, validDays: 1 }))]))).toEqual([
    'OTHER_WAY OPENED 2',
    'TRUSTED_PERSON TO_DECIDE 5',
    'VISIT TO_DECIDE 10',
    'UNREACHABLE OPENED 20',
  ]));

test.each([
  [['CALL'], [], ['CALL']],
  [['CALL'], ['CALL'], []],
  [['CALL', 'TELEGRAM'], ['CALL'], ['TELEGRAM']],
  [['CALL', 'TELEGRAM'], ['MESSAGE'], ['CALL']],
  [['TELEGRAM', 'SMS'], ['MESSAGE'], ['TELEGRAM', 'SMS']],
  [['CALL', 'TELEGRAM'], ['CALL', 'MESSAGE'], []],
  [['CALL'], ['UNKNOWN'], []],
  [['CALL', 'SMS'], ['UNKNOWN'], ['CALL', 'SMS']],
] as const)('of %j, after trying %j, %j is left', (kinds, tried, left) => {
  const ways = kinds.map((kind) => method(kind));
  expect(untriedWays(ways, tried).map(({ kind }) => kind)).toEqual(left);
  expect(climbOn([2], (today) => factsOn(today, ways, tried))).toEqual([`OTHER_WAY ${left.length > 0 ? 'OPENED' : 'SKIPPED'} 2`]);
});

test('a pause she asked for delays the step of that way and all after it, by as many days', () => {
  const paused = [method('CALL'), method('TRUSTED_PERSON', { owner: 'FAMILY', doNotContactUntil: instantOn(day(9)) }), method('IN_PERSON')];
  expect(climbOn(everyDay, (today) => factsOn(today, paused))).toEqual([
    'OTHER_WAY OPENED 2',
    'TRUSTED_PERSON OPENED 9',
    'VISIT OPENED 14',
    'UNREACHABLE OPENED 24',
  ]);
  const reached: ReachedStep[] = [{ step: 'OTHER_WAY', turn: 1, outcome: 'OPENED', day: 2, reachedOn: day(2), interruptedAt: null }];
  expect(climbLadder(rungs, { silentFrom: SILENT, reached }, factsOn(day(6), paused))).toEqual({
    reached: [],
    next: { step: 'TRUSTED_PERSON', on: day(9), isPaused: true },
  });
});

test('a pause that is longer than the days of its step skips that step only', () => {
  const paused = [method('CALL', { doNotContactUntil: instantOn(day(300)) }), ...ALL.slice(1)];
  expect(climbOn(everyDay, (today) => factsOn(today, paused))).toEqual([
    'OTHER_WAY SKIPPED 2',
    'TRUSTED_PERSON OPENED 5',
    'VISIT OPENED 10',
    'UNREACHABLE OPENED 20',
  ]);
});

test('a pause of one of several ways delays nothing', () => {
  const methods = [method('CALL', { doNotContactUntil: instantOn(day(90)) }), method('TELEGRAM'), ...ALL.slice(1)];
  expect(climbOn(everyDay, (today) => factsOn(today, methods))[0]).toBe('OTHER_WAY OPENED 2');
});

test('a step that was stopped is opened again, and the next one waits for its days; without a way the ladder goes on', () => {
  const other: ReachedStep = { step: 'OTHER_WAY', turn: 1, outcome: 'OPENED', day: 2, reachedOn: day(2), interruptedAt: null };
  const stopped: ReachedStep = { step: 'TRUSTED_PERSON', turn: 1, outcome: 'OPENED', day: 5, reachedOn: day(5), interruptedAt: instantOn(day(6)) };
  const climb = { silentFrom: SILENT, reached: [other, stopped] };
  expect(climbLadder(rungs, climb, factsOn(day(30)))).toEqual({
    reached: [{ step: 'TRUSTED_PERSON', turn: 2, outcome: 'OPENED', day: 5, reachedOn: day(30), interruptedAt: null }],
    next: { step: 'VISIT', on: day(35), isPaused: false },
  });
  expect(climbLadder(rungs, climb, factsOn(day(7), [method('IN_PERSON')]))).toEqual({ reached: [], next: { step: 'VISIT', on: day(10), isPaused: false } });
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
      (days, methods) => {
        const reached: ReachedStep[] = [];
        for (const at of days) {
          const { reached: more, next } = climbLadder(rungs, { silentFrom: SILENT, reached: [...reached] }, factsOn(day(at), methods));
          reached.push(...more);
          expect(more.every(({ reachedOn }) => reachedOn === day(at))).toBe(true);
          expect(more.filter(({ outcome }) => outcome !== 'SKIPPED').length).toBeLessThanOrEqual(1);
          expect(next === null).toBe(reached.some(({ step }) => step === 'UNREACHABLE'));
          if (next) expect(next.on > day(at)).toBe(true);
        }
        expect(reached.map(({ step }) => step)).toEqual(LADDER_STEPS.slice(0, reached.length));
        const [dayOf, opened] = [{ OTHER_WAY: 2, TRUSTED_PERSON: 5, VISIT: 10, UNREACHABLE: 20 }, reached.filter(({ outcome }) => outcome !== 'SKIPPED')];
        for (const { step, reachedOn } of reached) expect(daysBetween(SILENT, reachedOn)).toBeGreaterThanOrEqual(dayOf[step]);
        for (const [at, { step, reachedOn }] of opened.entries()) {
          const before = opened[at - 1];
          if (before) expect(daysBetween(before.reachedOn, reachedOn)).toBeGreaterThanOrEqual(dayOf[step] - dayOf[before.step]);
        }
      },
    ),
  ));

test('a task says the words of each method that may be used now', () => {
  const now = instantOn(SILENT, 600);
  const methods = [
    { ...method('CALL'), pretext: 'The library has her book.' },
    { ...method('SMS'), pretext: null },
    { ...method('TELEGRAM', { doNotContactUntil: instantOn(day(1)) }), pretext: 'Hello.' },
    { ...method('IN_PERSON'), pretext: 'A parcel.' },
  ];
  expect(pretextsOf('OTHER_WAY', methods, now)).toEqual([
    { kind: 'CALL', words: 'The library has her book.' },
    { kind: 'SMS', words: null },
  ]);
});
