import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearSpellings } from '../../../shared/near-spellings';
import { nearProvinces } from './near-provinces';
import { SPOKEN_LANGUAGES } from '../../../shared/spoken-languages';

const provinces = readFileSync(join(__dirname, '..', '..', '..', '..', 'data', 'provinces.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', name = '', nameKm = ''] = line.split('\t');
    return { code, name, nameKm };
  });
const languages = SPOKEN_LANGUAGES.flatMap(({ code, name, nameKm, otherNames }) => [name, nameKm, ...otherNames].map((one) => [code, one] as const));

test.each([
  ['Kampong Chm', '03'],
  ['Kâmpóng Thum', '06'],
  ['Batambong', '02'],
  ['Syem Reab', '17'],
  ['Angkor, Siem Reap town', '17'],
  ['Sihanouk Ville city', '18'],
  ['Poipet', '01'],
  ['កំពងចាម', '03'],
  ['សៀមរៀប', '17'],
  ['ខេត្ដ បាតដំបង', '02'],
  ['ប៉ោយប៉ែត', '01'],
  ['Phnum Pen', '12'],
  ['ស្វាយ រៀង', '20'],
])('the first candidate of the province “%s” is %s', (text, code) => {
  const found = nearProvinces(provinces, text).map((province) => province.code);
  expect(found[0]).toBe(code);
  expect(found.length).toBeLessThanOrEqual(5);
});

test.each(['Bangkok', 'xyz', '123', ''])('nothing near “%s” gives no wrong candidate first among many', (text) => {
  expect(nearProvinces(provinces, text).length).toBeLessThanOrEqual(2);
});

test.each([
  ['Englsh', 'en'],
  ['Viet namese', 'vi'],
  ['ខែ្មរ', 'km'],
  ['Khmae', 'km'],
  ['អង់គ្លេះ', 'en'],
  ['Kmer sign langage', 'csx'],
])('the first candidate of the language “%s” is %s', (text, code) => expect(nearSpellings(text, languages, 5)[0]).toBe(code));
