import { can, PERMISSIONS, audienceOf, ROLES } from './permissions';
import { refuseUnlessHerself } from './sign-in/requester';

test.each([
  ['CASE_WORKER', 'trainee.identity', true],
  ['SAFETY_LEAD', 'trainee.protection', true],
  ['PLACEMENT_OFFICER', 'trainee.identity', false],
  ['SYSTEM_ADMIN', 'trainee.read', false],
  ['MONITORING_OFFICER', 'trainee.read', false],
  ['VETTING_OFFICER', 'vetting.decide', true],
  ['PLACEMENT_OFFICER', 'vetting.decide', false],
  ['PLACEMENT_OFFICER', 'referral.propose', true],
  ['TRAINEE', 'referral.propose', false],
] as const)('%s and %s: %s', (role, permission, allowed) => expect(can([role], permission)).toBe(allowed));

test('every staff permission has a role, and no employer or trainee role has one', () => {
  for (const roles of Object.values(PERMISSIONS)) {
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(audienceOf(role)).toBe('staff');
  }
  expect(can([], 'match.read')).toBe(false);
  expect(ROLES.filter((role) => audienceOf(role) !== 'staff')).toEqual(['EMPLOYER_USER', 'TRAINEE']);
});

test("a trainee's own transition is refused to staff, employers and other trainees as if the record did not exist", () => {
  const traineeId = 'a';
  expect(refuseUnlessHerself({ audience: 'trainee', traineeId }, traineeId)).toBeNull();
  for (const requester of [
    { audience: 'staff', traineeId: null },
    { audience: 'staff', traineeId },
    { audience: 'employer', traineeId: null },
    { audience: 'trainee', traineeId: 'b' },
  ] as const)
    expect(refuseUnlessHerself(requester, traineeId)).toEqual({ refusal: 'NOT_FOUND' });
});
