import { isRefusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { actOnAlert, ALERT, findAlertUnfounded, type AlertChange, reopenAlert, resolveAlert, type SafetyAlert, triageAlert } from './alert';
import { agreeToLift, type LiftFacts } from './hold';
import { parseAct, parseOpening, parseReason, parseResolution, parseTriage } from './parse-alert';

const opened = new Date('2026-11-24T02:00:00Z');
const now = new Date('2026-11-24T05:00:00Z');
const later = new Date('2026-11-25T05:00:00Z');
const alert = (change: Partial<SafetyAlert> = {}): SafetyAlert => ({
  institutionId: 'i',
  id: 'a',
  traineeId: 't',
  placementId: 'p',
  employerId: 'e',
  source: 'CHECK_IN',
  sourceId: 'r',
  severity: 'CRITICAL',
  indicators: ['RESTRICTION_OF_MOVEMENT'],
  state: 'OPEN',
  safetyWishes: null,
  lifeAtRisk: false,
  mandatoryReport: 'UNDECIDED',
  outcome: null,
  traineeAgreed: null,
  openedAt: opened,
  firstActionAt: null,
  endedAt: null,
  reopenedCount: 0,
  version: 1,
  ...change,
});
const adult = { isMinor: false };
const changedAlert = (moved: AlertChange | { readonly refusal: string }): SafetyAlert => {
  if (isRefusal(moved)) throw new Error(moved.refusal);
  return (moved as AlertChange).alert;
};

test('an open alert can only be triaged, and triage records what the trainee wants', () => {
  expect(nextTransitions(ALERT, 'OPEN')).toEqual(['triage']);
  const triaged = triageAlert(alert(), { safetyWishes: 'To leave, and nobody told.', lifeAtRisk: false }, now);
  expect(triaged).toMatchObject({
    alert: { state: 'TRIAGED', safetyWishes: 'To leave, and nobody told.', firstActionAt: now, version: 2 },
    event: { event: 'AlertTriaged', subjectId: 'a' },
    entry: { transition: 'triage', action: 'To leave, and nobody told.', lifeAtRisk: false },
  });
  const again = triageAlert(changedAlert(triaged), { safetyWishes: 'To stay.', lifeAtRisk: true }, later);
  expect(changedAlert(again)).toMatchObject({ safetyWishes: 'To stay.', lifeAtRisk: true, firstActionAt: now });
});

test.each([
  ['she agreed', {}, true, false, true],
  ['she did not agree', {}, false, false, false],
  ['her life is at risk', { lifeAtRisk: true }, false, false, true],
  ['she is under 18', {}, false, true, true],
])('staff can act on an alert when %s: %o', (_title, change, traineeAgreed, isMinor, isAllowed) => {
  const acted = actOnAlert(alert({ state: 'TRIAGED', ...change }), { action: 'Called her aunt.', traineeAgreed, mandatoryReport: null }, { isMinor });
  expect(isRefusal(acted) ? acted : acted.alert.state).toEqual(isAllowed ? 'ACTING' : { refusal: 'NO_CONSENT' });
});

test.each([
  ['a critical one', {}, adult, null, { refusal: 'NOT_READY', reasons: ['MANDATORY_REPORT'] }],
  ['a critical one, now decided', {}, adult, 'NOT_REQUIRED', 'RESOLVED'],
  ['a critical one, decided before', { mandatoryReport: 'REPORTED' }, adult, null, 'RESOLVED'],
  ['a critical one, changed back to undecided', { mandatoryReport: 'REPORTED' }, adult, 'UNDECIDED', { refusal: 'NOT_READY', reasons: ['MANDATORY_REPORT'] }],
  ['a grave one', { severity: 'HIGH' }, adult, null, 'RESOLVED'],
  ["a minor's", { severity: 'HIGH' }, { isMinor: true }, null, { refusal: 'NOT_READY', reasons: ['MANDATORY_REPORT'] }],
] as const)('%s can be resolved only after the mandatory report is decided', (_title, change, facts, mandatoryReport, expected) => {
  const resolved = resolveAlert(alert({ state: 'ACTING', ...change }), { outcome: 'She works elsewhere.', traineeAgreed: true, mandatoryReport }, facts, later);
  expect(isRefusal(resolved) ? resolved : resolved.alert.state).toEqual(expected);
});

test('reopening a closed alert clears its outcome and end date and records the reason', () => {
  const ended = changedAlert(findAlertUnfounded(alert({ state: 'TRIAGED' }), 'A misunderstanding.', now));
  expect(ended).toMatchObject({ state: 'UNFOUNDED', outcome: 'A misunderstanding.', endedAt: now, traineeAgreed: null });
  const again = reopenAlert(ended, 'She called again.');
  expect(again).toMatchObject({
    alert: { state: 'OPEN', outcome: null, endedAt: null, reopenedCount: 1 },
    entry: { transition: 'reopen', action: 'She called again.', lifeAtRisk: null },
  });
});

test('an untriaged alert cannot be closed, and a closed alert can only be reopened', () => {
  const resolution = { outcome: 'x', traineeAgreed: true, mandatoryReport: 'REPORTED' } as const;
  expect(resolveAlert(alert(), resolution, adult, now)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'OPEN', availableActions: ['triage'] });
  expect(findAlertUnfounded(alert(), 'x', now)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  expect(actOnAlert(alert({ state: 'RESOLVED' }), { action: 'x', traineeAgreed: true, mandatoryReport: null }, adult)).toMatchObject({
    availableActions: ['reopen'],
  });
});

const hold = { id: 'h', employerId: 'e', openedAt: opened, liftedAt: null };
const lead = { accountId: 'lead', isActive: true, isSafetyLead: true };
const other = { accountId: 'other', isActive: true, isSafetyLead: false };
const facts: LiftFacts = { accountId: 'officer', isSafetyLead: false, ties: [], isAlertOpen: false, agreements: [] };
const tie = (accountId: string) => ({ accountId, employerId: 'e', tie: 'KIN' as const });

test.each<[string, Partial<LiftFacts>, unknown]>([
  ['the first person agrees', {}, 'HoldLiftAgreed'],
  ['the safety lead agrees first', { accountId: 'lead', isSafetyLead: true }, 'HoldLiftAgreed'],
  ['a second person agrees after the safety lead', { agreements: [lead] }, 'HoldLifted'],
  ['the safety lead agrees second', { accountId: 'lead', isSafetyLead: true, agreements: [other] }, 'HoldLifted'],
  ['two people agree and neither is the safety lead', { agreements: [other] }, 'HoldLiftAgreed'],
  ['the safety lead agrees after two others', { accountId: 'lead', isSafetyLead: true, agreements: [other, { ...other, accountId: 'third' }] }, 'HoldLifted'],
  ['the first to agree has left the service since', { agreements: [{ ...lead, isActive: false }] }, 'HoldLiftAgreed'],
  ['the first to agree turned out to be kin of the employer', { agreements: [lead], ties: [tie('lead')] }, 'HoldLiftAgreed'],
  ['the same person agrees again', { accountId: 'other', agreements: [other] }, { refusal: 'SECOND_PERSON_NEEDED' }],
  ['the person who agrees is kin of the employer', { ties: [tie('officer')], agreements: [lead] }, { refusal: 'CONFLICT_OF_INTEREST', reasons: ['KIN'] }],
  ['the alert is still open', { isAlertOpen: true }, { refusal: 'NOT_READY', reasons: ['ALERT_OPEN'] }],
])('a hold when %s', (_title, change, expected) => {
  const agreed = agreeToLift(hold, { ...facts, ...change });
  expect(isRefusal(agreed) ? agreed : agreed.event.event).toEqual(expected);
  if (!isRefusal(agreed)) expect(agreed.isLifted).toBe(agreed.event.event === 'HoldLifted');
});

test('a lifted hold cannot be lifted again', () =>
  expect(agreeToLift({ ...hold, liftedAt: now }, facts)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'LIFTED', availableActions: [] }));

const ID = '3f2f9c3e-6a1f-4c59-8a7e-0d6c1f0f1a11';
test.each([
  [parseOpening, {}, ['traineeId', 'severity', 'note']],
  [parseOpening, { traineeId: ID, severity: 'CRITICAL', indicators: [], note: 'x', placementId: 'none' }, ['placementId']],
  [parseTriage, { safetyWishes: ' ', lifeAtRisk: true }, ['safetyWishes']],
  [parseAct, { action: 'x'.repeat(2001), traineeAgreed: true }, ['action']],
  [parseResolution, { outcome: 'x', traineeAgreed: true, mandatoryReport: 'PERHAPS' }, ['mandatoryReport']],
  [parseReason, {}, ['reason']],
])('each invalid field is named by its path', (parse, input, paths) => {
  const read = parse(input) as { problems?: { path: string }[] };
  expect(read.problems?.map(({ path }) => path)).toEqual(paths);
});

test('an alert opened by staff has its trainee, employer, severity, indicators and note', () =>
  expect(parseOpening({ traineeId: ID, employerId: ID, severity: 'HIGH', indicators: ['ISOLATION'], note: 'Her phone is gone.' })).toEqual({
    traineeId: ID,
    placementId: null,
    employerId: ID,
    severity: 'HIGH',
    indicators: ['ISOLATION'],
    note: 'Her phone is gone.',
  }));
