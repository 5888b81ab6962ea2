import { type Permission, PERMISSIONS } from '../../accounts/domain/permissions';
import { ROLES } from '../../accounts/domain/roles';
import { ROLES_OF_PLACES } from './staff-places';

const ASKED: Readonly<Record<Exclude<keyof typeof ROLES_OF_PLACES, '/staff'>, Permission>> = {
  '/staff/alerts': 'alert.read',
  '/staff/holds': 'employer.read',
  '/staff/indicators': 'indicator.read',
  '/staff/courses': 'course.read',
  '/staff/services': 'service.read',
  '/staff/stays': 'care.read',
  '/staff/own-work': 'service.read',
  '/staff/directory': 'programme.read',
  '/staff/institution-referrals': 'institution-referral.read',
  '/staff/institutions': 'institution.read',
  '/staff/grants': 'grant.read',
};

test.each(Object.entries(ASKED))('%s is listed for those whom the API lets in by %s', (path, permission) =>
  expect([...ROLES_OF_PLACES[path as keyof typeof ASKED]].sort()).toEqual([...PERMISSIONS[permission]].sort()),
);

test('the beginning is for everybody', () =>
  expect([...ROLES_OF_PLACES['/staff']].sort()).toEqual(ROLES.filter((role) => !/TRAINEE|EMPLOYER/.test(role)).sort()));
