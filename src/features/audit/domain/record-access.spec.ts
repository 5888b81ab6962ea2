import { ROLES } from '../../accounts/domain/roles';
import { ACCESS_CAPACITIES, accessCapacityOf } from './record-access';

test.each([
  [['PLACEMENT_OFFICER', 'CASE_WORKER'], 'LOOKS_AFTER_HER'],
  [['SAFETY_LEAD', 'PLACEMENT_OFFICER'], 'LOOKS_FOR_WORK'],
  [['SAFETY_LEAD'], 'WATCHES_SAFETY'],
  [['SYSTEM_ADMIN'], 'RUNS_THE_OFFICE'],
  [[], 'RUNS_THE_OFFICE'],
])('an account with the roles %j accesses records as %s', (roles, as) => expect(accessCapacityOf(roles)).toBe(as));

test("every role maps to a capacity that the trainee's page can name", () => {
  for (const role of ROLES) expect(ACCESS_CAPACITIES).toContain(accessCapacityOf([role]));
});
