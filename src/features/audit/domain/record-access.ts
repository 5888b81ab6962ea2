import type { Role } from '../../accounts/domain/permissions';

/**
 * The capacity in which a person accessed a trainee's record. The names do not reveal why the trainee
 * receives support.
 */
export const ACCESS_CAPACITIES = ['CASE_WORK', 'PLACEMENT', 'SAFETY', 'VETTING', 'MONITORING', 'ADMINISTRATION', 'EMPLOYER'] as const;
export type AccessCapacity = (typeof ACCESS_CAPACITIES)[number];

/** For a person with several roles, the one closest to the trainee wins. */
const NEAREST_FIRST: readonly (readonly [Role, AccessCapacity])[] = [
  ['CASE_WORKER', 'CASE_WORK'],
  ['PLACEMENT_OFFICER', 'PLACEMENT'],
  ['SAFETY_LEAD', 'SAFETY'],
  ['VETTING_OFFICER', 'VETTING'],
  ['MONITORING_OFFICER', 'MONITORING'],
];

/** The capacity for these roles; ADMINISTRATION if none of them is listed. */
export const accessCapacityOf = (roles: readonly string[]): AccessCapacity => NEAREST_FIRST.find(([role]) => roles.includes(role))?.[1] ?? 'ADMINISTRATION';
