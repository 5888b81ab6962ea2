import { latinDigits } from '../../../shared/typed-digits';

/** A district, khan or municipality of a province. */
export interface District {
  readonly provinceCode: string;
  readonly name: string;
  readonly nameKm: string;
  /** Other spellings in Latin letters. */
  readonly otherNames: readonly string[];
}

/** Words before or after the name of a district that are not part of it. */
const KIND_OF_DISTRICT = /^(?:khan|srok|krong)\s+|\s*\b(?:district|city|town|municipality)\.?$|^(?:ស្រុក|ខណ្ឌ|ក្រុង)/giu;
const GAPS = /[\s\u00ad\u200b-\u200d\u2060\ufeff'’._-]+/gu;
const KHMER = /\p{Script=Khmer}/u;

const districtKey = (text: string): string =>
  latinDigits(text.normalize('NFC'))
    .toLowerCase()
    .trim()
    .replace(KIND_OF_DISTRICT, '')
    .replace(GAPS, '')
    .replace(/^kompong/, 'kampong')
    .replaceAll('្ត', '្ដ');

/** Finds the name of a district in the reader's language; a district that is not known stays as typed. */
export function districtNamer(districts: readonly District[]): (provinceCode: string, typed: string, language: 'km' | 'en') => string {
  const known = new Map(
    districts.flatMap((one) => [one.name, one.nameKm, ...one.otherNames].map((name) => [`${one.provinceCode} ${districtKey(name)}`, one] as const)),
  );
  return (provinceCode, typed, language) => {
    const district = known.get(`${provinceCode} ${districtKey(typed)}`);
    if (!district) return typed;
    if (language === 'km') return district.nameKm;
    return KHMER.test(typed) ? district.name : typed;
  };
}

/** An address with its known districts in the reader's language; every other part stays as typed. */
export const addressIn = (nameOf: ReturnType<typeof districtNamer>, provinceCode: string, typed: string, language: 'km' | 'en'): string =>
  typed.replace(/[^,،，]+/gu, (part) => part.replace(/\S(?:.*\S)?/su, (words) => nameOf(provinceCode, words, language)));

/** The districts of the rows `province name name_km other` of `data/districts.tsv`. */
export const districtsOf = (rows: readonly (readonly string[])[]): District[] =>
  rows.map(([provinceCode = '', name = '', nameKm = '', other = '']) => ({ provinceCode, name, nameKm, otherNames: other === '' ? [] : other.split('|') }));
