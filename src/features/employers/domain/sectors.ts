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
