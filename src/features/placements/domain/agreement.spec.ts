import { addDays, instantOn } from '../../../shared/local-date';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { readLawRules } from '../../vacancies/law-rules.file';
import { teachingProblems } from '../../vacancies/domain/law';
import { type Agreement, AGREEMENT, agreementDueOn, isAgreementOverdue, type AgreementChange, wasSignedLate } from './agreement';
import { nextReviewDueOn, reviewRefusal } from './learning-review';
import { breakAgreement, endWithPlacement, finishAgreement, registerAgreement, runAgreement, signAgreement, withInstructor } from './agreement-transitions';
import type { SigningInput } from './parse-agreement';

const start = '2026-04-01';
const planned: Agreement = {
  institutionId: 'i',
  id: 'a',
  placementId: 'p',
  traineeId: 't',
  employerId: 'e',
  trade: 'Baking',
  instructorName: 'Sok Dara',
  instructorBornOn: '1986-04-05',
  instructorPracticeYears: 10,
  lengthDays: 365,
  state: 'PLANNED',
  signedOn: null,
  registeredOn: null,
  registrationNumber: null,
  endedOn: null,
  brokenBy: null,
  brokenReason: null,
  version: 1,
  createdAt: instantOn('2026-03-20'),
};
const placement = { startsOn: start, state: 'ACTIVE' as const, createdAt: instantOn('2026-03-20') };
const facts = (today: string): { placement: typeof placement; now: Date } => ({ placement, now: instantOn(today, 600) });
const mustSucceed = (moved: AgreementChange | Refusal): Agreement => {
  if (isRefusal(moved)) throw new Error(JSON.stringify(moved));
  return moved.agreement;
};
const rules = readLawRules();
function sign(signedOn: string, today = '2026-04-30', change: Partial<SigningInput> = {}, agreement = planned): AgreementChange | Refusal {
  const signed = { signedOn, instructorName: null, instructorBornOn: null, instructorPracticeYears: null, ...change };
  return signAgreement(agreement, signed, { ...facts(today), teaching: teachingProblems(withInstructor(agreement, signed), rules, signedOn) });
}
const running: Agreement = { ...planned, state: 'RUNNING', signedOn: start, registeredOn: start, registrationNumber: '77' };

test('an agreement is due 15 days after the start and overdue from the day after, if unsigned and the placement continues', () => {
  expect(agreementDueOn(placement)).toBe('2026-04-16');
  expect(isAgreementOverdue(planned, placement, '2026-04-16')).toBe(false);
  expect(isAgreementOverdue(planned, placement, '2026-04-17')).toBe(true);
  expect(isAgreementOverdue({ state: 'SIGNED' }, placement, '2026-06-01')).toBe(false);
  for (const state of ['CANCELLED', 'COMPLETED', 'ENDED_FOR_SAFETY', 'ENDED'] as const)
    expect(isAgreementOverdue(planned, { ...placement, state }, '2026-06-01')).toBe(false);
  expect(isAgreementOverdue(planned, { ...placement, startsOn: '2026-06-01' }, '2026-06-16')).toBe(false);
});

test('a late signature is recorded and marked as late', () => {
  expect(wasSignedLate(mustSucceed(sign('2026-04-16')), placement)).toBe(false);
  expect(wasSignedLate(mustSucceed(sign('2026-04-17')), placement)).toBe(true);
  expect(wasSignedLate(planned, placement)).toBe(false);
});

test.each([
  ['before the offer was accepted', '2026-03-19', 'BEFORE_START'],
  ['in the future', '2026-05-01', 'TOO_BIG'],
])('an agreement cannot be signed %s', (_title, signedOn, problem) =>
  expect(sign(signedOn)).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ path: 'signedOn', problem }] }),
);

test('the instructor must be 21 at signing with two years of practice, and may differ from the one in the vacancy', () => {
  const young = { ...planned, instructorBornOn: '2005-04-10' };
  expect(sign('2026-04-09', '2026-04-30', {}, young)).toMatchObject({ problems: [{ path: 'instructorBornOn', problem: 'INSTRUCTOR_TOO_YOUNG', limit: 21 }] });
  expect(mustSucceed(sign('2026-04-10', '2026-04-30', {}, young)).state).toBe('SIGNED');
  expect(sign('2026-04-10', '2026-04-30', { instructorPracticeYears: 1 })).toMatchObject({ problems: [{ path: 'instructorPracticeYears', limit: 2 }] });
  expect(mustSucceed(sign('2026-04-10', '2026-04-30', { instructorName: 'Chan Thy', instructorPracticeYears: 2 }))).toMatchObject({
    instructorName: 'Chan Thy',
    instructorBornOn: planned.instructorBornOn,
    instructorPracticeYears: 2,
    signedOn: '2026-04-10',
  });
});

test('an agreement is registered after signing and runs only after a verified start', () => {
  const signed = mustSucceed(sign('2026-04-10'));
  const register = (registeredOn: string): AgreementChange | Refusal =>
    registerAgreement(signed, { registeredOn, registrationNumber: '77' }, facts('2026-04-30'));
  expect(register('2026-04-09')).toMatchObject({ problems: [{ problem: 'BEFORE_START', limit: '2026-04-10' }] });
  const registered = mustSucceed(register('2026-04-10'));
  expect(registered).toMatchObject({ state: 'REGISTERED', registrationNumber: '77' });
  expect(runAgreement(registered, { ...facts('2026-04-30'), placement: { ...placement, state: 'PLANNED' } })).toEqual({
    refusal: 'NOT_READY',
    reasons: ['START_NOT_VERIFIED'],
  });
  expect(mustSucceed(runAgreement(registered, facts('2026-04-30'))).state).toBe('RUNNING');
  expect(runAgreement(signed, facts('2026-04-30'))).toMatchObject({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'SIGNED',
    availableActions: ['register', 'break'],
  });
});

test('an agreement ends at most 730 days after the start', () => {
  const late = '2028-06-01';
  for (const ending of ['complete', 'convert'] as const) {
    expect(mustSucceed(finishAgreement(running, ending, addDays(start, 730), facts(late)))).toMatchObject({
      state: AGREEMENT.transitions[ending].to,
      endedOn: '2028-03-31',
    });
    expect(finishAgreement(running, ending, addDays(start, 731), facts(late))).toMatchObject({ problems: [{ problem: 'TOO_BIG', limit: '2028-03-31' }] });
    expect(finishAgreement(running, ending, addDays(start, -1), facts(late))).toMatchObject({ problems: [{ problem: 'BEFORE_START' }] });
  }
});

test('an agreement can be broken until its end is recorded', () => {
  const states = AGREEMENT.states.filter(
    (state) => !isRefusal(breakAgreement({ ...running, state }, { endedOn: start, brokenBy: 'BOTH', brokenReason: null }, facts('2026-05-01'))),
  );
  expect(states).toEqual(['PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING']);
});

test.each([
  ['COMPLETED', running, 'COMPLETED', null],
  ['COMPLETED', { ...running, state: 'SIGNED' as const }, 'BROKEN', 'BOTH'],
  ['ENDED_BY_TRAINEE', running, 'BROKEN', 'TRAINEE'],
  ['ENDED_BY_EMPLOYER', running, 'BROKEN', 'EMPLOYER'],
  ['ENDED_FOR_SAFETY', running, 'BROKEN', 'LAW'],
  ['CANCELLED', planned, 'BROKEN', 'BOTH'],
] as const)('a placement that ends %s ends its agreement', (state, agreement, becomes, brokenBy) => {
  expect(endWithPlacement(agreement, { state, endedOn: '2026-06-01' })).toMatchObject({ agreement: { state: becomes, endedOn: '2026-06-01', brokenBy } });
});

test('the end of a placement leaves an agreement that is already over unchanged', () =>
  expect(endWithPlacement({ ...running, state: 'CONVERTED_TO_JOB' }, { state: 'COMPLETED', endedOn: '2026-06-01' })).toBeNull());

test('learning reviews are due monthly after the start and after each review, while the apprenticeship is active', () => {
  const learning = { kind: 'APPRENTICESHIP' as const, state: 'ACTIVE' as const, startsOn: '2026-01-31' };
  expect(nextReviewDueOn(learning, [])).toBe('2026-02-28');
  expect(nextReviewDueOn(learning, [{ heldOn: '2026-03-15' }, { heldOn: '2026-02-20' }])).toBe('2026-04-15');
  expect(nextReviewDueOn({ ...learning, kind: 'JOB' }, [])).toBeNull();
  for (const state of ['PLANNED', 'COMPLETED', 'CANCELLED'] as const) expect(nextReviewDueOn({ ...learning, state }, [])).toBeNull();
});

test('a learning review is recorded once a day, between start and end, and only for an apprenticeship', () => {
  const learning = { kind: 'APPRENTICESHIP' as const, state: 'ACTIVE' as const, startsOn: start, endedOn: null };
  const review = (heldOn: string, change: object = {}): Refusal | null =>
    reviewRefusal({ ...learning, ...change }, { heldOn, unitsReached: 1, note: null }, [{ heldOn: '2026-05-01' }], instantOn('2026-06-01'));
  expect(review('2026-05-02')).toBeNull();
  expect(review('2026-05-01')).toMatchObject({ problems: [{ problem: 'REPEATED' }] });
  expect(review('2026-03-31')).toMatchObject({ problems: [{ problem: 'BEFORE_START' }] });
  expect(review('2026-06-02')).toMatchObject({ problems: [{ problem: 'TOO_BIG' }] });
  expect(review('2026-05-20', { state: 'COMPLETED', endedOn: '2026-05-10' })).toMatchObject({ problems: [{ limit: '2026-05-10' }] });
  for (const change of [{ kind: 'JOB' }, { state: 'PLANNED' }, { state: 'CANCELLED' }])
    expect(review('2026-05-02', change)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
});
