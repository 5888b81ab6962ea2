/** The sectors an employer may name. */
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
/** One sector. */
export type Sector = (typeof SECTORS)[number];

/** Business types no one is placed with (DOMAIN 4.2: excluded list); they may be named so that the refusal can be plain. */
export const EXCLUDED_BUSINESS_TYPES = ['KARAOKE', 'BEER_GARDEN', 'MASSAGE', 'CASINO', 'ENTERTAINMENT', 'DOMESTIC_LIVE_IN'] as const;
