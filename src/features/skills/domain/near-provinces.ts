import { nearSpellings } from '../../../shared/near-spellings';
import { KIND_OF_PLACE, OTHER_NAMES, type Province } from './province';

/** Towns whose province is asked about, by code: they are no other name of it. */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  '01': ['Poipet', 'Serei Saophoan', 'ប៉ោយប៉ែត', 'សិរីសោភ័ណ'],
  '08': ['Takhmao', 'តាខ្មៅ'],
  '11': ['Sen Monorom', 'សែនមនោរម្យ'],
  '16': ['Banlung', 'បានលុង'],
  '20': ['Bavet', 'បាវិត'],
  '22': ['Samraong', 'សំរោង'],
  '25': ['Suong', 'សួង'],
};

const CANDIDATES = 5;

/** The provinces that a misspelt name may mean, in Latin or Khmer letters, best first. */
export function nearProvinces(provinces: readonly Province[], text: string): Province[] {
  const names = provinces.flatMap(({ code, name, nameKm }) =>
    [name, nameKm, ...(OTHER_NAMES[code] ?? '').split(' '), ...(TOWNS[code] ?? [])].map((one) => [code, one] as const),
  );
  return nearSpellings(text.replace(KIND_OF_PLACE, ''), names, CANDIDATES).flatMap((code) => provinces.filter((one) => one.code === code));
}
