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

/** Words for businesses that get no trainees (docs/domain.md 4.2: excluded list), as partners write them. */
const EXCLUDED_WORDS =
  /\bktv\b|karaoke|beer[\s_-]?gardens?|massage|casino|entertainment|night[\s_-]?clubs?\b|live[\s_-]in\b|ខារ៉ាអូខេ|ម៉ាស្សា|កាស៊ីណូ|សួនស្រាបៀរ|ក្លឹបកម្សាន្ត|ក្លឹបរាត្រី/iu;

export const isExcludedBusiness = (text: string): boolean => EXCLUDED_WORDS.test(text.normalize('NFC'));
