import { isRefusal } from '../../../shared/refusal';
import { endLeave, type Leave, leaveRefusal, leaveWarnings, parseLeave, type ParsedLeave } from './leave';
import type { Role } from './permissions';

const [DARA, SOKHA, LINA] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003'];
const today = '2026-12-01';
const colleague = (id: string, ...roles: Role[]) => ({ id, roles });
const leave = (accountId: string, startsOn: string, endsOn: string, standInId: string | null = null): Leave => ({
  id: 'l',
  institutionId: 'i',
  accountId,
  standInId,
  startsOn,
  endsOn,
  recordedBy: null,
  recordedAt: new Date(0),
  cancelledAt: null,
});
const typed = (startsOn: string, endsOn: string, standInId: string | null = SOKHA): ParsedLeave => ({ accountId: null, standInId, startsOn, endsOn });
const officers = [colleague(DARA, 'PLACEMENT_OFFICER'), colleague(SOKHA, 'PLACEMENT_OFFICER'), colleague(LINA, 'CASE_WORKER')];
const problemsOf = (parsed: ParsedLeave, leaves: readonly Leave[] = [], colleagues = officers): unknown =>
  leaveRefusal(parsed, DARA, { today, colleagues, leaves })?.problems?.map(({ path, problem }) => `${path} ${problem}`) ?? [];

test('a leave needs two days in order', () => {
  expect(parseLeave({ startsOn: '2026-12-05', endsOn: '2026-12-04' })).toMatchObject({ problems: [{ path: 'endsOn', problem: 'LAST_BEFORE_FIRST' }] });
  expect(parseLeave({ startsOn: 'soon', endsOn: '' })).toMatchObject({
    problems: [
      { path: 'startsOn', problem: 'NOT_A_DATE' },
      { path: 'endsOn', problem: 'EMPTY' },
    ],
  });
  expect(parseLeave({ startsOn: '2026-12-05', endsOn: '2026-12-05', standInId: '' })).toEqual(typed('2026-12-05', '2026-12-05', null));
});

test('a leave begins today or later, within a year, and lasts at most a year', () => {
  expect(problemsOf(typed('2026-11-30', '2026-12-02'))).toEqual(['startsOn IN_THE_PAST']);
  expect(problemsOf(typed('2028-01-01', '2028-01-02'))).toEqual(['startsOn TOO_FAR_AHEAD']);
  expect(problemsOf(typed(today, '2027-12-02'))).toEqual(['endsOn TOO_FAR_AHEAD']);
  expect(problemsOf(typed(today, '2027-12-01'))).toEqual([]);
});

test('leaves of one colleague never overlap, and no one stands in while away: neither recorded first nor second', () => {
  expect(problemsOf(typed(today, '2026-12-05'), [leave(DARA, '2026-12-05', '2026-12-09')])).toEqual(['startsOn OVERLAPS']);
  expect(problemsOf(typed(today, '2026-12-04'), [leave(DARA, '2026-12-05', '2026-12-09')])).toEqual([]);
  expect(problemsOf(typed(today, '2026-12-05'), [leave(SOKHA, '2026-12-05', '2026-12-09')])).toEqual(['standInId ON_LEAVE']);
  expect(problemsOf(typed(today, '2026-12-05'), [leave(SOKHA, '2026-12-05', '2026-12-09', DARA)])).toEqual(['startsOn STANDS_IN', 'standInId ON_LEAVE']);
});

test('a stand-in is another colleague who holds the roles that the work for trainees needs', () => {
  expect(problemsOf(typed(today, today, DARA))).toEqual(['standInId UNKNOWN']);
  expect(problemsOf(typed(today, today, LINA))).toEqual(['standInId LACKS_ROLE']);
  const both = [colleague(DARA, 'PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'), ...officers.slice(1)];
  expect(problemsOf(typed(today, today, SOKHA), [], both)).toEqual(['standInId LACKS_ROLE']);
  const vetting = [colleague(DARA, 'VETTING_OFFICER'), colleague(SOKHA, 'VETTING_OFFICER', 'MONITORING_OFFICER')];
  expect(problemsOf(typed(today, today), [], vetting)).toEqual([]);
});

test('a leave of the only safety lead who is there warns, and so does one without a stand-in', () => {
  const leads = [colleague(DARA, 'SAFETY_LEAD'), colleague(SOKHA, 'SAFETY_LEAD')];
  const warnings = (leaves: readonly Leave[], standIn: string | null = SOKHA) =>
    leaveWarnings(typed(today, today, standIn), DARA, { colleagues: leads, leaves });
  expect(warnings([])).toEqual([]);
  expect(warnings([], null)).toEqual(['NO_STAND_IN']);
  expect(warnings([leave(SOKHA, today, today)], null)).toEqual(['NO_STAND_IN', 'NO_SAFETY_LEAD']);
});

test('a leave ends the day before she returns, is cancelled before it began, and is not ended twice', () => {
  const now = new Date(1);
  expect(endLeave(leave(DARA, '2026-11-28', '2026-12-09'), today, now)).toMatchObject({ endsOn: '2026-11-30', cancelledAt: null });
  expect(endLeave(leave(DARA, today, '2026-12-09'), today, now)).toMatchObject({ endsOn: '2026-12-09', cancelledAt: now });
  expect(isRefusal(endLeave(leave(DARA, '2026-11-01', '2026-11-30'), today, now))).toBe(true);
});
