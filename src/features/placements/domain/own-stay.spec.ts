import { mayPlanNextStep, planNextStep, stayEndsOn } from './own-stay';

const stay = { state: 'ACTIVE', startsOn: '2027-01-04' } as const;

test('the longest stay at an own enterprise is a year', () => expect(stayEndsOn(stay)).toBe('2028-01-04'));

test.each([
  ['PLANNED', 'i', true],
  ['ACTIVE', 'i', true],
  ['UNREACHABLE', 'i', true],
  ['COMPLETED', 'i', false],
  ['CANCELLED', 'i', false],
  ['ACTIVE', null, false],
] as const)('in state %s at an enterprise of %s, what follows may be planned or not', (state, owner, may) =>
  expect(mayPlanNextStep({ state }, owner)).toBe(may),
);

test.each([
  ['2027-01-03', 'INVALID_INPUT'],
  ['2027-01-04', null],
  ['2028-01-05', null],
  ['2028-01-06', 'INVALID_INPUT'],
])('a next step from %s', (from, refusal) => {
  const planned = planNextStep(stay, 'i', { step: 'TRAINING', from });
  expect(planned).toMatchObject(refusal ? { refusal } : { step: 'TRAINING', fromOn: from });
});

test('nothing is planned where no stay goes on', () =>
  expect(planNextStep({ ...stay, state: 'COMPLETED' }, 'i', { step: 'TRAINING', from: '2027-06-01' })).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' }));
