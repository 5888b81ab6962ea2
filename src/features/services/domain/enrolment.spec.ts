import { isRefusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { daysSince } from './days-and-hours';
import {
  repeatedEnrolmentRefusal,
  recordAttendance,
  completeEnrolment,
  type Enrolment,
  ENROLMENT,
  type EnrolmentState,
  suspendOrResume,
  parseEnrolment,
  withdrawEnrolment,
} from './enrolment';

const TODAY = '2026-11-24';
const NOW = new Date('2026-11-24T03:00:00Z');
const problems = (result: unknown): object[] => (isRefusal(result) ? [...(result.problems ?? [])] : []);
const enrolment = (state: EnrolmentState = 'ENROLLED'): Enrolment =>
  ({ id: 'e1', enrolledOn: '2026-09-10', state, endedOn: null, endedRecordedAt: null, result: null, credential: null, version: 1 }) as Enrolment;
const facts = { course: { startsOn: '2026-09-01' }, attendedOn: [], today: TODAY };
const end = { lastAttendedOn: '2026-11-18', today: TODAY, now: NOW };

test.each([
  ['ENROLLED', ['attend', 'withdraw']],
  ['ATTENDING', ['attend', 'suspend', 'complete', 'withdraw']],
  ['SUSPENDED', ['resume', 'withdraw']],
  ['COMPLETED', []],
  ['WITHDREW', []],
] as const)('an enrolment in state %s allows %j', (state, transitions) => {
  expect(nextTransitions(ENROLMENT, state)).toEqual(transitions);
});

test('the first attendance changes the enrolment to ATTENDING, and a day can be recorded only once', () => {
  const first = recordAttendance(enrolment(), { heldOn: '2026-09-10', hours: 3 }, facts);
  expect(first).toMatchObject({ heldOn: '2026-09-10', hours: 3, enrolment: { state: 'ATTENDING', version: 2 } });
  expect(problems(recordAttendance(enrolment('ATTENDING'), { heldOn: '2026-09-10', hours: 3 }, { ...facts, attendedOn: ['2026-09-10'] }))).toEqual([
    { path: 'heldOn', problem: 'REPEATED' },
  ]);
});

test.each([
  ['before the enrolment', { heldOn: '2026-09-09', hours: 3 }, '2026-09-01', { path: 'heldOn', problem: 'BEFORE_START', limit: '2026-09-10' }],
  ['before the course starts', { heldOn: '2026-09-14', hours: 3 }, '2026-09-15', { path: 'heldOn', problem: 'BEFORE_START', limit: '2026-09-15' }],
  ['in the future', { heldOn: '2026-11-25', hours: 3 }, '2026-09-01', { path: 'heldOn', problem: 'IN_THE_FUTURE', limit: TODAY }],
  ['without hours', { heldOn: '2026-09-10' }, '2026-09-01', { path: 'hours', problem: 'EMPTY' }],
])('attendance cannot be recorded %s', (_, input, startsOn, problem) => {
  expect(problems(recordAttendance(enrolment(), input, { ...facts, course: { startsOn } }))).toEqual([problem]);
});

test('a suspended enrolment can be resumed, and one without attendance cannot be suspended', () => {
  expect(suspendOrResume(enrolment('ATTENDING'), 'suspend')).toMatchObject({ state: 'SUSPENDED', version: 2 });
  expect(suspendOrResume(enrolment('SUSPENDED'), 'resume')).toMatchObject({ state: 'ATTENDING' });
  expect(suspendOrResume(enrolment(), 'suspend')).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ENROLLED', availableActions: ['attend', 'withdraw'] });
  expect(recordAttendance(enrolment('SUSPENDED'), { heldOn: TODAY, hours: 1 }, facts)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED' });
});

test('an enrolment is completed with a result, no earlier than the last attendance', () => {
  const input = { endedOn: '2026-11-18', result: 'PASSED', credential: 'Sewing, level 2' };
  expect(completeEnrolment(enrolment('ATTENDING'), input, end)).toEqual({
    enrolment: { ...enrolment('COMPLETED'), endedOn: '2026-11-18', endedRecordedAt: NOW, result: 'PASSED', credential: 'Sewing, level 2', version: 2 },
    event: { event: 'EnrolmentCompleted', subjectId: 'e1' },
  });
  expect(problems(completeEnrolment(enrolment('ATTENDING'), { endedOn: '2026-11-17', result: 'PASSED' }, end))).toEqual([
    { path: 'endedOn', problem: 'BEFORE_START', limit: '2026-11-18' },
  ]);
  expect(problems(completeEnrolment(enrolment('ATTENDING'), { endedOn: '2026-11-25' }, end))).toEqual([
    { path: 'endedOn', problem: 'IN_THE_FUTURE', limit: TODAY },
    { path: 'result', problem: 'EMPTY' },
  ]);
  expect(completeEnrolment(enrolment(), input, end)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ENROLLED' });
});

test('an enrolment can be withdrawn in any open state, once', () => {
  const left = withdrawEnrolment(enrolment(), { endedOn: '2026-09-10' }, { ...end, lastAttendedOn: null });
  expect(left).toMatchObject({ enrolment: { state: 'WITHDREW', endedOn: '2026-09-10', result: null }, event: { event: 'EnrolmentWithdrawn' } });
  expect(problems(withdrawEnrolment(enrolment(), { endedOn: '2026-09-09' }, { ...end, lastAttendedOn: null }))).toEqual([
    { path: 'endedOn', problem: 'BEFORE_START', limit: '2026-09-10' },
  ]);
  expect(withdrawEnrolment(enrolment('COMPLETED'), { endedOn: TODAY }, end)).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'COMPLETED',
    availableActions: [],
  });
});

test('a trainee can enrol in each course only once, whatever the result', () => {
  expect(repeatedEnrolmentRefusal(null)).toBeNull();
  expect(repeatedEnrolmentRefusal({ state: 'SUSPENDED' })).toEqual({ refusal: 'ALREADY_OPEN' });
  expect(repeatedEnrolmentRefusal({ state: 'WITHDREW' })).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'WITHDREW', availableActions: [] });
});

test('a trainee cannot enrol after a course has ended or in the future', () => {
  const span = daysSince('2026-06-01', TODAY);
  expect(parseEnrolment({ enrolledOn: '2026-11-20' }, { endsOn: '2026-11-20' }, span)).toEqual({ enrolledOn: '2026-11-20', grantId: null });
  expect(problems(parseEnrolment({ enrolledOn: '2026-11-21' }, { endsOn: '2026-11-20' }, span))).toEqual([
    { path: 'enrolledOn', problem: 'TOO_BIG', limit: '2026-11-20' },
  ]);
  expect(problems(parseEnrolment({ enrolledOn: '2026-11-25' }, { endsOn: '2026-12-20' }, span))).toEqual([
    { path: 'enrolledOn', problem: 'IN_THE_FUTURE', limit: TODAY },
  ]);
});
