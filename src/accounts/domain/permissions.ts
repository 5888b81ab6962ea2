import type { Role } from './roles';

/**
 * What each staff role may do. Only the case worker and the safety lead open identity and protection; who administers accounts sees no person (DESIGN 2).
 * A trainee's and an employer's own operations are not here: their door and their rows' owner decide those.
 */
export const PERMISSIONS = {
  'account.create': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'employer.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'employer.activate': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'employer.suspend': ['SAFETY_LEAD'],
  'employer.hold': ['SAFETY_LEAD'],
  'employer.exclude': ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'vetting.plan': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.record': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.decide': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.revoke': ['SAFETY_LEAD'],
  'vacancy.review': ['PLACEMENT_OFFICER', 'VETTING_OFFICER'],
  'vacancy.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'trainee.register': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'trainee.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.prepare': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'trainee.exit': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.limits': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.identity': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.protection': ['CASE_WORKER', 'SAFETY_LEAD'],
  'consent.record': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'contact.record': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'match.read': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'referral.propose': ['PLACEMENT_OFFICER'],
  'referral.send': ['PLACEMENT_OFFICER'],
  'referral.withdraw': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'interview.cancel': ['PLACEMENT_OFFICER', 'SAFETY_LEAD'],
  'offer.explain': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'task.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'task.finish': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** One staff operation, as `thing.verb`. */
export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the roles may do it; roles that are unknown or none at all may do nothing. */
export const can = (roles: readonly string[], permission: Permission): boolean => PERMISSIONS[permission].some((role) => roles.includes(role));
