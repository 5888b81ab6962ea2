import { ROLES } from '../../accounts/domain/roles';
import { LOOKED_AS, lookedAs } from './look';

test.each([
  [['PLACEMENT_OFFICER', 'CASE_WORKER'], 'LOOKS_AFTER_HER'],
  [['SAFETY_LEAD', 'PLACEMENT_OFFICER'], 'LOOKS_FOR_WORK'],
  [['SAFETY_LEAD'], 'WATCHES_SAFETY'],
  [['SYSTEM_ADMIN'], 'RUNS_THE_OFFICE'],
  [[], 'RUNS_THE_OFFICE'],
])('somebody with the roles %j looks as %s', (roles, as) => expect(lookedAs(roles)).toBe(as));

test('every role looks as somebody who is known to her', () => {
  for (const role of ROLES) expect(LOOKED_AS).toContain(lookedAs([role]));
});
