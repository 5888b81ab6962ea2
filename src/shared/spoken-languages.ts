import { textKey } from './imports/import-mapping';

/** Cambodian Sign Language (ISO 639-3). Sign languages have no code of two letters. */
export const SIGN_LANGUAGE = 'csx';

/** A language, its names in both languages of the service, and what else people write for it. */
export interface SpokenLanguage {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string;
  readonly otherNames: readonly string[];
}

/** `kh`, `vn`, `cn` and `jp` are codes of countries, and of no language. */
export const SPOKEN_LANGUAGES: readonly SpokenLanguage[] = [
  { code: 'km', name: 'Khmer', nameKm: 'ខ្មែរ', otherNames: ['cambodian', 'kh', 'ភាសាខ្មែរ'] },
  { code: 'en', name: 'English', nameKm: 'អង់គ្លេស', otherNames: ['ភាសាអង់គ្លេស'] },
  { code: 'zh', name: 'Chinese', nameKm: 'ចិន', otherNames: ['mandarin', 'cn', 'ភាសាចិន'] },
  { code: 'th', name: 'Thai', nameKm: 'ថៃ', otherNames: ['ភាសាថៃ'] },
  { code: 'vi', name: 'Vietnamese', nameKm: 'វៀតណាម', otherNames: ['vn', 'ភាសាវៀតណាម'] },
  { code: 'fr', name: 'French', nameKm: 'បារាំង', otherNames: ['ភាសាបារាំង'] },
  { code: 'ja', name: 'Japanese', nameKm: 'ជប៉ុន', otherNames: ['jp', 'ភាសាជប៉ុន'] },
  { code: 'ko', name: 'Korean', nameKm: 'កូរ៉េ', otherNames: ['ភាសាកូរ៉េ'] },
  { code: 'lo', name: 'Lao', nameKm: 'ឡាវ', otherNames: ['laotian', 'ភាសាឡាវ'] },
  {
    code: SIGN_LANGUAGE,
    name: 'Cambodian Sign Language',
    nameKm: 'ភាសាសញ្ញា',
    otherNames: ['sign language', 'khmer sign language', 'សញ្ញា', 'ភាសាសញ្ញាខ្មែរ', 'ភាសាសញ្ញាកម្ពុជា'],
  },
];
const CODE_OF_LANGUAGE = new Map(
  SPOKEN_LANGUAGES.flatMap(({ code, name, nameKm, otherNames }) => [name, nameKm, ...otherNames].map((one) => [textKey(one), code] as const)),
);

/** The code of a language by its code or name; another text unchanged. */
export const languageCode = (text: string): string => CODE_OF_LANGUAGE.get(textKey(text)) ?? textKey(text);
