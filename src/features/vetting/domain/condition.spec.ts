import { isRefusal } from '../../../shared/refusal';
import { plannedConditionsKey } from '../../../shared/conditions';
import { type ConditionFacts, eachOnce, extendCondition, isOpenCondition, meetCondition, planRefusal, plansOf } from './condition';
import type { Vetting, VettingCondition } from './vetting';

const now = new Date('2026-03-02T03:00:00Z');
const vetting = { id: 'v', institutionId: 'i', employerId: 'e', state: 'DECIDED', validUntil: '2026-09-02' } as Vetting;
const condition: VettingCondition = {
  institutionId: 'i',
  id: 'c',
  vettingId: 'v',
  position: 1,
  text: 'Mend the stairs',
  ownerId: 'owner',
  dueOn: '2026-03-10',
  firstDueOn: null,
  extensionReason: null,
  extendedBy: null,
  extendedAt: null,
  evidence: null,
  checkedBy: null,
  metAt: null,
  lapsedAt: null,
};
const facts: ConditionFacts = { vetting, accountId: 'officer', ties: [], leadIds: ['lead'] };
const kin = [{ accountId: 'officer', employerId: 'e', tie: 'KIN' as const }];

test.each([
  ['before its day', '2026-03-09', {}, 'DECIDED', true],
  ['on its day', '2026-03-10', {}, 'DECIDED', true],
  ['after its day', '2026-03-11', {}, 'DECIDED', false],
  ['once it is met', '2026-03-09', { metAt: now }, 'DECIDED', false],
  ['once it lapsed', '2026-03-09', { lapsedAt: now }, 'DECIDED', false],
  ['once the approval was revoked', '2026-03-09', {}, 'REVOKED', false],
] as const)('a condition %s (%s) is open or not', (_title, today, change, state, isOpen) =>
  expect(isOpenCondition({ ...condition, ...change }, { state }, today)).toBe(isOpen),
);

test('whoever checked a condition records it as met, with what shows it', () => {
  expect(meetCondition(condition, { evidence: 'Seen.' }, facts, now)).toEqual({
    condition: { ...condition, evidence: 'Seen.', checkedBy: 'officer', metAt: now },
    event: { event: 'VettingConditionMet', subjectId: 'v' },
  });
  expect(meetCondition(condition, { evidence: 'Seen.' }, { ...facts, ties: kin }, now)).toMatchObject({ refusal: 'CONFLICT_OF_INTEREST', reasons: ['KIN'] });
  expect(meetCondition({ ...condition, metAt: now }, { evidence: 'Seen.' }, facts, now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});

test.each<[string, string, Partial<VettingCondition>, Partial<ConditionFacts>, string | null]>([
  ['a later day', '2026-03-20', {}, {}, null],
  ['the last day of the approval', '2026-09-02', {}, {}, null],
  ['a day after the approval', '2026-09-03', {}, {}, 'INVALID_INPUT'],
  ['the same day', '2026-03-10', {}, {}, 'INVALID_INPUT'],
  ['a second time', '2026-03-20', { extendedAt: now }, {}, 'TRANSITION_NOT_ALLOWED'],
  ['by the lead visitor', '2026-03-20', {}, { leadIds: ['officer'] }, 'CONFLICT_OF_INTEREST'],
  ['by kin', '2026-03-20', {}, { ties: kin }, 'CONFLICT_OF_INTEREST'],
])('extending a condition to %s (%s)', (_title, dueOn, change, more, refusal) => {
  const extended = extendCondition({ ...condition, ...change }, { dueOn, reason: 'Ill.' }, { ...facts, ...more }, now);
  if (refusal !== null) return expect(extended).toMatchObject({ refusal });
  expect(!isRefusal(extended) && extended.condition).toMatchObject({
    dueOn,
    firstDueOn: '2026-03-10',
    extensionReason: 'Ill.',
    extendedBy: 'officer',
    extendedAt: now,
  });
});

test('owner and day of a condition are compared with it, in any order and however it is typed', () => {
  const [a, b] = [
    { ownerId: 'x', dueOn: '2026-03-10' },
    { ownerId: 'y', dueOn: '2026-03-11' },
  ];
  const key = plannedConditionsKey(['Rail', 'Light'], [a, b]);
  expect(plannedConditionsKey(['light.', ' rail'], [b, a])).toBe(key);
  expect(plannedConditionsKey(['light.', ' rail', 'Rail'], [b, a, a])).toBe(key);
  expect(plannedConditionsKey(['Rail', 'Light'], [b, a])).not.toBe(key);
  expect(plannedConditionsKey(['Rail', 'Rails'], [a, b])).not.toBe(key);
  expect(plansOf({ conditions: ['Rail', 'Light'], conditionPlans: [a, b] }, ['light.', 'RAIL', 'rail'])).toEqual([b, a, a]);
  expect(plansOf({ conditions: ['Rail', 'Light'], conditionPlans: [a, b] }, ['Rail'])).toBeNull();
});

test('a condition entered twice counts once, unless with another owner or day', () => {
  const [a, b] = [
    { ownerId: 'x', dueOn: '2026-03-10' },
    { ownerId: 'x', dueOn: '2026-03-11' },
  ];
  expect(eachOnce({ conditions: ['Rail', 'Light', 'rail.'], conditionPlans: [a, b, a] })).toEqual({ conditions: ['Rail', 'Light'], conditionPlans: [a, b] });
  const twice = { conditions: ['Rail', 'rail.'], conditionPlans: [a, b] };
  expect(eachOnce(twice)).toEqual(twice);
});

test('a condition needs an owner who may own it, and a day after today and within the approval', () => {
  const limits = { ownerIds: ['x'], today: '2026-03-02', validUntil: '2026-09-02' };
  expect(planRefusal([{ ownerId: 'x', dueOn: '2026-03-03' }], limits)).toBeNull();
  const refusal = planRefusal(
    [
      { ownerId: 'z', dueOn: '2026-03-02' },
      { ownerId: 'x', dueOn: '2026-09-03' },
    ],
    limits,
  );
  expect(refusal?.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'conditionPlans.0.ownerId UNKNOWN',
    'conditionPlans.0.dueOn TOO_SMALL',
    'conditionPlans.1.dueOn TOO_BIG',
  ]);
});
