import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { ageDates } from './age-dates';
import { type JobReadyFacts, missingForJobReady } from './job-ready';
import { parseIdentity, parseLimits, parseProtection } from './parse-protected';
import { parseTrainee } from './parse-trainee';
import { exitTrainee, parseExit } from './exit-trainee';
import {
  becomeJobReady,
  startPreparing,
  updateProfile,
  EXIT_REASONS,
  pauseTrainee,
  resumeTrainee,
  type Trainee,
  TRAINEE,
  type WorkingProfile,
} from './trainee';
import { codeFrom, TRAINEE_CODE } from '../../../shared/trainee-code';

const today = '2026-03-02';
const now = new Date('2026-03-02T03:00:00Z');
const ownSession = { audience: 'trainee', traineeId: 't' } as const;
const staff = { audience: 'staff', traineeId: null } as const;
const trainee = (state: Trainee['state'], change: Partial<Trainee> = {}): Trainee =>
  ({
    id: 't',
    state,
    stateBeforePause: null,
    jobReadyAt: null,
    exitReason: null,
    exitedOn: null,
    version: 1,
    createdAt: new Date('2026-01-31T18:00:00Z'),
    ...change,
  }) as Trainee;

const verified = { kind: 'EMAIL', owner: 'SELF', state: 'VERIFIED', verifiedOn: '2026-01-31', validDays: 30 } as const;
const reviewed = { fifteenOn: '2016-01-01', eighteenOn: '2019-01-01', reviewedOn: '2025-12-02' };
const ready: JobReadyFacts = {
  consents: [{ purpose: 'MATCHING', state: 'GIVEN', expiresOn: '2026-03-02' }],
  contacts: [verified],
  limits: reviewed,
};
const contact = (change: object): Partial<JobReadyFacts> => ({ contacts: [{ ...verified, ...change }] });
const limits = (change: object): Partial<JobReadyFacts> => ({ limits: { ...reviewed, ...change } });

test.each<[string, Partial<JobReadyFacts>, string[]]>([
  ['all requirements met on their last day', {}, []],
  ['nothing', { consents: [], contacts: [], limits: null }, ['CONSENT_MATCHING', 'VERIFIED_CONTACT', 'LIMITS_REVIEWED', 'AGE_KNOWN']],
  ['a consent that ended yesterday', { consents: [{ purpose: 'MATCHING', state: 'GIVEN', expiresOn: '2026-03-01' }] }, ['CONSENT_MATCHING']],
  ['a withdrawn consent', { consents: [{ purpose: 'MATCHING', state: 'WITHDRAWN', expiresOn: '2026-12-31' }] }, ['CONSENT_MATCHING']],
  ['a consent for another purpose', { consents: [{ purpose: 'DONOR_STATISTICS', state: 'GIVEN', expiresOn: '2026-12-31' }] }, ['CONSENT_MATCHING']],
  ['a contact verified 31 days ago', contact({ verifiedOn: '2026-01-30' }), ['VERIFIED_CONTACT']],
  ['a contact method on a device of the employer', contact({ owner: 'EMPLOYER' }), ['VERIFIED_CONTACT']],
  ['a contact that is blocked', contact({ state: 'BLOCKED', verifiedOn: null }), ['VERIFIED_CONTACT']],
  ['limits reviewed 91 days ago', limits({ reviewedOn: '2025-12-01' }), ['LIMITS_REVIEWED']],
  ['limits never reviewed', limits({ reviewedOn: null }), ['LIMITS_REVIEWED']],
  ['an unknown age', limits({ fifteenOn: null, eighteenOn: null }), ['AGE_KNOWN']],
])('job-ready with %s lacks %j', (_title, change, missing) => expect(missingForJobReady({ ...ready, ...change }, today)).toEqual(missing));

test('a trainee becomes job-ready only if no requirement is missing', () => {
  expect(startPreparing(trainee('REGISTERED'))).toMatchObject({ trainee: { state: 'PREPARING', version: 2 } });
  expect(becomeJobReady(trainee('PREPARING'), ['AGE_KNOWN'], now)).toEqual({ refusal: 'NOT_READY', reasons: ['AGE_KNOWN'] });
  expect(becomeJobReady(trainee('PREPARING'), [], now)).toMatchObject({
    trainee: { state: 'JOB_READY', jobReadyAt: now },
    event: { event: 'TraineeBecameJobReady' },
  });
  expect(becomeJobReady(trainee('REGISTERED'), [], now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'REGISTERED' });
});

test.each(['REGISTERED', 'PREPARING', 'JOB_READY'] as const)(
  'in state %s only the trainee herself can pause at once, and resume in the same state',
  (state) => {
    for (const visitor of [staff, { audience: 'trainee', traineeId: 'other' } as const]) {
      expect(pauseTrainee(trainee(state), visitor)).toEqual({ refusal: 'NOT_FOUND' });
      expect(resumeTrainee(trainee('PAUSED', { stateBeforePause: state }), visitor, [])).toEqual({ refusal: 'NOT_FOUND' });
    }
    const paused = pauseTrainee(trainee(state, { jobReadyAt: now }), ownSession);
    if (isRefusal(paused)) throw new Error('she may always stop');
    expect(paused.trainee).toMatchObject({ state: 'PAUSED', stateBeforePause: state });
    expect(resumeTrainee(paused.trainee, ownSession, [])).toMatchObject({ trainee: { state, stateBeforePause: null, jobReadyAt: now } });
  },
);

test('a job-ready trainee who lacks a requirement on resuming is PREPARING', () =>
  expect(resumeTrainee(trainee('PAUSED', { stateBeforePause: 'JOB_READY' }), ownSession, ['VERIFIED_CONTACT'])).toMatchObject({
    trainee: { state: 'PREPARING' },
  }));

const exit = { reason: 'WITHDREW', exitedOn: '2026-03-02' } as const;

test('an exited trainee cannot pause or return', () => {
  const left = exitTrainee(trainee('PAUSED', { stateBeforePause: 'PREPARING' }), exit, [], now);
  if (isRefusal(left)) throw new Error('she may always leave');
  expect(left).toMatchObject({
    trainee: { state: 'EXITED', exitReason: 'WITHDREW', exitedOn: '2026-03-02', stateBeforePause: null, version: 2 },
    event: { event: 'TraineeExited' },
  });
  expect(pauseTrainee(left.trainee, ownSession)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXITED', availableActions: ['anonymise'] });
  expect(TRAINEE.states.filter((state) => isRefusal(exitTrainee(trainee(state), exit, [], now)))).toEqual(['EXITED', 'ANONYMISED']);
});

test.each([
  ['2026-01-31', { path: 'exitedOn', problem: 'BEFORE_START', limit: '2026-02-01' }],
  ['2026-02-01', null],
  ['2026-03-02', null],
  ['2026-03-03', { path: 'exitedOn', problem: 'IN_THE_FUTURE', limit: '2026-03-02' }],
])('for a trainee registered on 1 February in Phnom Penh, the last day %s on 2 March gives %j', (exitedOn, problem) => {
  const exited = exitTrainee(trainee('JOB_READY'), { reason: 'OTHER', exitedOn }, [], now);
  expect(isRefusal(exited) ? exited.problems?.[0] : null).toEqual(problem);
});

test('a planned start prevents every exit, and running work those whose reason contradicts it', () => {
  const preventedReasons = (placements: Parameters<typeof exitTrainee>[2]): string[] =>
    EXIT_REASONS.filter((reason) => isRefusal(exitTrainee(trainee('JOB_READY'), { reason, exitedOn: '2026-03-02' }, placements, now)));
  expect(preventedReasons(['PLANNED', 'COMPLETED'])).toEqual(EXIT_REASONS);
  expect(preventedReasons(['ACTIVE'])).toEqual(['MOVED', 'CANNOT_BE_REACHED', 'DIED']);
  expect(preventedReasons(['UNREACHABLE'])).toEqual(['MOVED', 'DIED']);
  expect(preventedReasons(['COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED'])).toEqual([]);
  expect(exitTrainee(trainee('PAUSED'), { reason: 'DIED', exitedOn: '2026-03-02' }, ['PLANNED', 'ACTIVE'], now)).toEqual({
    refusal: 'NOT_READY',
    reasons: ['START_STILL_PLANNED', 'WORK_STILL_RUNS'],
  });
});

test.each<[object, string[]]>([
  [{}, ['reason EMPTY', 'exitedOn EMPTY']],
  [{ reason: 'TIRED', exitedOn: 'yesterday' }, ['reason NOT_ALLOWED', 'exitedOn NOT_A_DATE']],
  [{ reason: 'OTHER', exitedOn: '2026-02-30' }, ['exitedOn NOT_A_DATE']],
])('an exit %j has the problems %j', (input, problems) => {
  const result = parseExit({ ...input });
  expect(isRefusal(result) && result.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
});

test('a working profile can be changed until the trainee has left', () => {
  const profile = { displayName: 'Sophea', literacy: 4 } as WorkingProfile;
  for (const state of TRAINEE.states) {
    const changed = updateProfile(trainee(state, { code: 'W-7F3K9Q' }), profile);
    const hasLeft = state === 'EXITED' || state === 'ANONYMISED';
    expect(changed).toMatchObject(
      hasLeft ? { refusal: 'TRANSITION_NOT_ALLOWED', state } : { displayName: 'Sophea', literacy: 4, state, code: 'W-7F3K9Q', version: 2 },
    );
  }
});

test('trainee codes have the fixed format, and equal bytes give equal codes', () => {
  expect(codeFrom(Uint8Array.from([7, 15, 3, 19, 9, 23]))).toBe('W-7F3K9Q');
  fc.assert(fc.property(fc.uint8Array({ minLength: 6, maxLength: 12 }), (bytes) => TRAINEE_CODE.test(codeFrom(bytes)) && codeFrom(bytes).length === 8));
  expect(() => codeFrom(new Uint8Array(5))).toThrow(RangeError);
});

const id = '00000000-0000-4000-8000-000000000001';
const profile = {
  displayName: 'Srey',
  homeProvince: '12',
  travel: 'SAME_PROVINCE',
  literacy: 2,
  availableFrom: '2026-01-01',
  availableDays: ['MONDAY', 'SUNDAY'],
  availableFromTime: '07:00',
  availableToTime: '18:00',
  minPay: { amount: '180', currency: 'USD' },
  skills: [{ skillCode: id, level: 3, source: 'INSTRUCTOR', evidence: 'Final test' }],
  languages: [{ language: 'km', level: 4 }],
  jobPreferences: [
    { iscoCode: '5120', rank: 2 },
    { iscoCode: '9412', rank: 1 },
  ],
};
test('a working profile is parsed with ranked job preferences', () =>
  expect(parseTrainee(profile)).toMatchObject({
    availableDays: 65,
    minPayAmount: 18_000,
    wantedHoursMin: null,
    acceptsHousing: false,
    jobPreferences: [
      { iscoCode: '5120', rank: 2 },
      { iscoCode: '9412', rank: 1 },
    ],
  }));

test.each([
  [{ displayName: '' }, ['displayName EMPTY']],
  [{ homeProvince: '99' }, ['homeProvince UNKNOWN']],
  [{ literacy: 5 }, ['literacy TOO_BIG']],
  [{ availableDays: [] }, ['availableDays EMPTY']],
  [{ wantedHoursMin: 40, wantedHoursMax: 20 }, ['wantedHoursMax TOO_SMALL']],
  [{ wantedHoursMin: 40 }, ['wantedHoursMax EMPTY']],
  [{ minPay: { amount: '-5', currency: 'USD' } }, ['minPay.amount NOT_A_MONEY']],
  [{ jobPreferences: Array.from({ length: 6 }, () => ({ iscoCode: '9412', rank: 1 })) }, ['jobPreferences TOO_MANY']],
  [{ jobPreferences: [{ iscoCode: 'cook', rank: 6 }] }, ['jobPreferences.0.iscoCode UNKNOWN', 'jobPreferences.0.rank TOO_BIG']],
  [
    { jobPreferences: Array.from({ length: 2 }, () => ({ iscoCode: '9412', rank: 1 })) },
    ['jobPreferences.1.iscoCode REPEATED', 'jobPreferences.1.rank REPEATED'],
  ],
  [{ skills: [...profile.skills, ...profile.skills] }, ['skills.1.skillCode REPEATED']],
  [{ skills: [{ ...profile.skills[0], source: 'FRIEND' }] }, ['skills.0.source NOT_ALLOWED']],
])('a profile with %j has the problems %j', (change, problems) => {
  const result = parseTrainee({ ...profile, ...change });
  expect(isRefusal(result) && result.problems?.map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
});

test('limits contain codes and flags only, and identity and protection are parsed separately', () => {
  expect(parseLimits({ noNight: true, excludedSites: [id], excludedIsco: ['51'], reasons: 'never read' })).toEqual({
    noNight: true,
    noLiveIn: false,
    noAlcohol: false,
    excludedSites: [id],
    excludedEmployers: [],
    excludedProvinces: [],
    excludedIsco: ['51'],
  });
  expect(parseLimits({ excludedSites: ['x'], excludedProvinces: ['26'] })).toMatchObject({
    problems: [{ path: 'excludedSites.0' }, { path: 'excludedProvinces.0' }],
  });
  expect(parseIdentity({ legalName: 'A', birthDateCertainty: 'DOCUMENT' }, today)).toMatchObject({ problems: [{ path: 'bornOn', problem: 'EMPTY' }] });
  expect(parseIdentity({ legalName: 'A', birthDateCertainty: 'UNKNOWN' }, today)).toMatchObject({ bornOn: null });
  expect(parseIdentity({ legalName: 'A', birthDateCertainty: 'STATED', bornOn: '2026-03-03' }, today)).toMatchObject({ problems: [{ path: 'bornOn' }] });
  expect(parseProtection({ population: 'AT_RISK' })).toMatchObject({ problems: [{ path: 'risk', problem: 'EMPTY' }] });
});

test('age is stored as two dates, which are null if the birth date is uncertain', () => {
  expect(ageDates('2008-02-29', 'DOCUMENT')).toEqual({ fifteenOn: '2023-02-28', eighteenOn: '2026-02-28' });
  expect(ageDates('2008-02-29', 'UNKNOWN')).toEqual({ fifteenOn: null, eighteenOn: null });
  expect(ageDates(null, 'STATED')).toEqual({ fifteenOn: null, eighteenOn: null });
});
