/** The three groups of users. Each has its own sign-in page and API. */
export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Every role an account may hold, staff first (docs/domain.md 0.4). */
export const ROLES = [
  'PLACEMENT_OFFICER',
  'CASE_WORKER',
  'VETTING_OFFICER',
  'SAFETY_LEAD',
  'MONITORING_OFFICER',
  'INSTITUTION_ADMIN',
  'SYSTEM_ADMIN',
  'EMPLOYER_USER',
  'TRAINEE',
] as const;
export type Role = (typeof ROLES)[number];

/** The audience of a role. An account holds roles of its own audience only. */
export function audienceOf(role: Role): Audience {
  if (role === 'EMPLOYER_USER') return 'employer';
  return role === 'TRAINEE' ? 'trainee' : 'staff';
}
