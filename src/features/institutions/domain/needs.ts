/** What an outside programme gives, and so what a person may be referred for: the services of a reintegration programme, as one closed list (DOMAIN 3.5). */
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
/** One kind. */
export type Need = (typeof NEEDS)[number];
