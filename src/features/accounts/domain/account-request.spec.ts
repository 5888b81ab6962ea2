import fc from 'fast-check';
import {
  type AccountRequest,
  accountRequestTransitions,
  gainsProtectedRole,
  getsNewSecondFactor,
  isProtected,
  mayDecide,
  maySecond,
  mayWithdraw,
} from './account-request';
import { type Role, ROLES } from './permissions';

const now = new Date('2026-11-28T02:00:00Z');
const later = new Date('2026-12-05T02:00:00Z');
const request = (change: Partial<AccountRequest> = {}): AccountRequest => ({
  institutionId: 'ours',
  kind: 'CHANGE_ROLES',
  accountId: 'gains',
  requestedBy: 'asks',
  expiresAt: later,
  state: 'OPEN',
  ...change,
});
const decider = (accountId: string, roles: readonly Role[] = ['INSTITUTION_ADMIN'], institutionId = 'ours') => ({ accountId, institutionId, roles });

test.each<[string, readonly Role[], readonly Role[], boolean]>([
  ['a case worker', ['CASE_WORKER'], [], true],
  ['a second administrator', ['INSTITUTION_ADMIN', 'PLACEMENT_OFFICER'], ['PLACEMENT_OFFICER'], true],
  ['a case worker who loses another role', ['CASE_WORKER'], ['CASE_WORKER', 'PLACEMENT_OFFICER'], false],
  ['a placement officer', ['PLACEMENT_OFFICER', 'VETTING_OFFICER'], [], false],
])('%s gains a role that needs a second person: %j after %j is %s', (_, roles, before, gains) => expect(gainsProtectedRole(roles, before)).toBe(gains));

test.each([
  ['another administrator', decider('other'), null],
  ['a safety lead', decider('other', ['SAFETY_LEAD']), null],
  ['the requester', decider('asks'), 'SECOND_PERSON_NEEDED'],
  ['the owner of the account', decider('gains', ['SAFETY_LEAD']), 'SECOND_PERSON_NEEDED'],
  ['an administrator of another institution', decider('other', ['INSTITUTION_ADMIN'], 'theirs'), 'SECOND_PERSON_NEEDED'],
  ['a system administrator with no role in the institution', decider('other', ['SYSTEM_ADMIN']), 'SECOND_PERSON_NEEDED'],
  ['a case worker', decider('other', ['CASE_WORKER']), 'SECOND_PERSON_NEEDED'],
])('deciding on a request as %s: %o gets refusal %s', (_, who, refusal) => expect(mayDecide(request(), who, now)?.refusal ?? null).toBe(refusal));

test('a decided or expired request cannot be decided again', () => {
  expect(mayDecide(request({ state: 'AGREED' }), decider('other'), now)?.refusal).toBe('TRANSITION_NOT_ALLOWED');
  expect(mayDecide(request(), decider('other'), later)).toEqual({ refusal: 'NOT_READY', reasons: ['NEW_REQUEST'] });
  expect(accountRequestTransitions(request(), decider('other'), later)).toEqual([]);
});

test('only the requester can withdraw a request, even after it has expired', () => {
  expect(mayWithdraw(request(), decider('asks'), later)).toBeNull();
  expect(mayWithdraw(request(), decider('other'), now)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'OPEN', availableActions: ['agree', 'refuse'] });
});

test('the second factor is new unless the account could already read protected facts', () => {
  expect(getsNewSecondFactor({ kind: 'CHANGE_ROLES', rolesBefore: ['PLACEMENT_OFFICER'] })).toBe(true);
  expect(getsNewSecondFactor({ kind: 'CHANGE_ROLES', rolesBefore: ['CASE_WORKER'] })).toBe(false);
  expect(getsNewSecondFactor({ kind: 'REPLACE_CREDENTIALS', rolesBefore: ['CASE_WORKER'] })).toBe(true);
});

test('the second person is never the requester or the account owner, and holds a protected role in that institution', () => {
  const id = fc.constantFrom('asks', 'gains', 'other', 'third');
  const anyRoles = fc.subarray([...ROLES]);
  fc.assert(
    fc.property(id, id, fc.option(id), anyRoles, fc.constantFrom('ours', 'theirs'), (by, asks, gains, roles, institutionId) => {
      const may = maySecond(request({ requestedBy: asks, accountId: gains }), { accountId: by, institutionId, roles });
      if (!may) return;
      expect([by === asks, by === gains, institutionId]).toEqual([false, false, 'ours']);
      expect(isProtected(roles)).toBe(true);
    }),
  );
});
