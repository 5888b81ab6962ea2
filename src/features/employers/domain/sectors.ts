/** The sectors an employer can choose. */
export const SECTORS = [
  'FOOD_SERVICE',
  'CAFE_RESTAURANT',
  'HANDICRAFT',
  'GARMENT',
  'FOOD_PROCESSING',
  'RETAIL',
  'HOSPITALITY',
  'CLEANING',
  'BEAUTY',
  'CARE',
  'AGRICULTURE',
  'OFFICE',
  'CONSTRUCTION',
  'OTHER',
] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * Business types that get no trainees (docs/domain.md 4.2: excluded list). They can be chosen, so that the refusal
 * can give the reason.
 */
export const EXCLUDED_BUSINESS_TYPES = ['KARAOKE', 'BEER_GARDEN', 'MASSAGE', 'CASINO', 'ENTERTAINMENT', 'DOMESTIC_LIVE_IN'] as const;
