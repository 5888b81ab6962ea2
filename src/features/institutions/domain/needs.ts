/**
 * What external programmes offer, and so what a trainee can be referred for: the services of a reintegration
 * programme as one closed list (docs/domain.md 3.5).
 */
export const NEEDS = [
  'SHELTER',
  'COUNSELLING',
  'LEGAL',
  'HEALTH',
  'LITERACY',
  'NUMERACY',
  'LIFE_SKILLS',
  'SMALL_BUSINESS',
  'VOCATIONAL',
  'EMPLOYMENT',
  'EMERGENCY',
  'FAMILY',
] as const;
export type Need = (typeof NEEDS)[number];
