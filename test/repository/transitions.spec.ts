import { readSchema } from '../../src/platform/graphql/schema-files';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import type { StateMachine } from '../../src/shared/state-machine';
import { IMPLEMENTED_INDIRECTLY, ENTRY_POINTS } from './transition-sources';

/**
 * No transition exists only in a state machine's table: each state that a transition leads to, or that a
 * record starts in, is reached by a request or by time.
 */
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

/** The class that a module provides under the text of an injected token, such as `@Inject(STEP_TOKENS.STOP)`. */
function providersOf(file: string): string[] {
  const tokens = [...(sources.get(file) ?? '').matchAll(/@Inject\(STEP_TOKENS\.(\w+)\)/g)].map(([, token]) => `provide: 'step ${token}', useExisting: `);
  return tokens.flatMap((token) =>
    [...sources].flatMap(([module, text]) => {
      const name = text.includes(token) ? /^\w+/.exec(text.split(token)[1] ?? '')?.[0] : undefined;
      const path = name && new RegExp(`import [^;]*\\b${name}\\b[^;]* from '([^']+)'`).exec(text)?.[1];
      return importsOf(module).filter((one) => path && one.endsWith(path.replace(/^[./]+/, '')));
    }),
  );
}

function reachedFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const to of [...importsOf(file), ...providersOf(file)]) reached.add(to);
  return reached;
}

interface Table {
  readonly name: string;
  readonly file: string;
  readonly machine: StateMachine<string, string>;
}
const DECLARED = /export const (\w+) = \{[\s\S]*?\} as const satisfies StateMachine/g;
/** All state machines; the only assumptions are the kind of file and the shape of the declaration. */
const tables: Table[] = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(DECLARED)].map((match) => {
    const name = match[1] as string;
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return { name, file, machine: (require(join(SRC, file)) as Readonly<Record<string, StateMachine<string, string>>>)[name] as Table['machine'] };
  }),
);

/**
 * What must be implemented: every transition and every initial state, which is the first state and any other
 * that no transition leads to.
 */
const toBeMade = ({ machine }: Pick<Table, 'machine'>): string[] => {
  const [first, ...others] = machine.states;
  const ledTo = new Set(Object.values(machine.transitions).map(({ to }) => to));
  return [...[first, ...others.filter((state) => !ledTo.has(state))].map((state) => `begin ${state}`), ...Object.keys(machine.transitions)];
};

const mutations = new Map(
  AUDIENCES.map((audience) => [audience as string, Object.keys(buildSchema(readSchema(audience)).getMutationType()?.getFields() ?? {})]),
);

/**
 * The file that implements a mutation of an endpoint, or in which a job starts; undefined if there is none.
 */
function entryFileOf(maker: string): string | undefined {
  const [entryPoint, name] = maker.split(' ') as [string, string];
  if (entryPoint === 'given') return importsOf('jobs/jobs.module').find((file) => file.endsWith(`/${name}.use-case`));
  if (entryPoint === 'cli') return sources.has(`cli/${name}`) ? `cli/${name}` : undefined;
  if (entryPoint === 'job') return sources.has(`jobs/${name}`) ? `jobs/${name}` : undefined;
  if (!mutations.get(entryPoint)?.includes(name)) return undefined;
  const answered = new RegExp(`@Mutation\\('${name}'\\)|@Mutation\\(\\)\\s+(?:async )?${name}\\(`);
  return [...sources].find(([file, text]) => file.startsWith(`api/${entryPoint}/`) && answered.test(text))?.[0];
}

/** A list of transitions, such as the trainee's own, implements none. */
const LISTED = /readonly \w+Transition\[\] = \[[^\]]*\]/g;

/**
 * Whether imports lead from this entry point to a file that uses the table and names the transition or the
 * initial state, or to the place that implements it in other words.
 */
function reaches(maker: string, { name, file }: Table, entry: string): boolean {
  const start = entryFileOf(maker);
  if (start === undefined) return false;
  const reached = reachedFrom(start);
  const other = IMPLEMENTED_INDIRECTLY[`${name}.${entry}`];
  if (other) {
    const [place, text] = other;
    const isReached = place.startsWith('migrations/') || reached.has(place.replace(/^src\/|\.ts$/g, ''));
    return isReached && readFileSync(join(ROOT, place), 'utf8').includes(text);
  }
  const named = entry.replace('begin ', '');
  const word = new RegExp(`['"\`]${named}['"\`]|\\b${name}\\.transitions\\.${named}\\.to\\b`);
  const knows = [...reached].filter((one) => one === file || importsOf(one).includes(file));
  return reached.has(file) && knows.some((one) => word.test((sources.get(one) ?? '').replace(DECLARED, '').replace(LISTED, '')));
}

test('every state machine is found, and each is in the list', () => {
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
});

test.each(tables.map((table) => [table.name, table] as const))('every transition of %s has an entry point, and the list contains no others', (name, table) =>
  expect(Object.keys(ENTRY_POINTS[name] ?? {}).sort()).toEqual(toBeMade(table).sort()),
);

test('every listed entry point is a mutation or a job, and its imports lead to where the transition is named', () => {
  const lost = tables.flatMap((table) =>
    Object.entries(ENTRY_POINTS[table.name] ?? {}).flatMap(([entry, makers]) =>
      makers.length === 0
        ? [`${table.name}.${entry}: nobody`]
        : makers.filter((maker) => !reaches(maker, table, entry)).map((maker) => `${table.name}.${entry}: ${maker}`),
    ),
  );
  expect(lost).toEqual([]);
});

test('every entry implemented in other words is a transition or initial state of a table', () =>
  expect(
    Object.keys(IMPLEMENTED_INDIRECTLY).filter((one) => !tables.some((table) => toBeMade(table).some((entry) => one === `${table.name}.${entry}`))),
  ).toEqual([]));

test('control: an unimplemented transition, a missing mutation and one that leads elsewhere are detected', () => {
  const trainee = tables.find(({ name }) => name === 'TRAINEE') as Table;
  const more = { ...trainee, machine: { ...trainee.machine, transitions: { ...trainee.machine.transitions, vanish: { from: ['EXITED'], to: 'EXITED' } } } };
  expect(toBeMade(more)).toContain('vanish');
  expect(reaches('staff traineeExit', more, 'vanish')).toBe(false);
  expect(reaches('staff traineeVanish', trainee, 'exit')).toBe(false);
  expect(reaches('staff traineeExit', trainee, 'exit')).toBe(true);
  expect(reaches('staff traineeExit', trainee, 'anonymise')).toBe(false);
  expect(reaches('job scheduler', trainee, 'anonymise')).toBe(false);
});
