import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS, NOTES, type SettingNote } from '../../src/platform/settings-schema';

/** The table of settings in docs/running.md says what the schemas say. */
const page = readFileSync(join(__dirname, '..', '..', 'docs', 'running.md'), 'utf8');

interface Documented {
  readonly ifMissing: string;
  readonly meaning: string;
}

/** The rows of the table, one for each setting: a row may name several by their endings, with a default for each. */
function documentedSettings(): Map<string, Documented> {
  const lines = page.slice(page.indexOf('\n## Settings\n'), page.indexOf('\n## Connections to PostgreSQL\n')).split('\n');
  const rows = lines.filter((line) => line.startsWith('| `')).map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([, nameCell = '', defaultCell = '', meaning = '']) => {
      const [first = '', ...endings] = quotedIn(nameCell);
      const names = [first, ...endings.map((ending) => first.replace(/_[A-Z]+$/, ending))];
      const defaults = quotedIn(defaultCell);
      return names.map((name, at) => [name, { ifMissing: defaults[names.length === defaults.length ? at : 0] ?? '', meaning }] as const);
    }),
  );
}
const quotedIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text as string);

const notes = new Map<string, SettingNote>(
  Object.values(GROUPS.shape).flatMap(({ shape }) => Object.entries(shape).map(([name, schema]) => [name, NOTES.get(schema) as SettingNote] as const)),
);
const documented = documentedSettings();

test('every setting has a note that explains a wrong value', () => {
  expect(notes.size).toBeGreaterThan(35);
  for (const [name, note] of notes) expect([name, note]).toEqual([name, expect.objectContaining({ problem: expect.any(String), remedy: expect.any(String) })]);
});

test('the table names every setting of an operator, and no other', () => {
  const ofOperators = [...notes].filter(([, { isForTests }]) => !isForTests).map(([name]) => name);
  expect([...documented.keys()].toSorted()).toEqual(ofOperators.toSorted());
});

test('the table has the default of every setting that has one', () => {
  const defaults = [...notes].flatMap(([name, { ifMissing }]) => (ifMissing === undefined ? [] : [[name, ifMissing] as const]));
  expect(defaults.map(([name]) => [name, documented.get(name)?.ifMissing])).toEqual(defaults.map(([name, ifMissing]) => [name, ifMissing]));
});

test('the table has the bounds of every number', () => {
  const bounded = [...notes].flatMap(([name, { bounds }]) => (bounds ? [[name, `${bounds[0]} to ${bounds[1]}`] as const] : []));
  expect(bounded.filter(([name, bounds]) => !documented.get(name)?.meaning.includes(bounds))).toEqual([]);
});
