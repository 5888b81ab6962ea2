import { ROLES } from '../../accounts/domain/permissions';
import { ACCESS_CAPACITIES, accessCapacityOf } from './record-access';

test.each([
  [['PLACEMENT_OFFICER', 'CASE_WORKER'], 'CASE_WORK'],
  [['SAFETY_LEAD', 'PLACEMENT_OFFICER'], 'PLACEMENT'],
  [['SAFETY_LEAD'], 'SAFETY'],
  [['SYSTEM_ADMIN'], 'ADMINISTRATION'],
  [[], 'ADMINISTRATION'],
])('an account with the roles %j accesses records as %s', (roles, as) => expect(accessCapacityOf(roles)).toBe(as));

test("every role maps to a capacity that the trainee's page can name", () => {
  for (const role of ROLES) expect(ACCESS_CAPACITIES).toContain(accessCapacityOf([role]));
});
