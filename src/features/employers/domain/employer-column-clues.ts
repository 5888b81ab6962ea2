import { clueWords } from '../../../shared/imports/column-clues';
import type { ColumnClues } from '../../../shared/imports/import-file';

/** What identifies the columns of an employer import under own headings. */
export const EMPLOYER_COLUMN_CLUES: ColumnClues = {
  words: clueWords({
    registration_number: 'registration registered licence license patent tax number_of_registration ចុះបញ្ជី ប៉ាតង់',
    legal_name: 'company business firm employer owner ក្រុមហ៊ុន អាជីវកម្ម',
    sector: 'sector industry what_they_do field kind type វិស័យ ប្រភេទ',
    size_band: 'size staff people workers employees how_many ចំនួន នាក់',
    site_name: 'site branch shop location place workplace ទីតាំង សាខា កន្លែង',
    province: 'province city khaet khet krong ខេត្ត ក្រុង',
    district: 'district srok khan commune ស្រុក ខណ្ឌ',
    address: 'address street road where house_number ផ្លូវ អាសយដ្ឋាន',
  }),
  mayBe: {
    registration_number: (text) => /\p{N}/u.test(text),
    size_band: (text) => text.length <= 40,
  },
  isClearly: {},
};
