import { instantOn } from '../../../shared/local-date';
import { isRefusal } from '../../../shared/refusal';
import { cancelPlacement, confirmStart, endPlacement, markUnreachable, rescheduleStart, type NewStartFacts, markReachable } from './placement-transitions';
import { END_KINDS, parseEnd, REASONS_OF } from './parse-placement';
import { END_REASONS, type PlacementChange, type Placement, PLACEMENT, VISIBLE_STATES } from './placement';
import { visiblePlacementState, sideTransitions, staffPlacementTransitions } from './placement-transitions-by-audience';

const day = '2026-04-10';
const noon = instantOn(day, 720);
const planned: Placement = {
  institutionId: 'i',
  id: 'p',
  offerId: 'o',
  referralId: 'r',
  traineeId: 't',
  employerId: 'e',
  vacancyId: 'v',
  kind: 'JOB',
  ownEnterprise: false,
  plannedOn: day,
  startsOn: day,
  state: 'PLANNED',
  confirmedByTraineeAt: null,
  confirmedByEmployerAt: null,
  verifiedAt: null,
  endedOn: null,
  endReason: null,
  endRecordedAt: null,
  version: 1,
  createdAt: instantOn('2026-03-20'),
};
const active: Placement = { ...planned, state: 'ACTIVE', confirmedByTraineeAt: noon, confirmedByEmployerAt: noon, verifiedAt: noon };
const cleared = { siteIsCleared: true };
function mustSucceed<P>(moved: PlacementChange<P> | object): P {
  if (isRefusal(moved)) throw new Error(JSON.stringify(moved));
  return (moved as PlacementChange<P>).placement;
}

test.each(['TRAINEE', 'EMPLOYER'] as const)("confirmation by the %s alone leaves a start planned, and the other side's verifies it", (first) => {
  const second = first === 'TRAINEE' ? 'EMPLOYER' : 'TRAINEE';
  const one = confirmStart(planned, first, noon, cleared);
  expect(one).toMatchObject({ placement: { state: 'PLANNED', verifiedAt: null, version: 2 }, event: { event: 'PlacementStartConfirmed' } });
  expect(confirmStart(mustSucceed(one), first, noon, cleared)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'PLANNED', availableActions: [] });
  const later = instantOn(day, 900);
  expect(confirmStart(mustSucceed(one), second, later, cleared)).toMatchObject({
    placement: { state: 'ACTIVE', verifiedAt: later },
    event: { event: 'PlacementVerified' },
  });
  expect(confirmStart(mustSucceed(one), second, later, { siteIsCleared: false })).toEqual({ refusal: 'NOT_CLEARED' });
});

test('the first confirmation needs no clearance, because it does not verify the start', () =>
  expect(mustSucceed(confirmStart(planned, 'EMPLOYER', noon, { siteIsCleared: false })).confirmedByEmployerAt).toBe(noon));

test.each([
  ['the last millisecond of the day before', -1, false],
  ['midnight in Phnom Penh', 0, true],
])('confirming a start at %s', (_title, ms, may) => {
  const at = new Date(instantOn(day).getTime() + ms);
  expect(sideTransitions(planned, null, at)).toEqual(may ? ['confirmStart'] : []);
  const result = confirmStart(planned, 'TRAINEE', at, cleared);
  if (may) expect(isRefusal(result)).toBe(false);
  else expect(result).toEqual({ refusal: 'TOO_SOON', until: instantOn(day).toISOString() });
});

test("an employer's row without a version is confirmed without one", () =>
  expect(mustSucceed(confirmStart({ ...planned, state: 'PLANNED', version: undefined as never }, 'EMPLOYER', noon, cleared))).not.toHaveProperty(
    'version',
    expect.any(Number),
  ));

const facts: NewStartFacts = {
  siteIsCleared: true,
  lawProblems: [],
  ageObstacles: [],
};

test('moving a start within a year voids confirmations, and the date first planned stays', () => {
  const half = { ...planned, confirmedByEmployerAt: noon };
  const moved = mustSucceed<Placement>(rescheduleStart(half, '2026-05-01', facts, noon));
  expect(moved).toMatchObject({ startsOn: '2026-05-01', plannedOn: day, confirmedByEmployerAt: null, state: 'PLANNED' });
  expect(mustSucceed<Placement>(rescheduleStart(moved, '2026-06-01', facts, noon))).toMatchObject({ startsOn: '2026-06-01', plannedOn: day });
  expect(mustSucceed<Placement>(rescheduleStart(half, '2027-04-10', facts, noon)).startsOn).toBe('2027-04-10');
});

test.each<[string, string, Partial<NewStartFacts>, object]>([
  ['in the past', '2026-04-09', {}, { refusal: 'INVALID_INPUT', problems: [{ path: 'startsOn', problem: 'IN_THE_PAST', limit: day }] }],
  ['a year and a day away', '2027-04-11', {}, { refusal: 'INVALID_INPUT', problems: [{ path: 'startsOn', problem: 'TOO_BIG', limit: '2027-04-10' }] }],
  [
    'on which she is too young',
    '2026-04-30',
    { ageObstacles: ['AGE_18_NIGHT', 'ASSENT'] },
    { refusal: 'EXCLUDED_BY_GATES', reasons: ['AGE_18_NIGHT', 'ASSENT'] },
  ],
  ['while the site is not cleared', '2026-05-01', { siteIsCleared: false }, { refusal: 'NOT_CLEARED' }],
  [
    'against the law',
    '2026-05-01',
    { lawProblems: [{ ruleId: 'x', source: 's', path: 'terms.pay.amount', problem: 'TOO_SMALL', limit: '208.00 USD per MONTH' }] },
    { refusal: 'INVALID_INPUT', problems: [{ path: 'terms.pay.amount', problem: 'TOO_SMALL', limit: '208.00 USD per MONTH' }] },
  ],
])('a start cannot be moved to a date %s', (_title, to, change, refusal) =>
  expect(rescheduleStart(planned, to, { ...facts, ...change }, noon)).toEqual(refusal),
);

test('only planned starts are moved or cancelled, only started placements end, and all endings are final', () => {
  const inState = (state: Placement['state']): Placement => ({ ...active, state });
  const can = (decide: (placement: Placement) => object): string[] => PLACEMENT.states.filter((state) => !isRefusal(decide(inState(state))));
  expect(can((one) => rescheduleStart(one, '2026-05-01', facts, noon))).toEqual(['PLANNED']);
  expect(can((one) => cancelPlacement(one, noon))).toEqual(['PLANNED']);
  expect(can((one) => markUnreachable(one))).toEqual(['ACTIVE']);
  expect(can((one) => markReachable(one))).toEqual(['UNREACHABLE']);
  for (const ending of ['complete', 'endByTrainee', 'endByEmployer', 'endForSafety'] as const)
    expect(can((one) => endPlacement(one, { transition: ending, reason: 'UNKNOWN', endedOn: day }, noon))).toEqual(['ACTIVE', 'UNREACHABLE']);
  for (const state of ['COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED'] as const)
    expect(staffPlacementTransitions(state)).toEqual([]);
});

test('a placement that never started has the reason NEVER_STARTED, which no other ending allows', () => {
  expect(mustSucceed<Placement>(cancelPlacement(planned, noon))).toMatchObject({
    state: 'CANCELLED',
    endReason: 'NEVER_STARTED',
    endedOn: day,
    endRecordedAt: noon,
  });
  expect(Object.values(REASONS_OF).flat()).not.toContain('NEVER_STARTED');
  expect(END_REASONS.filter((reason) => reason !== 'NEVER_STARTED' && !Object.values(REASONS_OF).flat().includes(reason))).toEqual([]);
});

test('each kind of ending allows exactly its reasons, and for safety only danger and ill-treatment', () => {
  for (const kind of END_KINDS) {
    const allowedReasons = END_REASONS.filter((reason) => !isRefusal(parseEnd({ kind, reason, endedOn: day })));
    expect([kind, allowedReasons.sort()]).toEqual([kind, [...REASONS_OF[kind]].sort()]);
  }
  expect(REASONS_OF.FOR_SAFETY).toEqual(['DANGER', 'TREATMENT']);
});

test('the last day of work must be between start and today', () => {
  const end = (endedOn: string): object => endPlacement(active, { transition: 'endByTrainee', reason: 'STUDY', endedOn }, instantOn('2026-04-20', 60));
  expect(end('2026-04-09')).toMatchObject({ problems: [{ problem: 'BEFORE_START' }] });
  expect(end('2026-04-21')).toMatchObject({ problems: [{ problem: 'TOO_BIG' }] });
  expect(mustSucceed<Placement>(end(day))).toMatchObject({ endedOn: day, state: 'ENDED_BY_TRAINEE' });
  expect(mustSucceed<Placement>(end('2026-04-20')).endReason).toBe('STUDY');
});

test('trainee and employer see only four states, which hide that she is unreachable and why work ended', () => {
  expect(PLACEMENT.states.map((state) => [state, visiblePlacementState(state)])).toEqual([
    ['PLANNED', 'PLANNED'],
    ['ACTIVE', 'ACTIVE'],
    ['UNREACHABLE', 'ACTIVE'],
    ['COMPLETED', 'ENDED'],
    ['ENDED_BY_TRAINEE', 'ENDED'],
    ['ENDED_BY_EMPLOYER', 'ENDED'],
    ['ENDED_FOR_SAFETY', 'ENDED'],
    ['CANCELLED', 'CANCELLED'],
  ]);
  for (const state of VISIBLE_STATES) expect(visiblePlacementState(state)).toBe(state);
});
