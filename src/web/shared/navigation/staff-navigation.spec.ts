import { type Permission, PERMISSIONS } from '../../../features/accounts/domain/permissions';
import { STAFF_ITEMS } from './staff-navigation';

test.each(STAFF_ITEMS.flatMap(({ path, permission: asks, roles }) => (asks ? [{ path, asks, roles }] : [])))(
  '$path is in the navigation of exactly the roles that have the permission $asks',
  ({ asks, roles }) => expect([...(roles ?? [])].sort()).toEqual([...PERMISSIONS[asks as Permission]].sort()),
);

test('only the start page and the team are open to all staff', () =>
  expect(STAFF_ITEMS.filter(({ roles }) => !roles).map(({ path }) => path)).toEqual(['/staff', '/staff/team']));
