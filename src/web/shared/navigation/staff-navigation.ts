import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { NavigationGroup } from './navigation';
import type { Visit } from '../visit/visit';

const GROUPS = {
  day: undefined,
  people: msg`Trainees`,
  employers: msg`Employers`,
  programme: msg`Programme`,
  house: msg`Administration`,
} as const satisfies Readonly<Record<string, MessageDescriptor | undefined>>;

export interface StaffItem {
  readonly path: string;
  readonly group: keyof typeof GROUPS;
  readonly name: MessageDescriptor;
  /** The permission the API requires for the page; left out if it is open to all staff. */
  readonly permission?: string;
  /** The roles with that permission; the spec compares them with the permission table. */
  readonly roles?: readonly string[];
}

/** All staff navigation items, in display order. */
export const STAFF_ITEMS: readonly StaffItem[] = [
  { path: '/staff', group: 'day', name: msg`To do` },
  { path: '/staff/trainees', group: 'people', name: msg`All trainees`, permission: 'trainee.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/alerts', group: 'people', name: msg`Safety alerts`, permission: 'alert.read', roles: ['SAFETY_LEAD', 'CASE_WORKER'] },
  { path: '/staff/referrals', group: 'people', name: msg`Referrals`, permission: 'trainee.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  {
    path: '/staff/placements',
    group: 'people',
    name: msg`Placements`,
    permission: 'placement.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  },
  {
    path: '/staff/unreached',
    group: 'people',
    name: msg`Not reached`,
    permission: 'follow-up.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  },
  { path: '/staff/services', group: 'people', name: msg`Services`, permission: 'service.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'] },
  { path: '/staff/stays', group: 'people', name: msg`Stays`, permission: 'care.read', roles: ['CASE_WORKER', 'SAFETY_LEAD'] },
  {
    path: '/staff/self-employment',
    group: 'people',
    name: msg`Self-employment`,
    permission: 'service.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  },
  {
    path: '/staff/institution-referrals',
    group: 'people',
    name: msg`Partner referrals`,
    permission: 'institution-referral.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/courses',
    group: 'programme',
    name: msg`Courses`,
    permission: 'course.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/houses', group: 'programme', name: msg`Houses`, permission: 'house.read', roles: ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'] },
  { path: '/staff/skills-in-demand', group: 'programme', name: msg`Skills in demand`, permission: 'match.read', roles: ['PLACEMENT_OFFICER', 'CASE_WORKER'] },
  {
    path: '/staff/employers',
    group: 'employers',
    name: msg`All employers`,
    permission: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/vettings',
    group: 'employers',
    name: msg`Workplace visits`,
    permission: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/vacancies',
    group: 'employers',
    name: msg`Vacancies`,
    permission: 'vacancy.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/skills', group: 'programme', name: msg`Skills`, permission: 'skill.manage', roles: ['PLACEMENT_OFFICER', 'INSTITUTION_ADMIN'] },
  {
    path: '/staff/holds',
    group: 'employers',
    name: msg`Employer holds`,
    permission: 'employer.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/programmes',
    group: 'programme',
    name: msg`Programme directory`,
    permission: 'programme.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/institutions',
    group: 'programme',
    name: msg`Institutions`,
    permission: 'institution.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  },
  {
    path: '/staff/grants',
    group: 'programme',
    name: msg`Grants`,
    permission: 'grant.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  {
    path: '/staff/indicators',
    group: 'programme',
    name: msg`Indicators`,
    permission: 'indicator.read',
    roles: ['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'],
  },
  {
    path: '/staff/import',
    group: 'house',
    name: msg`Import`,
    permission: 'import.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'],
  },
  {
    path: '/staff/deliveries',
    group: 'house',
    name: msg`Message delivery`,
    permission: 'message.read',
    roles: ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER', 'INSTITUTION_ADMIN'],
  },
  { path: '/staff/team', group: 'house', name: msg`Team` },
  { path: '/staff/audit', group: 'house', name: msg`Audit log`, permission: 'audit.read', roles: ['INSTITUTION_ADMIN', 'SAFETY_LEAD'] },
  {
    path: '/staff/account-requests',
    group: 'house',
    name: msg`Account requests`,
    permission: 'account-request.read',
    roles: ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'SAFETY_LEAD'],
  },
  { path: '/staff/accounts', group: 'house', name: msg`Accounts`, permission: 'account.manage', roles: ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'] },
];

/** The items whose pages the API allows. */
export const allowedItems = (ofRoles: readonly string[]): StaffItem[] =>
  STAFF_ITEMS.filter(({ roles }) => !roles || roles.some((role) => ofRoles.includes(role)));

/** The navigation of a member of staff, in groups. */
export function staffNavigation({ actor, i18n: { t } }: Visit): NavigationGroup[] {
  const allowed = allowedItems(actor.roles);
  return Object.entries(GROUPS)
    .map(([group, name]) => ({
      ...(name ? { name: t(name) } : {}),
      items: allowed.filter((item) => item.group === group).map((item) => ({ path: item.path, name: t(item.name) })),
    }))
    .filter(({ items }) => items.length > 0);
}
