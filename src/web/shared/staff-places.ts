import { msg } from '@lingui/core/macro';
import type { Visit } from './visit';

interface Place {
  readonly path: string;
  readonly name: string;
}

/** Which roles have work there: a page that is not listed for somebody is also closed to them by the API. */
export const ROLES_OF_PLACES = {
  '/staff': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  '/staff/alerts': ['SAFETY_LEAD', 'CASE_WORKER'],
  '/staff/holds': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  '/staff/indicators': ['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'],
  '/staff/courses': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  '/staff/services': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  '/staff/stays': ['CASE_WORKER', 'SAFETY_LEAD'],
  '/staff/own-work': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  '/staff/directory': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  '/staff/institution-referrals': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  '/staff/institutions': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  '/staff/grants': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
} as const;

/** Where a member of staff has work. */
export function placesOf({ actor, words: { t } }: Visit): Place[] {
  const places: readonly (Place & { readonly path: keyof typeof ROLES_OF_PLACES })[] = [
    { path: '/staff', name: t(msg`Today`) },
    { path: '/staff/alerts', name: t(msg`Safety`) },
    { path: '/staff/holds', name: t(msg`Holds`) },
    { path: '/staff/courses', name: t(msg`Courses`) },
    { path: '/staff/services', name: t(msg`Services`) },
    { path: '/staff/stays', name: t(msg`Stays`) },
    { path: '/staff/own-work', name: t(msg`Work of her own`) },
    { path: '/staff/directory', name: t(msg`Directory`) },
    { path: '/staff/institution-referrals', name: t(msg`Between institutions`) },
    { path: '/staff/institutions', name: t(msg`Institutions`) },
    { path: '/staff/grants', name: t(msg`Grants`) },
    { path: '/staff/indicators', name: t(msg`Indicators`) },
  ];
  return places.filter(({ path }) => ROLES_OF_PLACES[path].some((role) => actor.roles.includes(role)));
}
