import { isRefusal, type OutstandingKind } from '../../../shared/refusal';
import { type Handover, mayHandOver, parseHandover } from './handover';
import type { Colleague } from './staff-accounts';

const colleagues: readonly Colleague[] = [
  { id: 'leaves', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER'] },
  { id: 'officer', roles: ['PLACEMENT_OFFICER'] },
  { id: 'worker', roles: ['CASE_WORKER'] },
  { id: 'visitor', roles: ['VETTING_OFFICER'] },
];
const NO_SUCCESSORS: Handover = { placementOfficerId: null, caseWorkerId: null, visitorId: null };
const refused = (kinds: readonly OutstandingKind[], handover: Partial<Handover> = {}): string | null =>
  mayHandOver(
    'leaves',
    kinds.map((kind) => ({ kind, count: 1 })),
    { ...NO_SUCCESSORS, ...handover },
    colleagues,
  )?.refusal ?? null;

test.each<[readonly OutstandingKind[], Partial<Handover>, string | null]>([
  [[], {}, null],
  [['MESSAGES'], {}, null],
  [['TRAINEES'], {}, 'HANDOVER_NEEDED'],
  [['TRAINEES', 'OFFERS', 'FOLLOW_UPS', 'TASKS'], { placementOfficerId: 'officer' }, null],
  [['TRAINEES'], { caseWorkerId: 'worker' }, 'HANDOVER_NEEDED'],
  [['TASKS', 'FOLLOW_UPS', 'CASES', 'ALERTS'], { caseWorkerId: 'worker' }, null],
  [['CASES'], { placementOfficerId: 'officer' }, 'HANDOVER_NEEDED'],
  [['VISITS'], { placementOfficerId: 'officer' }, 'HANDOVER_NEEDED'],
  [['VISITS'], { visitorId: 'visitor' }, null],
  [['ALERTS_AS_LEAD'], { placementOfficerId: 'officer', caseWorkerId: 'worker', visitorId: 'visitor' }, 'NOT_READY'],
  [['CASES'], { caseWorkerId: 'officer' }, 'INVALID_INPUT'],
  [['CASES'], { caseWorkerId: 'leaves' }, 'INVALID_INPUT'],
  [[], { visitorId: 'stranger' }, 'INVALID_INPUT'],
])('handing over an account responsible for %j to %j gives refusal %s', (kinds, handover, refusal) => expect(refused(kinds, handover)).toBe(refusal));

test('a handover may name no, some or all successors, and a malformed id is reported with its field', () => {
  expect(parseHandover(null)).toEqual(NO_SUCCESSORS);
  expect(parseHandover({ placementOfficerId: null })).toEqual(NO_SUCCESSORS);
  const wrong = parseHandover({ visitorId: 'x' });
  expect(isRefusal(wrong) && wrong.problems?.map(({ path }) => path)).toEqual(['handover.visitorId']);
});
