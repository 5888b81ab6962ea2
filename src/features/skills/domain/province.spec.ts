import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISTRICTS } from '../../../demo/domain/people/names';
import { addressIn, districtNamer, districtsOf } from './district';
import { adjacencyOf, distanceBand, findProvince } from './province';

const rowsOf = (file: string): string[][] =>
  readFileSync(join(__dirname, '..', '..', '..', '..', 'data', file), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const provinces = rowsOf('provinces.tsv');
const codes = provinces.map(([code = '']) => code);
const names = new Map(provinces.map(([code = '', name = '']) => [code, name]));
const pairs = rowsOf('province_adjacency.tsv').map(([one = '', other = '']) => [one, other] as const);
const adjacency = adjacencyOf(pairs);
const neighboursOf = (province: string): string[] => {
  const code = codes.find((one) => names.get(one) === province) ?? '';
  return [...(adjacency.get(code) ?? [])].map((one) => names.get(one) ?? '').toSorted();
};

describe('the provinces', () => {
  it('are 25, numbered 01 to 25, each with a Latin and a Khmer name', () => {
    expect(codes).toEqual(Array.from({ length: 25 }, (_, at) => String(at + 1).padStart(2, '0')));
    expect(provinces.filter(([, name = '']) => !/^[A-Z][a-z]+( [A-Z][a-z]+)?$/.test(name))).toEqual([]);
    expect(provinces.filter(([, , khmer = '']) => !/^\p{Script=Khmer}+$/u.test(khmer) || khmer !== khmer.normalize('NFC'))).toEqual([]);
    expect(new Set(provinces.flatMap(([, name, khmer]) => [name, khmer])).size).toBe(50);
  });
});

describe('the borders between provinces', () => {
  it('contain known provinces only, the smaller code first, each pair once, and no province with itself', () => {
    expect(pairs.flat().filter((code) => !codes.includes(code))).toEqual([]);
    expect(pairs.filter(([one, other]) => one >= other)).toEqual([]);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });

  it('apply in both directions', () => {
    for (const [one, other] of pairs) expect([adjacency.get(one)?.has(other), adjacency.get(other)?.has(one)]).toEqual([true, true]);
    expect([...adjacency.values()].reduce((sum, neighbours) => sum + neighbours.size, 0)).toBe(2 * pairs.length);
  });

  it('connect the whole country', () => {
    const reached = new Set(['12']);
    for (const code of reached) for (const neighbour of adjacency.get(code) ?? []) reached.add(neighbour);
    expect([...reached].toSorted()).toEqual(codes);
  });

  it('give each province one to seven neighbours', () => {
    expect(codes.map((code) => adjacency.get(code)?.size ?? 0).filter((size) => size < 1 || size > 7)).toEqual([]);
  });

  it.each([
    ['Phnom Penh', ['Kandal']],
    ['Pailin', ['Battambang']],
    ['Kep', ['Kampot']],
    ['Ratanakiri', ['Mondulkiri', 'Stung Treng']],
    ['Siem Reap', ['Banteay Meanchey', 'Battambang', 'Kampong Thom', 'Oddar Meanchey', 'Preah Vihear']],
    ['Tboung Khmum', ['Kampong Cham', 'Kratie', 'Prey Veng', 'Svay Rieng']],
    ['Preah Sihanouk', ['Kampong Speu', 'Kampot', 'Koh Kong']],
  ])('put %s next to %j', (province, neighbours) => expect(neighboursOf(province)).toEqual(neighbours));

  it('exclude provinces that meet only on the lake', () => {
    expect(neighboursOf('Pursat')).not.toContain('Siem Reap');
    expect(neighboursOf('Pursat')).not.toContain('Kampong Thom');
  });
});

describe('the distance from home to work', () => {
  it.each([
    ['12', '12', 'SAME'],
    ['12', '08', 'ADJACENT'],
    ['08', '12', 'ADJACENT'],
    ['12', '17', 'FAR'],
    ['12', '99', 'FAR'],
    ['', '12', 'FAR'],
  ])('from %s to %s is %s', (home, work, band) => expect(distanceBand(home, work, adjacency)).toBe(band));

  it('is symmetric for every two provinces', () => {
    for (const home of codes) for (const work of codes) expect(distanceBand(home, work, adjacency)).toBe(distanceBand(work, home, adjacency));
  });
});

test.each([
  ['08', '08'],
  ['8', '08'],
  ['kandal', '08'],
  [' កណ្ដាល ', '08'],
  ['Kampong Chm', undefined],
  ['26', undefined],
])('"%s" names province %s', (text, code) => {
  expect(
    findProvince(
      provinces.map(([code = '', name = '', nameKm = '']) => ({ code, name, nameKm })),
      text,
    ),
  ).toBe(code);
});

const districts = districtsOf(rowsOf('districts.tsv'));
const nameOf = districtNamer(districts);

test('each district is in a known province and has a Latin and a Khmer name, each once in its province', () => {
  expect(new Set(districts.map(({ provinceCode }) => provinceCode))).toEqual(new Set(codes));
  expect(districts.filter(({ name }) => !/^[A-Z][A-Za-z' ]+$/.test(name))).toEqual([]);
  expect(districts.filter(({ nameKm }) => !/^\p{Script=Khmer}+$/u.test(nameKm) || nameKm !== nameKm.normalize('NFC'))).toEqual([]);
  const names = districts.flatMap((one) => [one.name, one.nameKm, ...one.otherNames].map((name) => `${one.provinceCode} ${name}`));
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

test.each([
  ['12', 'Mean Chey', 'km', 'មានជ័យ'],
  ['12', 'Khan Toul Kork', 'km', 'ទួលគោក'],
  ['12', '7 Makara', 'km', '៧មករា'],
  ['12', 'ខណ្ឌ ដូនពេញ', 'en', 'Daun Penh'],
  ['12', 'Doun Penh', 'en', 'Doun Penh'],
  ['08', 'Takhmao City', 'km', 'តាខ្មៅ'],
  ['01', 'Phnum Srok', 'km', 'ភ្នំស្រុក'],
  ['06', 'Kompong Svay', 'km', 'កំពង់ស្វាយ'],
  ['02', 'Mean Chey', 'km', 'Mean Chey'],
  ['12', 'Street 63', 'km', 'Street 63'],
] as const)('in province %s, %s is in the language %s called %s', (province, typed, language, name) => expect(nameOf(province, typed, language)).toBe(name));

test.each([
  ['12', 'Street 63, Chamkar Mon', 'km', 'Street 63, ចំការមន'],
  ['12', 'Bakery Two, Street 63,Khan Chamkar Mon , second floor', 'km', 'Bakery Two, Street 63,ចំការមន , second floor'],
  ['12', 'ផ្លូវ៦៣, ខណ្ឌ ដូនពេញ', 'en', 'ផ្លូវ៦៣, Daun Penh'],
  ['02', 'Street 63, Chamkar Mon', 'km', 'Street 63, Chamkar Mon'],
  ['12', 'Next to the Mean Chey market', 'km', 'Next to the Mean Chey market'],
] as const)('in province %s, the address %s is in the language %s shown as %s', (province, typed, language, shown) =>
  expect(addressIn(nameOf, province, typed, language)).toBe(shown),
);

test('every district of the demo has a Khmer name', () => {
  const typed = Object.entries(DISTRICTS).flatMap(([province, names]) => names.map((name) => [province, name] as const));
  expect(typed.filter(([province, name]) => nameOf(province, name, 'km') === name)).toEqual([]);
});
