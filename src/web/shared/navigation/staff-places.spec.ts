import { type Permission, PERMISSIONS } from '../../../features/accounts/domain/permissions';
import { STAFF_PLACES } from './staff-places';

test.each(STAFF_PLACES.flatMap(({ path, asks, roles }) => (asks ? [{ path, asks, roles }] : [])))(
  '$path is listed for those whom the API lets in by $asks',
  ({ asks, roles }) => expect([...(roles ?? [])].sort()).toEqual([...PERMISSIONS[asks as Permission]].sort()),
);

test('only the beginning is for everybody', () => expect(STAFF_PLACES.filter(({ roles }) => !roles).map(({ path }) => path)).toEqual(['/staff']));
