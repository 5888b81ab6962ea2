/** The three groups of users. Each has its own sign-in page and API. */
export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The roles of staff (docs/domain.md 0.4). */
export const STAFF_ROLES = [
  'PLACEMENT_OFFICER',
  'CASE_WORKER',
  'VETTING_OFFICER',
  'SAFETY_LEAD',
  'MONITORING_OFFICER',
  'INSTITUTION_ADMIN',
  'SYSTEM_ADMIN',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export const isStaffRole = (role: string): role is StaffRole => STAFF_ROLES.some((one) => one === role);

/** Every role an account may hold, staff first. */
export const ROLES = [...STAFF_ROLES, 'EMPLOYER_USER', 'TRAINEE'] as const;
export type Role = (typeof ROLES)[number];

/** The audience of a role. An account holds roles of its own audience only. */
export function audienceOf(role: Role): Audience {
  if (role === 'EMPLOYER_USER') return 'employer';
  return role === 'TRAINEE' ? 'trainee' : 'staff';
}

/**
 * What each staff role may do. Only case workers and safety leads read identity and protection; account
 * administrators read no person (docs/permissions.md). The operations of trainees and employers are not listed here:
 * their audience and row ownership decide those.
 */
export const PERMISSIONS = {
  'account.create': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'account.manage': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'account-request.read': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'SAFETY_LEAD'],
  'account-request.decide': ['INSTITUTION_ADMIN', 'SAFETY_LEAD'],
  'session.end': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'employer.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'employer.export': ['PLACEMENT_OFFICER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'employer.add': ['PLACEMENT_OFFICER', 'VETTING_OFFICER'],
  'employer.activate': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'employer.suspend': ['SAFETY_LEAD'],
  'employer.exclude': ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'employer.report-change': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.plan': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.record': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.decide': ['VETTING_OFFICER', 'SAFETY_LEAD'],
  'vetting.revoke': ['SAFETY_LEAD'],
  'import.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'],
  'employer.import': ['PLACEMENT_OFFICER', 'VETTING_OFFICER'],
  'vacancy.review': ['PLACEMENT_OFFICER', 'VETTING_OFFICER'],
  'vacancy.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'vacancy.export': ['PLACEMENT_OFFICER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'trainee.register': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'trainee.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.prepare': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'trainee.access': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.exit': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.anonymise': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.limits': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.identity': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.protection': ['CASE_WORKER', 'SAFETY_LEAD'],
  'consent.record': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'contact.record': ['CASE_WORKER', 'PLACEMENT_OFFICER'],
  'contact.log': ['CASE_WORKER', 'PLACEMENT_OFFICER', 'SAFETY_LEAD'],
  'match.read': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'referral.propose': ['PLACEMENT_OFFICER'],
  'referral.send': ['PLACEMENT_OFFICER'],
  'referral.withdraw': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'interview.cancel': ['PLACEMENT_OFFICER', 'SAFETY_LEAD'],
  'offer.explain': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'placement.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'placement.manage': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'placement.plan-next-step': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'placement.end': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'terms.record': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'agreement.record': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'service.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'service.record': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'care.read': ['CASE_WORKER', 'SAFETY_LEAD'],
  'care.record': ['CASE_WORKER', 'SAFETY_LEAD'],
  'house.read': ['CASE_WORKER', 'SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'house.manage': ['CASE_WORKER', 'INSTITUTION_ADMIN'],
  'course.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'course.manage': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  'enrolment.manage': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'self-employment.record': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'alert.open': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'alert.read': ['SAFETY_LEAD', 'CASE_WORKER'],
  'alert.handle': ['SAFETY_LEAD', 'CASE_WORKER'],
  'hold.place': ['SAFETY_LEAD'],
  'hold.lift': ['SAFETY_LEAD', 'CASE_WORKER', 'VETTING_OFFICER', 'INSTITUTION_ADMIN'],
  'word.record': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'word.witness': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'word.watch': ['SAFETY_LEAD', 'INSTITUTION_ADMIN'],
  'trainee.assign': ['SAFETY_LEAD'],
  'trainee.export': ['CASE_WORKER', 'SAFETY_LEAD'],
  'trainee.hand-over': ['PLACEMENT_OFFICER', 'SAFETY_LEAD'],
  'task.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER'],
  'task.finish': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER'],
  'follow-up.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'follow-up.record': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'],
  'message.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER', 'INSTITUTION_ADMIN'],
  'message.resend': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'VETTING_OFFICER', 'INSTITUTION_ADMIN'],
  'audit.read': ['INSTITUTION_ADMIN', 'SAFETY_LEAD'],
  'grant.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'grant.manage': ['INSTITUTION_ADMIN'],
  'trainee.grant': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'indicator.read': ['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'],
  'indicator.publish': ['MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'institution.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'institution.add': ['INSTITUTION_ADMIN', 'SYSTEM_ADMIN'],
  'programme.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'programme.manage': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  'institution-referral.read': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  'institution-referral.send': ['CASE_WORKER'],
  'institution-referral.answer': ['PLACEMENT_OFFICER', 'CASE_WORKER', 'INSTITUTION_ADMIN'],
  'institution-referral.start-service': ['PLACEMENT_OFFICER', 'CASE_WORKER'],
  'skill.manage': ['PLACEMENT_OFFICER', 'INSTITUTION_ADMIN'],
  'capacity.read': ['MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
  'capacity.record': ['MONITORING_OFFICER', 'INSTITUTION_ADMIN'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** A staff operation, as `thing.verb`. */
export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the roles has the permission. Unknown roles have none. */
export const can = (roles: readonly string[], permission: Permission): boolean => PERMISSIONS[permission].some((role) => roles.includes(role));
