import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKhmerLabels, type ReleaseOccupations } from './khmer-occupation-labels';

const DATA = join(__dirname, '..', '..', '..', '..', 'data');
const rows = (file: string): string[][] =>
  readFileSync(join(DATA, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const HEADER = 'code\tcommon\tlabel\tkhmer\tother';
const COOKS = '5120\t\tCooks\tចុងភៅ\t';
const COOK = '5120.1\t2\tcook\tចុងភៅ\tធ្វើម្ហូប|ដាំបាយ';
const small: ReleaseOccupations = {
  occupations: new Map([
    ['5120.1', { id: 7, iscoCode: '5120', label: 'cook' }],
    ['5120.1.3', { id: 8, iscoCode: '5120', label: 'grill cook' }],
    ['7512.1', { id: 9, iscoCode: '7512', label: 'baker' }],
  ]),
  groups: new Map([
    ['5120', 'Cooks'],
    ['7512', 'Bakers'],
  ]),
};
const read = (...lines: string[]) => parseKhmerLabels([HEADER, ...lines, ''].join('\n'), small);

test('the name of an occupation comes first, then its search terms, including the name of its group', () => {
  const { words, groups, common } = read(COOKS, COOK, '5120.1.3\t\tgrill cook\tចុងភៅអាំង\t', '7512\t\tBakers\tជាងនំ\t', '7512.1\t1\tbaker\tអ្នកដុតនំ\t');
  expect(words.map(({ occupationId, position, label }) => [occupationId, position, label])).toEqual([
    [7, 0, 'ចុងភៅ'],
    [7, 1, 'ធ្វើម្ហូប'],
    [7, 2, 'ដាំបាយ'],
    [8, 0, 'ចុងភៅអាំង'],
    [8, 1, 'ចុងភៅ'],
    [9, 0, 'អ្នកដុតនំ'],
    [9, 1, 'ជាងនំ'],
  ]);
  expect(words.every(({ key }) => key !== '')).toBe(true);
  expect(groups).toEqual([
    { code: '5120', label: 'ចុងភៅ' },
    { code: '7512', label: 'ជាងនំ' },
  ]);
  expect(common).toEqual([9, 7]);
});

test.each([
  ['an occupation missing from the release', [COOKS, '5120.9\t\tfry cook\tក\t'], 'line 3: the release has no occupation 5120.9'],
  ['a unit group missing from ISCO-08', ['5129\t\tCooks\tក\t'], 'line 2: ISCO-08 has no unit group 5129'],
  ['a code with another meaning in this release', [COOKS, COOK.replace('cook', 'chef')], 'line 3: the release calls 5120.1 "cook"'],
  ['a group with another name', [COOKS.replace('Cooks', 'Chefs')], 'line 2: ISCO-08 calls 5120 "Cooks"'],
  ['an occupation whose group has no name', [COOK], 'line 2: the unit group 5120 has no line above'],
  ['an occupation twice', [COOKS, COOK, COOK], 'line 4: 5120.1 occurs twice'],
  ['a group twice', [COOKS, COOKS], 'line 3: 5120 occurs twice'],
  ['a group with other labels', [`${COOKS}ម្ហូប`], 'line 2: a unit group must have only a name'],
  ['no name', [COOKS, '5120.1\t\tcook\t\tធ្វើម្ហូប'], 'line 3: "" is not a valid label'],
  ['a blank at the end', [COOKS, `${COOK} `], 'line 3: "ដាំបាយ " is not a valid label'],
  ['the same label twice, except for a zero-width sign', [COOKS, `${COOK}|ធ្វើ\u200bម្ហូប`], 'line 3: a label occurs twice'],
  ['a column too few', [COOKS.trimEnd()], 'line 2: 4 columns, not 5'],
  ['a position that is taken', [COOKS, COOK, '7512\t\tBakers\tជាងនំ\t', '7512.1\t2\tbaker\tអ្នកដុតនំ\t'], 'line 5: 2 is not a valid position, or is taken'],
  ['two common occupations of one group', [COOKS, COOK, '5120.1.3\t3\tgrill cook\tអាំង\t'], 'line 4: another occupation of 5120 is common already'],
])('%s is an error that names the line', (_title, lines, message) => {
  expect(() => read(...lines)).toThrow(message);
});

test('columns in another order are an error', () => {
  expect(() => parseKhmerLabels('code\tkhmer\n', small)).toThrow('line 1: the columns must be code, common, label, khmer, other');
});

test('the shipped labels fit the shipped release, name each kind of work in Khmer script, and mark twelve as common', () => {
  const occupations = new Map(
    rows('esco/occupations.tsv').map(([id, , iscoCode = '', code = '', label = '']) => [code, { id: Number(id), iscoCode, label }] as const),
  );
  const released = { occupations, groups: new Map(rows('esco/isco08.tsv').map(([code = '', label = '']) => [code, label] as const)) };
  const { words, groups, common } = parseKhmerLabels(readFileSync(join(DATA, 'khmer', 'kinds_of_work.tsv'), 'utf8'), released);
  expect(words.filter(({ position }) => position === 0).length).toBeGreaterThanOrEqual(150);
  expect(groups.length).toBeGreaterThanOrEqual(100);
  expect(common).toHaveLength(12);
  for (const { label } of [...words, ...groups]) expect(label).toMatch(/^[\p{Script=Khmer} ]+$/u);
});
