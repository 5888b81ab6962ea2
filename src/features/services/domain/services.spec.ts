import fc from 'fast-check';
import { addDays } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { courseChangeRefusal, parseCourse } from './course';
import { anonymisedRefusal, daysSince, exitedRefusal } from './days-and-hours';
import { fundingRefusal } from './funding';
import { attendeesRefusal, MAX_ATTENDEES, parseGroupSession } from './group-session';
import { endSelfEmployment, parseSelfEmployment, type SelfEmployment, selfEmploymentState, verifySelfEmployment } from './self-employment';
import { CARE_KINDS, EMPLOYMENT_KINDS, GROUP_KINDS, recordableKinds, SERVICE_KINDS, SINGLE_KINDS } from './service-kinds';
import { parseService, SERVICE, type ServiceRecord, serviceState, voidService } from './service-record';
import { endStay, overlapRefusal, parseStay, type ShelterStay, STAY, stayState, voidStay } from './shelter-stay';

const TODAY = '2026-11-24';
const NOW = new Date('2026-11-24T03:00:00Z');
const ID = '0b5a3c1e-4f57-4b0c-9a6e-2d1f6f2a9c01';
const OTHER = '0b5a3c1e-4f57-4b0c-9a6e-2d1f6f2a9c02';
const problems = (result: unknown): object[] => (isRefusal(result) ? [...(result.problems ?? [])] : []);
const days = daysSince('2026-06-01', TODAY);

describe('a service', () => {
  const input = { kind: 'JOB_SEARCH', providedOn: TODAY, hours: 1.5, provider: 'Dara' };

  test('is parsed with hours rounded to hundredths, which are optional', () => {
    expect(parseService(input, SINGLE_KINDS, days)).toEqual({ kind: 'JOB_SEARCH', providedOn: TODAY, hours: 1.5, provider: 'Dara', grantId: null });
    expect(parseService({ ...input, hours: 1 / 3, grantId: 'grant-1' }, SINGLE_KINDS, days)).toMatchObject({ hours: 0.33, grantId: 'grant-1' });
    expect(parseService({ ...input, hours: undefined }, SINGLE_KINDS, days)).toMatchObject({ hours: null });
  });

  test.each([
    ['tomorrow', { providedOn: '2026-11-25' }, { path: 'providedOn', problem: 'IN_THE_FUTURE', limit: TODAY }],
    ['91 days before registration', { providedOn: '2026-03-02' }, { path: 'providedOn', problem: 'TOO_SMALL', limit: '2026-03-03' }],
    ['29 February of a common year', { providedOn: '2026-02-29' }, { path: 'providedOn', problem: 'NOT_A_DATE' }],
    ['no duration', { hours: 0 }, { path: 'hours', problem: 'TOO_SMALL', limit: 0.01 }],
    ['more hours than a day has', { hours: 24.01 }, { path: 'hours', problem: 'TOO_BIG', limit: 24 }],
    ['hours that are no number', { hours: Number.NaN }, { path: 'hours', problem: 'NOT_A_NUMBER' }],
    ['a missing provider', { provider: ' ' }, { path: 'provider', problem: 'EMPTY' }],
    ['group counselling without a session', { kind: 'COUNSELLING_GROUP' }, { path: 'kind', problem: 'NOT_ALLOWED', limit: SINGLE_KINDS.join(', ') }],
  ])('is refused for %s, naming the field', (_, change, problem) => {
    expect(problems(parseService({ ...input, ...change }, SINGLE_KINDS, days))).toEqual([problem]);
  });

  test('can be up to 90 days before registration', () => {
    expect(parseService({ ...input, providedOn: '2026-03-03' }, SINGLE_KINDS, days)).toMatchObject({ providedOn: '2026-03-03' });
  });

  test('can be on 29 February of a leap year', () => {
    const leap = daysSince('2028-01-10', '2028-03-01');
    expect(parseService({ ...input, providedOn: '2028-02-29' }, SINGLE_KINDS, leap)).toMatchObject({ providedOn: '2028-02-29' });
  });

  test('about a difficult past can be recorded only by case workers and the safety lead', () => {
    expect(recordableKinds(['PLACEMENT_OFFICER'], SERVICE_KINDS)).toEqual([...EMPLOYMENT_KINDS]);
    expect(recordableKinds(['PLACEMENT_OFFICER'], GROUP_KINDS)).toEqual(['JOB_READINESS']);
    expect(recordableKinds(['SAFETY_LEAD'], SERVICE_KINDS)).toEqual([...SERVICE_KINDS]);
    expect(recordableKinds(['CASE_WORKER'], CARE_KINDS)).toEqual([...CARE_KINDS]);
    expect(recordableKinds(['INSTITUTION_ADMIN', 'MONITORING_OFFICER', 'VETTING_OFFICER'], SERVICE_KINDS)).toEqual([]);
  });

  test('can be voided once and stays stored', () => {
    const record = { id: ID, voidedAt: null, version: 1 } as ServiceRecord;
    const voided = voidService(record, NOW) as ServiceRecord;
    expect([serviceState(record), serviceState(voided), voided.version]).toEqual(['RECORDED', 'VOIDED', 2]);
    expect(voidService(voided, NOW)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'VOIDED', availableActions: [] });
    expect(nextTransitions(SERVICE, 'RECORDED')).toEqual(['void']);
  });

  test('cannot be recorded for anonymised trainees, and exited ones can start no stay or course', () => {
    expect(anonymisedRefusal('ANONYMISED')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ANONYMISED' });
    expect(anonymisedRefusal('EXITED')).toBeNull();
    expect(exitedRefusal('EXITED')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'EXITED' });
    expect(exitedRefusal('PAUSED')).toBeNull();
  });
});

describe('the grant of a service', () => {
  const grant = { id: 'grant-1', startsOn: '2026-01-01', endsOn: '2026-12-31' };

  test.each([
    ['on its first day', '2026-01-01', '2026-01-01', null],
    ['on its last day', '2026-12-31', '2026-12-31', null],
    ['for a stay that began before it and continues', '2025-06-01', null, null],
    ['the day before it begins', '2025-12-31', '2025-12-31', 'OUTSIDE_PERIOD'],
    ['the day after it ends', '2027-01-01', null, 'OUTSIDE_PERIOD'],
  ])('may pay or not %s', (_, from, to, problem) => {
    expect(fundingRefusal(grant, { from, to })?.problems?.[0]?.problem ?? null).toBe(problem);
  });

  test('is unknown if it belongs to another institution', () => {
    expect(fundingRefusal(null, { from: TODAY, to: null })?.problems).toEqual([{ path: 'grantId', problem: 'UNKNOWN' }]);
  });
});

describe('a group session', () => {
  const input = { kind: 'JOB_READINESS', heldOn: TODAY, hours: 2, ledBy: 'Sokha', topic: 'Interviews', traineeIds: [ID, OTHER] };
  const some = (many: number): string[] => Array.from({ length: many }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);

  test('names each attendee once, ignoring upper and lower case', () => {
    expect(parseGroupSession(input, GROUP_KINDS, TODAY)).toMatchObject({ traineeIds: [ID, OTHER], topic: 'Interviews' });
    expect(problems(parseGroupSession({ ...input, traineeIds: [ID, OTHER, ID.toUpperCase()] }, GROUP_KINDS, TODAY))).toEqual([
      { path: 'traineeIds.2', problem: 'REPEATED' },
    ]);
  });

  test('has between 1 and 200 attendees', () => {
    expect(parseGroupSession({ ...input, traineeIds: some(MAX_ATTENDEES) }, GROUP_KINDS, TODAY)).toMatchObject({ hours: 2 });
    expect(problems(parseGroupSession({ ...input, traineeIds: some(300) }, GROUP_KINDS, TODAY))).toEqual([
      { path: 'traineeIds', problem: 'TOO_MANY', limit: MAX_ATTENDEES },
    ]);
    expect(problems(parseGroupSession({ ...input, traineeIds: [] }, GROUP_KINDS, TODAY))).toEqual([{ path: 'traineeIds', problem: 'EMPTY' }]);
  });

  test('requires hours and a day that is not in the future', () => {
    expect(problems(parseGroupSession({ ...input, hours: undefined, heldOn: addDays(TODAY, 1) }, GROUP_KINDS, TODAY))).toEqual([
      { path: 'heldOn', problem: 'IN_THE_FUTURE', limit: TODAY },
      { path: 'hours', problem: 'EMPTY' },
    ]);
  });

  test('is refused as a whole, listing every attendee who is refused', () => {
    const ids = some(4);
    const attendees = new Map([
      [ids[0] as string, { trainee: { state: 'PREPARING', registeredOn: '2026-06-01' }, isThere: false }],
      [ids[1] as string, { trainee: { state: 'PREPARING', registeredOn: '2026-06-01' }, isThere: true }],
      [ids[2] as string, { trainee: { state: 'PREPARING', registeredOn: '2027-06-01' }, isThere: false }],
    ] as const);
    expect(attendeesRefusal(ids, attendees, TODAY, (at) => `traineeIds.${at}`)?.problems).toEqual([
      { path: 'traineeIds.1', problem: 'REPEATED' },
      { path: 'traineeIds.2', problem: 'TOO_SMALL', limit: '2027-03-03' },
      { path: 'traineeIds.3', problem: 'UNKNOWN' },
    ]);
    expect(attendeesRefusal(ids.slice(0, 1), attendees, TODAY, String)).toBeNull();
  });
});

describe('a stay', () => {
  const stay = (fromOn: string, toOn: string | null, more: Partial<ShelterStay> = {}): ShelterStay =>
    ({ id: ID, fromOn, toOn, grantId: null, voidedAt: null, version: 1, ...more }) as ShelterStay;

  test.each([
    ['inside another', '2026-03-05', '2026-03-06', true],
    ['around another', '2026-02-01', '2026-04-01', true],
    ['that began earlier and continues', '2026-02-01', null, true],
    ['that begins on the last night of the other', '2026-03-09', '2026-03-20', true],
    ['that begins on the last day of the other', '2026-03-10', '2026-03-20', false],
    ['that ends on the day the other began', '2026-02-20', '2026-03-01', false],
    ['of one day inside', '2026-03-05', '2026-03-05', true],
  ])('%s overlaps one from 1 to 10 March or not', (_, fromOn, toOn, shares) => {
    const refusal = overlapRefusal({ fromOn, toOn }, [stay('2026-03-01', '2026-03-10')]);
    expect(refusal?.problems ?? null).toEqual(shares ? [{ path: 'fromOn', problem: 'STAY_OVERLAPS' }] : null);
  });

  test('counts the night of 29 February', () => {
    expect(overlapRefusal(stay('2028-02-29', '2028-03-01'), [stay('2028-02-28', '2028-02-29')])).toBeNull();
    expect(overlapRefusal(stay('2028-02-29', null), [stay('2028-02-28', '2028-03-01')])).not.toBeNull();
  });

  test('does not overlap a voided one', () => {
    expect(overlapRefusal(stay('2026-03-05', null), [stay('2026-03-01', '2026-03-10', { voidedAt: NOW })])).toBeNull();
  });

  test('overlaps another exactly if the other overlaps it', () => {
    const someStay = fc.record({ from: fc.integer({ min: 0, max: 40 }), nights: fc.option(fc.integer({ min: 0, max: 20 })) });
    const stayOf = ({ from, nights }: { from: number; nights: number | null }): ShelterStay =>
      stay(addDays('2028-02-10', from), nights === null ? null : addDays('2028-02-10', from + nights));
    fc.assert(
      fc.property(someStay, someStay, (one, other) => {
        expect(overlapRefusal(stayOf(one), [stayOf(other)]) === null).toBe(overlapRefusal(stayOf(other), [stayOf(one)]) === null);
      }),
    );
  });

  test('ends no earlier than it began, not in the future, and once', () => {
    const open = stay('2026-03-01', null);
    expect(problems(endStay(open, { toOn: '2026-02-28' }, TODAY))).toEqual([{ path: 'toOn', problem: 'BEFORE_START', limit: '2026-03-01' }]);
    expect(problems(endStay(open, { toOn: addDays(TODAY, 1) }, TODAY))).toEqual([{ path: 'toOn', problem: 'IN_THE_FUTURE', limit: TODAY }]);
    const ended = endStay(open, { toOn: '2026-03-01' }, TODAY) as ShelterStay;
    expect([stayState(open), stayState(ended), ended.version]).toEqual(['OPEN', 'ENDED', 2]);
    expect(endStay(ended, { toOn: TODAY }, TODAY)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ENDED', availableActions: ['void'] });
    const voided = voidStay(ended, NOW) as ShelterStay;
    expect([stayState(voided), nextTransitions(STAY, stayState(voided))]).toEqual(['VOIDED', []]);
    expect(voidStay(voided, NOW)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'VOIDED' });
  });

  test('is parsed with its end if it is over already', () => {
    const span = daysSince('2026-06-01', TODAY, 730);
    expect(parseStay({ fromOn: '2025-01-01' }, span)).toEqual({ fromOn: '2025-01-01', toOn: null, grantId: null, houseId: null });
    expect(problems(parseStay({ fromOn: '2026-03-01', toOn: '2026-02-28' }, span))).toEqual([{ path: 'toOn', problem: 'BEFORE_START', limit: '2026-03-01' }]);
    expect(problems(parseStay({ fromOn: '1926-03-01' }, span))).toEqual([{ path: 'fromOn', problem: 'TOO_SMALL', limit: '2024-06-01' }]);
  });
});

describe('a course', () => {
  const input = {
    kind: 'VOCATIONAL',
    title: 'Sewing',
    weeks: 12,
    hours: 180,
    seats: 12,
    startsOn: '2026-09-01',
    endsOn: '2026-11-20',
    skills: [{ skillCode: ID, level: 2 }],
  };

  test('is parsed with its skills, each once, and ends no earlier than it starts', () => {
    expect(parseCourse(input)).toEqual(input);
    expect(parseCourse({ ...input, seats: undefined, skills: [] })).toMatchObject({ seats: null, skills: [] });
    expect(problems(parseCourse({ ...input, endsOn: '2026-08-31', skills: [...input.skills, { skillCode: ID, level: 3 }], weeks: 105 }))).toEqual([
      { path: 'endsOn', problem: 'BEFORE_START', limit: '2026-09-01' },
      { path: 'skills.1.skillCode', problem: 'REPEATED' },
      { path: 'weeks', problem: 'TOO_BIG', limit: 104 },
    ]);
  });

  test.each([
    [1, '2026-09-01', '2026-09-01', null],
    [1, '2026-09-01', '2026-09-07', null],
    [2, '2026-09-01', '2026-09-07', 1],
    [2, '2026-09-01', '2026-09-08', null],
    [13, '2026-09-01', '2026-11-20', 12],
    [104, '2026-09-01', '2026-09-30', 5],
    // An invalid date is refused anyway.
    [104, '2026-09-01', 'soon', null],
  ])('of %i weeks from %s to %s can have at most %s', (weeks, startsOn, endsOn, limit) => {
    const weekProblems = problems(parseCourse({ ...input, weeks, startsOn, endsOn })).filter((problem) => 'path' in problem && problem.path === 'weeks');
    expect(weekProblems).toEqual(limit === null ? [] : [{ path: 'weeks', problem: 'MORE_THAN_ITS_WEEKS', limit }]);
  });

  test('cannot be changed to fewer seats than are taken or a start after an attendance', () => {
    const use = { taken: 5, firstAttendedOn: '2026-09-02' };
    expect(courseChangeRefusal({ seats: 5, startsOn: '2026-09-02' }, use)).toBeNull();
    expect(courseChangeRefusal({ seats: null, startsOn: '2026-09-01' }, use)).toBeNull();
    expect(courseChangeRefusal({ seats: 4, startsOn: '2026-09-03' }, use)?.problems).toEqual([
      { path: 'seats', problem: 'TOO_SMALL', limit: 5 },
      { path: 'startsOn', problem: 'TOO_BIG', limit: '2026-09-02' },
    ]);
  });
});

describe('self-employment', () => {
  const work = { id: ID, startedOn: '2026-10-01', verifiedOn: null, verificationMethod: null, verifiedBy: null, endedOn: null, version: 1 } as SelfEmployment;
  const by = { accountId: OTHER, today: TODAY };

  test('is parsed with a four-digit code or none', () => {
    expect(parseSelfEmployment({ activity: 'Noodle stall', iscoCode: '5212', startedOn: '2026-10-01' }, days)).toMatchObject({ iscoCode: '5212' });
    expect(parseSelfEmployment({ activity: 'Noodle stall', startedOn: '2026-10-01' }, days)).toMatchObject({ iscoCode: null });
    expect(problems(parseSelfEmployment({ activity: 'Noodle stall', iscoCode: '52', startedOn: '2026-10-01' }, days))).toEqual([
      { path: 'iscoCode', problem: 'UNKNOWN' },
    ]);
  });

  test('is verified once, not before its start and not in the future', () => {
    const verifiedWork = verifySelfEmployment(work, { verifiedOn: '2026-10-05', method: 'VISIT' }, by) as SelfEmployment;
    expect(verifiedWork).toMatchObject({ verifiedOn: '2026-10-05', verificationMethod: 'VISIT', verifiedBy: OTHER, version: 2 });
    expect([selfEmploymentState(work), selfEmploymentState(verifiedWork)]).toEqual(['STARTED', 'VERIFIED']);
    expect(verifySelfEmployment(verifiedWork, { verifiedOn: TODAY, method: 'CALL' }, by)).toMatchObject({
      refusal: 'TRANSITION_NOT_ALLOWED',
      state: 'VERIFIED',
      availableActions: ['end'],
    });
    expect(problems(verifySelfEmployment(work, { verifiedOn: '2026-09-30', method: 'GUESS' }, by))).toEqual([
      { path: 'verifiedOn', problem: 'BEFORE_START', limit: '2026-10-01' },
      { path: 'method', problem: 'NOT_ALLOWED', limit: 'VISIT, DOCUMENTS, CALL' },
    ]);
  });

  test('ends no earlier than it was verified', () => {
    const verifiedWork = { ...work, verifiedOn: '2026-10-05' };
    expect(problems(endSelfEmployment(verifiedWork, { endedOn: '2026-10-04' }, TODAY))).toEqual([
      { path: 'endedOn', problem: 'BEFORE_START', limit: '2026-10-05' },
    ]);
    const ended = endSelfEmployment(verifiedWork, { endedOn: '2026-10-05' }, TODAY) as SelfEmployment;
    expect(selfEmploymentState(ended)).toBe('ENDED');
    expect(endSelfEmployment(ended, { endedOn: TODAY }, TODAY)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ENDED' });
  });
});
