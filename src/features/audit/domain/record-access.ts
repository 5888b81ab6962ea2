import type { Role } from '../../accounts/domain/roles';

/**
 * The capacity in which a person accessed a trainee's record. The names do not reveal why the trainee
 * receives support.
 */
export const ACCESS_CAPACITIES = ['LOOKS_AFTER_HER', 'LOOKS_FOR_WORK', 'WATCHES_SAFETY', 'VISITS_WORKPLACES', 'COUNTS', 'RUNS_THE_OFFICE', 'EMPLOYER'] as const;
export type AccessCapacity = (typeof ACCESS_CAPACITIES)[number];

/** For a person with several roles, the one closest to the trainee wins. */
const NEAREST_FIRST: readonly (readonly [Role, AccessCapacity])[] = [
  ['CASE_WORKER', 'LOOKS_AFTER_HER'],
  ['PLACEMENT_OFFICER', 'LOOKS_FOR_WORK'],
  ['SAFETY_LEAD', 'WATCHES_SAFETY'],
  ['VETTING_OFFICER', 'VISITS_WORKPLACES'],
  ['MONITORING_OFFICER', 'COUNTS'],
];

/** The capacity for these roles; RUNS_THE_OFFICE if none of them is listed. */
export const accessCapacityOf = (roles: readonly string[]): AccessCapacity => NEAREST_FIRST.find(([role]) => roles.includes(role))?.[1] ?? 'RUNS_THE_OFFICE';
