import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import type { Role } from './permissions';
import { accountActions, type Colleague, mayClose, mayIssueCredentials, mayHaveRoles, parseRoles } from './staff-accounts';

const admin: Colleague = { id: 'admin', roles: ['INSTITUTION_ADMIN'] };
const system: Colleague = { id: 'system', roles: ['SYSTEM_ADMIN'] };
const officer: Colleague = { id: 'officer', roles: ['PLACEMENT_OFFICER'] };
const colleagues = [admin, system, officer];
const alone = { colleagues, hasSystemAdminElsewhere: false };

test.each<[string, Colleague, string, string[]]>([
  ['an admin on an officer', officer, 'admin', ['changeRoles', 'replaceCredentials', 'close']],
  ['a system administrator on the last admin', admin, 'system', ['changeRoles', 'replaceCredentials']],
  ['an admin on a system administrator', system, 'admin', ['changeRoles']],
  ['the last system administrator on himself', system, 'system', ['changeRoles']],
  ['an outsider on a member', officer, 'stranger', []],
])('actions available to %s', (_, whom, actorId, actions) => expect(accountActions(whom, { ...alone, actorId })).toEqual(actions));

test('the last system administrator cannot lose the role or the account unless there is another, in any institution', () => {
  const refused = { refusal: 'NOT_READY', reasons: ['ANOTHER_SYSTEM_ADMIN'] };
  const context = { ...alone, actorId: 'system' };
  expect([
    mayClose('system', context),
    mayHaveRoles('system', ['CASE_WORKER'], { ...context, colleagues: [admin, { ...system, roles: ['SYSTEM_ADMIN', 'CASE_WORKER'] }] }),
  ]).toEqual([refused, refused]);
  const second: Colleague = { id: 'second', roles: ['SYSTEM_ADMIN'] };
  for (const office of [
    { ...context, hasSystemAdminElsewhere: true },
    { ...context, colleagues: [...colleagues, second] },
  ]) {
    expect(mayClose('system', office)).toBeNull();
    expect(accountActions(system, office)).toEqual(['changeRoles', 'close']);
  }
});

test('new credentials can be issued to a colleague, never to oneself, and to a system administrator only by another', () => {
  const code = (id: string, actorId: string): string | null => mayIssueCredentials(id, { ...alone, actorId })?.refusal ?? null;
  expect([
    code('officer', 'admin'),
    code('admin', 'admin'),
    code('system', 'admin'),
    code('admin', 'system'),
    code('nobody', 'admin'),
    code('officer', 'stranger'),
  ]).toEqual([null, 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED', null, 'NOT_FOUND', 'NOT_FOUND']);
});

test('at least one role is required, and all must be staff roles', () => {
  expect(parseRoles({ roles: ['CASE_WORKER', 'CASE_WORKER'] })).toEqual(['CASE_WORKER']);
  for (const roles of [[], ['TRAINEE'], ['NONE'], 'CASE_WORKER', undefined]) expect(isRefusal(parseRoles({ roles }))).toBe(true);
});

/** Administrators change and close each other's and their own accounts in any order. */
test('after any sequence of changes an institution has an administrator, and no one gained a role by himself', () => {
  const roles = fc.subarray<Role>(['INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'], { minLength: 1 });
  const step = fc.record({ actor: fc.nat(4), whom: fc.nat(4), roles: fc.option(roles) });
  fc.assert(
    fc.property(fc.array(roles, { minLength: 1, maxLength: 5 }), fc.array(step, { maxLength: 40 }), (begin, steps) => {
      let office: Colleague[] = begin.map((initialRoles, at) => ({ id: String(at), roles: at === 0 ? ['INSTITUTION_ADMIN', ...initialRoles] : initialRoles }));
      for (const { actor, whom, roles: requestedRoles } of steps) {
        const context = { actorId: String(actor), colleagues: office, hasSystemAdminElsewhere: false };
        const before = office.find(({ id }) => id === String(whom));
        const asker = office.find(({ id }) => id === String(actor));
        const refused = requestedRoles === null ? mayClose(String(whom), context) : mayHaveRoles(String(whom), requestedRoles, context);
        if (refused) continue;
        if (actor === whom && requestedRoles) expect(requestedRoles.every((role) => before?.roles.includes(role))).toBe(true);
        if (requestedRoles && requestedRoles.includes('SYSTEM_ADMIN') !== before?.roles.includes('SYSTEM_ADMIN'))
          expect(asker?.roles).toContain('SYSTEM_ADMIN');
        const isRun = office.some((one) => one.roles.includes('SYSTEM_ADMIN'));
        office = office.flatMap((one) => (one.id !== String(whom) ? [one] : requestedRoles === null ? [] : [{ ...one, roles: requestedRoles }]));
        expect(office.some((one) => one.roles.includes('INSTITUTION_ADMIN'))).toBe(true);
        expect(office.some((one) => one.roles.includes('SYSTEM_ADMIN'))).toBe(isRun);
      }
    }),
    { numRuns: 500 },
  );
});
