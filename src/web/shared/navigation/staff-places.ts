import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PlaceGroup } from './places';
import type { Visit } from '../visit/visit';

const GROUPS = {
  day: undefined,
  people: msg`People`,
  employers: msg`Employers`,
  programme: msg`Programme`,
  house: msg`This service`,
} as const satisfies Readonly<Record<string, MessageDescriptor | undefined>>;

interface StaffPlace {
  readonly path: string;
  readonly group: keyof typeof GROUPS;
  readonly name: MessageDescriptor;
  /** The permission the API requires for the page; left out if it is open to all staff. */
  readonly asks?: string;
  /** The roles with that permission; the spec compares them with the permission table. */
  readonly roles?: readonly string[];
}

/** All staff navigation items, in display order. */
export const STAFF_PLACES: readonly StaffPlace[] = [
  { path: '/staff', group: 'day', name: msg`Today` },
  { path: '/staff/trainees', group: 'people', name: msg`Trainees`, asks: 'trainee.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/alerts', group: 'people', name: msg`Safety`, asks: 'alert.read', roles: ['SAFETY_LEAD', 'CASE_WORKER'] },
  { path: '/staff/referrals', group: 'people', name: msg`Referrals`, asks: 'trainee.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/placements', group: 'people', name: msg`Placements`, asks: 'placement.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/services', group: 'people', name: msg`Services`, asks: 'service.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/stays', group: 'people', name: msg`Stays`, asks: 'care.read', roles: ['CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/own-work', group: 'people', name: msg`Work of her own`, asks: 'service.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  {
    path: '/staff/institution-referrals',
    group: 'people',
    name: msg`Between institutions`,
    asks: 'institution-referral.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/courses',
    group: 'programme',
    name: msg`Courses`,
    asks: 'course.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/skills-in-demand', group: 'programme', name: msg`What to teach next`, asks: 'match.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER'] },
  {
    path: '/staff/employers',
    group: 'employers',
    name: msg`All employers`,
    asks: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/vettings',
    group: 'employers',
    name: msg`Vetting`,
    asks: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/vacancies',
    group: 'employers',
    name: msg`Vacancies`,
    asks: 'vacancy.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/skills', group: 'programme', name: msg`Skills`, asks: 'skill.keep', roles: ['PLACEMENT_OFFICER', 'INSTITUTION_ADMIN'] },
  {
    path: '/staff/holds',
    group: 'employers',
    name: msg`Holds`,
    asks: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/directory',
    group: 'programme',
    name: msg`Directory`,
    asks: 'programme.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/institutions',
    group: 'programme',
    name: msg`Institutions`,
    asks: 'institution.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  },
  {
    path: '/staff/grants',
    group: 'programme',
    name: msg`Grants`,
    asks: 'grant.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/indicators',
    group: 'programme',
    name: msg`Indicators`,
    asks: 'indicator.read',
    roles: ['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'],
  },
  { path: '/staff/import', group: 'house', name: msg`Partners’ sheets`, asks: 'sheet.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'] },
  {
    path: '/staff/deliveries',
    group: 'house',
    name: msg`Deliveries`,
    asks: 'message.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/audit', group: 'house', name: msg`Audit`, asks: 'audit.read', roles: ['INSTITUTION_ADMIN', 'SAFETY_LEAD'] },
  {
    path: '/staff/account-requests',
    group: 'house',
    name: msg`Account requests`,
    asks: 'account-request.read',
    roles: ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'SAFETY_LEAD'],
  },
  { path: '/staff/accounts', group: 'house', name: msg`Accounts`, asks: 'account.keep', roles: ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] },
];

/** The navigation of a member of staff, in groups: only pages the API allows. */
export function staffPlaces({ actor, words: { t } }: Visit): PlaceGroup[] {
  const open = STAFF_PLACES.filter(({ roles }) => !roles || roles.some((role) => actor.roles.includes(role)));
  return Object.entries(GROUPS)
    .map(([group, name]) => ({
      ...(name ? { name: t(name) } : {}),
      places: open.filter((place) => place.group === group).map((place) => ({ path: place.path, name: t(place.name) })),
    }))
    .filter(({ places }) => places.length > 0);
}
