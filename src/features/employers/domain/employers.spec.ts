import { isRefusal } from '../../../shared/refusal';
import { isCleared, type SiteClearance } from './site-clearance';
import { type Employer, EMPLOYER, type EmployerFacts, transitionEmployer, staffTransitions, stoppedEmployerRefusal } from './employer';
import { conflictOfInterest, tieEndRefusal, tieDeclarationRefusal, parseTie, tiesBetween } from './employer-tie';
import { parseEmployerRegistration } from './parse-registration';
import { EXCLUDED_BUSINESSES, isExcludedBusiness, namesOfExcludedBusinesses } from '../../matching/domain/facts/excluded-businesses';
import { SECTORS } from './sectors';

const site = { name: 'Kitchen', provinceCode: '12', district: 'Chamkar Mon', address: 'Street 310' };
const registration = {
  legalName: 'Lotus Kitchen',
  registrationNumber: 'KH-00123',
  sector: 'FOOD_SERVICE',
  sizeBand: '10-49',
  sites: [site],
  contactName: 'Sok Dara',
  login: 'Dara@Lotus.example',
  secret: 'a long enough secret',
};
const problemsOf = (change: object): unknown => {
  const result = parseEmployerRegistration({ ...registration, ...change });
  return isRefusal(result) ? result.problems?.map(({ path, problem }) => `${path} ${problem}`) : result;
};

test('a registration is parsed with its site and contact person', () => {
  const { contactName: _name, login: _login, secret: _secret, ...business } = registration;
  expect(parseEmployerRegistration(registration)).toEqual({
    ...business,
    legalNameKm: null,
    contact: { name: 'Sok Dara', email: 'dara@lotus.example', secret: 'a long enough secret', language: 'km' },
  });
});

test.each([
  [{ legalName: '' }, ['legalName EMPTY']],
  [{ legalName: 'x'.repeat(201) }, ['legalName TOO_LONG']],
  [{ sites: [] }, ['sites EMPTY']],
  [{ sites: Array.from({ length: 21 }, () => site) }, ['sites TOO_MANY']],
  [{ sites: [{ ...site, provinceCode: '26' }] }, ['sites.0.provinceCode UNKNOWN']],
  [{ sites: [{ ...site, address: ' ' }] }, ['sites.0.address EMPTY']],
  [{ sector: 'BANK' }, ['sector NOT_ALLOWED']],
  [{ sector: undefined }, ['sector EMPTY']],
  [{ sizeBand: '5' }, ['sizeBand NOT_ALLOWED']],
  [{ secret: 'short' }, ['secret TOO_SHORT']],
  [{ login: 'dara@lotus.example, other@x.example' }, ['login NOT_AN_EMAIL']],
  [{ secret: '', contactName: '', login: '' }, ['secret EMPTY', 'contactName EMPTY', 'login EMPTY']],
  [{ language: 'FR' }, ['language NOT_ALLOWED']],
])('a registration with %j has the problems %j', (change, problems) => expect(problemsOf(change)).toEqual(problems));

test.each(EXCLUDED_BUSINESSES)('registering a business of type %s is refused with the list of allowed sectors', (sector) => {
  const result = parseEmployerRegistration({ ...registration, sector });
  expect(isRefusal(result) && result.problems).toEqual([{ path: 'sector', problem: 'NOT_ALLOWED', limit: SECTORS.join(', ') }]);
  expect(isExcludedBusiness(sector)).toBe(true);
});

test('a name that sounds like such a business is marked, in both languages, and others are not', () => {
  expect(namesOfExcludedBusinesses(['Lucky Karaoke', null, 'ហាងខារ៉ាអូខេ', 'Lucky Karaoke', 'KTV 5', 'Nightingale Sewing', 'Olive Inn'])).toEqual([
    'Lucky Karaoke',
    'ហាងខារ៉ាអូខេ',
    'KTV 5',
  ]);
});

const approval = { state: 'DECIDED', decision: 'APPROVED', validFrom: '2026-02-01', validUntil: '2026-07-31' } as const;
const clearedSite: SiteClearance = { employerState: 'ACTIVE', openHolds: 0, vettings: [approval] };

test.each<[string, Partial<SiteClearance>, string, boolean]>([
  ['approved, on the first day', {}, '2026-02-01', true],
  ['approved, on the last day', {}, '2026-07-31', true],
  ['approved, on the day before it begins', {}, '2026-01-31', false],
  ['approved, on the day after it ends', {}, '2026-08-01', false],
  ['approved with conditions', { vettings: [{ ...approval, decision: 'APPROVED_WITH_CONDITIONS' }] }, '2026-03-01', true],
  ['refused', { vettings: [{ ...approval, decision: 'REFUSED' }] }, '2026-03-01', false],
  ['revoked', { vettings: [{ ...approval, state: 'REVOKED' }] }, '2026-03-01', false],
  ['only submitted', { vettings: [{ ...approval, state: 'SUBMITTED', decision: null }] }, '2026-03-01', false],
  ['never vetted', { vettings: [] }, '2026-03-01', false],
  ['on hold', { openHolds: 1 }, '2026-03-01', false],
  ['not yet active', { employerState: 'APPLIED' }, '2026-03-01', false],
  ['suspended', { employerState: 'SUSPENDED' }, '2026-03-01', false],
  ['closed for good', { employerState: 'CLOSED' }, '2026-03-01', false],
])('site clearance of a site that is %s', (_title, change, date, cleared) => expect(isCleared({ ...clearedSite, ...change }, date)).toBe(cleared));

const employer = { id: 'e', state: 'APPLIED', version: 1 } as Employer;
const noFacts: EmployerFacts = { vettings: [], today: '2026-03-01', closingObstacles: [], ties: [] };

test('an employer becomes active only when one of its sites is approved', () => {
  expect(transitionEmployer(employer, 'activate', noFacts)).toEqual({ refusal: 'NOT_CLEARED', reasons: ['NO_VALID_VETTING'] });
  expect(transitionEmployer(employer, 'activate', { ...noFacts, vettings: [approval] })).toEqual({
    employer: { ...employer, state: 'ACTIVE', version: 2 },
    event: { event: 'EmployerActivated', subjectId: 'e' },
  });
  expect(transitionEmployer({ ...employer, state: 'CLOSED' }, 'activate', { ...noFacts, vettings: [approval] })).toEqual({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'CLOSED',
    availableActions: [],
  });
});

test.each([
  ['suspend', 'ACTIVE', 'SUSPENDED', 'EmployerSuspended'],
  ['reinstate', 'SUSPENDED', 'ACTIVE', 'EmployerReinstated'],
  ['close', 'APPLIED', 'CLOSED', 'EmployerClosed'],
  ['close', 'ACTIVE', 'CLOSED', 'EmployerClosed'],
  ['close', 'SUSPENDED', 'CLOSED', 'EmployerClosed'],
] as const)('%s changes an employer from %s to %s and announces it', (transition, from, to, event) =>
  expect(transitionEmployer({ ...employer, state: from }, transition, noFacts)).toEqual({
    employer: { ...employer, state: to, version: 2 },
    event: { event, subjectId: 'e' },
  }),
);

test.each([
  ['suspend', 'APPLIED', ['activate', 'close']],
  ['suspend', 'SUSPENDED', ['reinstate', 'close']],
  ['reinstate', 'ACTIVE', ['suspend', 'close']],
  ['reinstate', 'CLOSED', []],
  ['close', 'CLOSED', []],
] as const)('staff cannot %s an employer that is %s', (transition, state, next) =>
  expect(transitionEmployer({ ...employer, state }, transition, noFacts)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state, availableActions: next }),
);

test('an employer can be suspended at any time, but closed only without open referrals and planned starts', () => {
  const active: Employer = { ...employer, state: 'ACTIVE' };
  const waiting: EmployerFacts = { ...noFacts, closingObstacles: ['REFERRAL_OPEN', 'START_STILL_PLANNED'] };
  expect(transitionEmployer(active, 'close', waiting)).toEqual({ refusal: 'NOT_READY', reasons: ['REFERRAL_OPEN', 'START_STILL_PLANNED'] });
  expect(transitionEmployer(active, 'suspend', waiting)).toMatchObject({ employer: { state: 'SUSPENDED' } });
});

test('a person with a tie to an employer can suspend it but not reinstate it', () => {
  const tied: EmployerFacts = { ...noFacts, ties: ['KIN'] };
  expect(transitionEmployer({ ...employer, state: 'SUSPENDED' }, 'reinstate', tied)).toEqual({ refusal: 'CONFLICT_OF_INTEREST', reasons: ['KIN'] });
  expect(transitionEmployer({ ...employer, state: 'ACTIVE' }, 'suspend', tied)).toMatchObject({ employer: { state: 'SUSPENDED' } });
});

test('staff can make exactly their own transitions in each state, and reinstate only without a tie', () =>
  expect(EMPLOYER.states.map((state) => [state, staffTransitions(state, false), staffTransitions(state, true)])).toEqual([
    ['APPLIED', ['close'], ['close']],
    ['ACTIVE', ['suspend', 'close'], ['suspend', 'close']],
    ['SUSPENDED', ['reinstate', 'close'], ['close']],
    ['CLOSED', [], []],
  ]));

test('only a suspended or closed employer is stopped, and its refusal contains the state', () =>
  expect(EMPLOYER.states.map((state) => stoppedEmployerRefusal(state))).toEqual([
    null,
    null,
    { refusal: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED', availableActions: [] },
    { refusal: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED', availableActions: [] },
  ]));

test('ties are matched by person and employer', () => {
  const ties = [
    { accountId: 'a', employerId: 'e', tie: 'SHAREHOLDER' },
    { accountId: 'a', employerId: 'e', tie: 'KIN' },
    { accountId: 'b', employerId: 'f', tie: 'MEMBER' },
  ] as const;
  expect([tiesBetween(ties, 'a', 'e'), tiesBetween(ties, 'b', 'e'), tiesBetween(ties, 'a', 'f')]).toEqual([['KIN', 'SHAREHOLDER'], [], []]);
});

test('a conflict of interest names each tie of the acting people once, for that employer only', () => {
  const ties = [
    { accountId: 'a', employerId: 'e', tie: 'SHAREHOLDER' },
    { accountId: 'b', employerId: 'e', tie: 'KIN' },
    { accountId: 'b', employerId: 'e', tie: 'SHAREHOLDER' },
  ] as const;
  expect(conflictOfInterest(ties, ['a', 'b', 'c'], 'e')).toEqual({ refusal: 'CONFLICT_OF_INTEREST', reasons: ['KIN', 'SHAREHOLDER'] });
  expect([conflictOfInterest(ties, ['c'], 'e'), conflictOfInterest(ties, ['a', 'b'], 'f'), conflictOfInterest(ties, [], 'e')]).toEqual([null, null, null]);
});

test('a tie is parsed with its kind and, for a colleague, the account', () => {
  const accountId = '00000000-0000-4000-8000-00000000000a';
  expect(parseTie({ tie: 'KIN' })).toEqual({ tie: 'KIN', accountId: null });
  expect(parseTie({ tie: 'MEMBER', accountId })).toEqual({ tie: 'MEMBER', accountId });
  expect(parseTie({ tie: 'FRIEND', accountId: 'her' })).toMatchObject({ problems: [{ path: 'tie' }, { path: 'accountId' }] });
});

test('people declare their own ties, admins those of colleagues, and no one those of other institutions', () => {
  const own = { actorId: 'a', isAdmin: false, accountId: 'a', isColleague: true };
  expect([tieDeclarationRefusal(own), tieDeclarationRefusal({ ...own, isAdmin: true, accountId: 'b' })]).toEqual([null, null]);
  expect(tieDeclarationRefusal({ ...own, accountId: 'b' })).toMatchObject({ problems: [{ path: 'accountId', problem: 'NOT_ALLOWED' }] });
  expect(tieDeclarationRefusal({ ...own, isAdmin: true, accountId: 'b', isColleague: false })).toMatchObject({ problems: [{ problem: 'UNKNOWN' }] });
});

test('people cannot end a tie that others declared about them', () => {
  const tie = { accountId: 'a', employerId: 'e', tie: 'KIN' } as const;
  expect([tieEndRefusal({ ...tie, declaredBy: 'a' }, 'a'), tieEndRefusal({ ...tie, declaredBy: 'a' }, 'b')]).toEqual([null, null]);
  for (const declaredBy of ['b', null]) expect(tieEndRefusal({ ...tie, declaredBy }, 'a')).toEqual({ refusal: 'SECOND_PERSON_NEEDED' });
});
