import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import type { Machine } from '../../src/shared/states';
import { IN_OTHER_WORDS, MADE_BY } from './transition-sources';

/** Nothing can be done in a table of states alone: every state that a move leads to, or that something begins in, is brought about by somebody who asks, or by time. */
const ROOT = resolve(__dirname, '..', '..');
const SRC = join(ROOT, 'src');

const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]));
const files = walk(SRC)
  .map((file) => relative(SRC, file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\/(schema|gql)\.ts$/.test(file));
const sources = new Map(
  files.map((file) => [file.replace(/\.tsx?$/, ''), readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')]),
);
const importsOf = (file: string): string[] =>
  [...(sources.get(file) ?? '').matchAll(/from\s+'(\.[^']+)'/g)]
    .map((match) => relative(SRC, resolve(SRC, dirname(file), match[1] as string)))
    .filter((to) => sources.has(to));

function reachedFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const to of importsOf(file)) reached.add(to);
  return reached;
}

interface Table {
  readonly name: string;
  readonly file: string;
  readonly machine: Machine<string, string>;
}
const DECLARED = /export const (\w+) = \{[\s\S]*?\} as const satisfies Machine/g;
/** Every table of states there is; the class of files and the shape of the declaration are all that is presumed. */
const tables: Table[] = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(DECLARED)].map((match) => {
    const name = match[1] as string;
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return { name, file, machine: (require(join(SRC, file)) as Readonly<Record<string, Machine<string, string>>>)[name] as Table['machine'] };
  }),
);

/** What must be made: every move, and every beginning: the first state, and any other that no move leads to. */
const toBeMade = ({ machine }: Pick<Table, 'machine'>): string[] => {
  const [first, ...others] = machine.states;
  const ledTo = new Set(Object.values(machine.moves).map(({ to }) => to));
  return [...[first, ...others.filter((state) => !ledTo.has(state))].map((state) => `begin ${state}`), ...Object.keys(machine.moves)];
};

const mutations = new Map(
  AUDIENCES.map((audience) => [
    audience as string,
    Object.keys(
      buildSchema(readFileSync(join(ROOT, 'schema', `${audience}.graphql`), 'utf8'))
        .getMutationType()
        ?.getFields() ?? {},
    ),
  ]),
);

/** The file that answers a change of an endpoint, or in which a job begins; undefined where there is none. */
function begins(maker: string): string | undefined {
  const [door, name] = maker.split(' ') as [string, string];
  if (door === 'given') return importsOf('jobs/jobs.module').find((file) => file.endsWith(`/${name}.use-case`));
  if (door === 'cli') return sources.has(`cli/${name}`) ? `cli/${name}` : undefined;
  if (door === 'job') return sources.has(`jobs/${name}`) ? `jobs/${name}` : undefined;
  if (!mutations.get(door)?.includes(name)) return undefined;
  const answered = new RegExp(`@Mutation\\('${name}'\\)|@Mutation\\(\\)\\s+(?:async )?${name}\\(`);
  return [...sources].find(([file, text]) => file.startsWith(`api/${door}/`) && answered.test(text))?.[0];
}

/** A list of moves, such as those that are hers, makes none. */
const LISTED = /readonly \w+Move\[\] = \[[^\]]*\]/g;

/** Whether somebody comes, by what the code imports, to a file that knows the table and names the move, or the state in which something begins; or to the place that makes it in other words. */
function comesTo(maker: string, { name, file }: Table, made: string): boolean {
  const start = begins(maker);
  if (start === undefined) return false;
  const reached = reachedFrom(start);
  const other = IN_OTHER_WORDS[`${name}.${made}`];
  if (other) {
    const [place, says] = other;
    const isReached = place.startsWith('migrations/') || reached.has(place.replace(/^src\/|\.ts$/g, ''));
    return isReached && readFileSync(join(ROOT, place), 'utf8').includes(says);
  }
  const named = made.replace('begin ', '');
  const word = new RegExp(`['"\`]${named}['"\`]|\\b${name}\\.moves\\.${named}\\.to\\b`);
  const knows = [...reached].filter((one) => one === file || importsOf(one).includes(file));
  return reached.has(file) && knows.some((one) => word.test((sources.get(one) ?? '').replace(DECLARED, '').replace(LISTED, '')));
}

test('every table of states is found, and each of them is in the list', () => {
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(MADE_BY).sort());
});

test.each(tables.map((table) => [table.name, table] as const))('every move of %s is made by somebody, and nothing is listed that is no move', (name, table) =>
  expect(Object.keys(MADE_BY[name] ?? {}).sort()).toEqual(toBeMade(table).sort()),
);

test('whoever is listed is a change of an endpoint or a job, and comes by what the code imports to where the move is named', () => {
  const lost = tables.flatMap((table) =>
    Object.entries(MADE_BY[table.name] ?? {}).flatMap(([made, makers]) =>
      makers.length === 0
        ? [`${table.name}.${made}: nobody`]
        : makers.filter((maker) => !comesTo(maker, table, made)).map((maker) => `${table.name}.${made}: ${maker}`),
    ),
  );
  expect(lost).toEqual([]);
});

test('what is made in other words is a move or a beginning of a table', () =>
  expect(Object.keys(IN_OTHER_WORDS).filter((one) => !tables.some((table) => toBeMade(table).some((made) => one === `${table.name}.${made}`)))).toEqual([]));

test('so that it can fail: a move that nobody makes, a change that is not there, and one that leads elsewhere are found', () => {
  const trainee = tables.find(({ name }) => name === 'TRAINEE') as Table;
  const more = { ...trainee, machine: { ...trainee.machine, moves: { ...trainee.machine.moves, vanish: { from: ['EXITED'], to: 'EXITED' } } } };
  expect(toBeMade(more)).toContain('vanish');
  expect(comesTo('staff traineeExit', more, 'vanish')).toBe(false);
  expect(comesTo('staff traineeVanish', trainee, 'exit')).toBe(false);
  expect(comesTo('staff traineeExit', trainee, 'exit')).toBe(true);
  expect(comesTo('staff traineeExit', trainee, 'anonymise')).toBe(false);
  expect(comesTo('job scheduler', trainee, 'anonymise')).toBe(false);
});
