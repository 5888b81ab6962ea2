import { isRefusal } from '../../shared/refusal';
import { isCleared, type SiteClearance } from './cleared';
import { type Employer, moveEmployer } from './employer';
import { tiesBetween } from './employer-tie';
import { parseEmployerRegistration } from './parse-registration';
import { EXCLUDED_BUSINESS_TYPES, SECTORS } from './sectors';

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
  const found = parseEmployerRegistration({ ...registration, ...change });
  return isRefusal(found) ? found.problems?.map(({ path, problem }) => `${path} ${problem}`) : found;
};

test('a registration is read with its site and the person who signs in', () => {
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
  [{ login: 'dara@lotus.example, other@x.example' }, ['login UNREADABLE']],
  [{ secret: '', contactName: '', login: '' }, ['secret EMPTY', 'contactName EMPTY', 'login EMPTY']],
  [{ language: 'FR' }, ['language NOT_ALLOWED']],
])('a registration with %j has the problems %j', (change, problems) => expect(problemsOf(change)).toEqual(problems));

test.each(EXCLUDED_BUSINESS_TYPES)('nobody is placed with a business of type %s: it is refused, and told what is allowed', (sector) => {
  const found = parseEmployerRegistration({ ...registration, sector });
  expect(isRefusal(found) && found.problems).toEqual([{ path: 'sector', problem: 'NOT_ALLOWED', limit: SECTORS.join(', ') }]);
});

const approval = { state: 'DECIDED', decision: 'APPROVED', validFrom: '2026-02-01', validUntil: '2026-07-31' } as const;
const clear: SiteClearance = { employerState: 'ACTIVE', openHolds: 0, vettings: [approval] };

test.each<[string, Partial<SiteClearance>, string, boolean]>([
  ['approved, on the first day', {}, '2026-02-01', true],
  ['approved, on the last day', {}, '2026-07-31', true],
  ['approved, the day before', {}, '2026-01-31', false],
  ['approved, the day after', {}, '2026-08-01', false],
  ['approved with conditions', { vettings: [{ ...approval, decision: 'APPROVED_WITH_CONDITIONS' }] }, '2026-03-01', true],
  ['refused', { vettings: [{ ...approval, decision: 'REFUSED' }] }, '2026-03-01', false],
  ['revoked', { vettings: [{ ...approval, state: 'REVOKED' }] }, '2026-03-01', false],
  ['only submitted', { vettings: [{ ...approval, state: 'SUBMITTED', decision: null }] }, '2026-03-01', false],
  ['never vetted', { vettings: [] }, '2026-03-01', false],
  ['on hold', { openHolds: 1 }, '2026-03-01', false],
  ['not yet active', { employerState: 'APPLIED' }, '2026-03-01', false],
  ['suspended', { employerState: 'SUSPENDED' }, '2026-03-01', false],
])('safe places only: a site that is %s', (_title, change, date, cleared) => expect(isCleared({ ...clear, ...change }, date)).toBe(cleared));

const employer = { id: 'e', state: 'APPLIED', version: 1 } as Employer;
test('an employer becomes active only when a site of it is approved', () => {
  expect(moveEmployer(employer, 'activate', { vettings: [], today: '2026-03-01' })).toEqual({ refusal: 'NOT_CLEARED', reasons: ['NO_VALID_VETTING'] });
  expect(moveEmployer(employer, 'activate', { vettings: [approval], today: '2026-03-01' })).toEqual({
    employer: { ...employer, state: 'ACTIVE', version: 2 },
    event: { event: 'EmployerActivated', subjectId: 'e' },
  });
  expect(moveEmployer({ ...employer, state: 'CLOSED' }, 'activate', { vettings: [approval], today: '2026-03-01' })).toEqual({
    refusal: 'MOVE_NOT_ALLOWED',
    state: 'CLOSED',
    nextMoves: [],
  });
});

test('a tie is found between one person and one employer only', () => {
  const ties = [
    { accountId: 'a', employerId: 'e', tie: 'SHAREHOLDER' },
    { accountId: 'a', employerId: 'e', tie: 'KIN' },
    { accountId: 'b', employerId: 'f', tie: 'MEMBER' },
  ] as const;
  expect([tiesBetween(ties, 'a', 'e'), tiesBetween(ties, 'b', 'e'), tiesBetween(ties, 'a', 'f')]).toEqual([['KIN', 'SHAREHOLDER'], [], []]);
});
