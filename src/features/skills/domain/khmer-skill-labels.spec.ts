import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseKhmerSkillLabels } from './khmer-skill-labels';

const DATA = join(__dirname, '..', '..', '..', '..', 'data');
const SKILLS = new Map([
  ['a', { id: 7, label: 'clean rooms' }],
  ['b', { id: 8, label: 'clean surfaces' }],
]);
const read = (...lines: string[]) => parseKhmerSkillLabels(['code\tlabel\tkhmer', ...lines, ''].join('\n'), SKILLS);

test('each line names a skill', () => {
  expect(read('a\tclean rooms\tសម្អាតបន្ទប់', 'b\tclean surfaces\tជូតសម្អាត')).toEqual([
    { skillId: 7, label: 'សម្អាតបន្ទប់' },
    { skillId: 8, label: 'ជូតសម្អាត' },
  ]);
});

test.each([
  ['a skill missing from the release', ['c\tclean cars\tក'], 'line 2: the release has no skill c'],
  ['a code with another meaning in this release', ['a\tclean cars\tក'], 'line 2: the release calls a "clean rooms"'],
  ['a skill twice', ['a\tclean rooms\tក', 'a\tclean rooms\tខ'], 'line 3: a occurs twice'],
  ['a name of two skills', ['a\tclean rooms\tក', 'b\tclean surfaces\tក'], 'line 3: "ក" names two skills'],
  ['no name', ['a\tclean rooms\t'], 'line 2: "" is not a valid label'],
  ['a sign without width', ['a\tclean rooms\tក\u200bខ'], 'is not a valid label'],
  ['a column too few', ['a\tclean rooms'], 'line 2: 2 columns, not 3'],
])('%s is an error that names the line', (_title, lines, message) => expect(() => read(...lines)).toThrow(message));

test('columns in another order are an error', () => {
  expect(() => parseKhmerSkillLabels('code\tkhmer\n', SKILLS)).toThrow('line 1: the columns must be code, label, khmer');
});

test('the shipped labels fit the shipped release and name about three hundred skills in Khmer script', () => {
  const released = readFileSync(join(DATA, 'esco', 'skills.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const skills = new Map(released.map((line) => line.split('\t')).map(([id, code = '', , , label = '']) => [code, { id: Number(id), label }] as const));
  const labels = parseKhmerSkillLabels(readFileSync(join(DATA, 'khmer', 'skills.tsv'), 'utf8'), skills);
  expect(labels.length).toBeGreaterThanOrEqual(300);
  for (const { label } of labels) expect(label).toMatch(/^[\p{Script=Khmer} ]+[A-Za-z ]*$/u);
});

/** A Khmer name makes a skill common in the search: this one would precede what most people mean by "repair". */
const UNNAMED = ['19ef02d8-0297-4ec2-afbf-a58165c7c6a2'];

test('every skill that is listed as usual for a kind of work has a Khmer name, except one', () => {
  const codesOf = (file: string, column: number): string[] =>
    readFileSync(join(DATA, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[column] ?? '');
  const named = new Set(codesOf('khmer/skills.tsv', 0));
  expect(codesOf('lexicon/usual.tsv', 1).filter((code) => !named.has(code))).toEqual(UNNAMED);
});
