import type { Role } from '../../accounts/domain/roles';

/** As whom somebody looks at her record, in words that say nothing of why she is looked after. */
export const LOOKED_AS = ['LOOKS_AFTER_HER', 'LOOKS_FOR_WORK', 'WATCHES_SAFETY', 'VISITS_WORKPLACES', 'COUNTS', 'RUNS_THE_OFFICE', 'EMPLOYER'] as const;
/** One of them. */
export type LookedAs = (typeof LOOKED_AS)[number];

/** What somebody with several roles is to her: the nearest one. */
const NEAREST_FIRST: readonly (readonly [Role, LookedAs])[] = [
  ['CASE_WORKER', 'LOOKS_AFTER_HER'],
  ['PLACEMENT_OFFICER', 'LOOKS_FOR_WORK'],
  ['SAFETY_LEAD', 'WATCHES_SAFETY'],
  ['VETTING_OFFICER', 'VISITS_WORKPLACES'],
  ['MONITORING_OFFICER', 'COUNTS'],
];

/** As whom an account with these roles looks; without any of them it runs the office. */
export const lookedAs = (roles: readonly string[]): LookedAs => NEAREST_FIRST.find(([role]) => roles.includes(role))?.[1] ?? 'RUNS_THE_OFFICE';
