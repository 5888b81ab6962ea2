import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The shape of the code, kept by a test: who may import whom, how long things may be, and which words no name may carry. */
const SRC = resolve(__dirname, '..', '..', 'src');
const GENERATED = /^api\/\w+\/schema\.ts$|^web\/\w+\/gql\.ts$|^locales\/(en|km)\.ts$/;
const FEATURES =
  'trainees employers vetting vacancies skills matching referrals offers placements follow-ups alerts consents contacts notifications reminders check-ins services institutions indicators calculations accounts audit demo'.split(
    ' ',
  );
/** How many files may have to be read to know what a resolver does, itself among them. */
const MOST_REACHED = 80;
/** Doors of features closed to the employer's api: an employer must not learn whom the service supports or how. */
const HIDDEN_FROM_EMPLOYER = ['trainees', 'consents', 'follow-ups', 'alerts', 'services', 'contacts'];

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : /\.tsx?$/.test(name) ? [join(folder, name)] : [],
  );
const everything = walk(SRC)
  .map((file) => relative(SRC, file))
  .filter((file) => !/\.spec\.tsx?$/.test(file));
const files = everything.filter((file) => !GENERATED.test(file));
const source = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const withoutComments = (file: string): string => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly own: boolean;
}

function importsOf(file: string): Import[] {
  const found = source(file).matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g);
  return [...found].map((match) => {
    const to = (match[1] ?? match[2]) as string;
    return to.startsWith('.') ? { from: file, to: relative(SRC, resolve(SRC, dirname(file), to)), own: true } : { from: file, to, own: false };
  });
}

/** Which of these files each of them imports, by names without an ending; an import of types counts. */
function edgesAmong(some: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(some.map(nameOf));
  return new Map(some.map((file) => [nameOf(file), importsOf(file).flatMap(({ to, own }) => (own && known.has(to) ? [to] : []))]));
}

const nameOf = (file: string): string => file.replace(/\.tsx?$/, '');
const isDomain = (path: string): boolean => /^[\w-]+\/domain\//.test(path);
const isDoor = (path: string): boolean => FEATURES.includes(path.split('/')[0] as string) && /\.(service|module)$/.test(path);
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const any =
  (...rules: ((path: string) => boolean)[]) =>
  (path: string) =>
    rules.some((rule) => rule(path));

/** Which of our own files a file may import. */
function mayImport(file: string): (path: string) => boolean {
  const [layer, second] = file.split('/') as [string, string];
  const common = any(isDomain, within('platform'), within('shared'));
  if (layer === 'shared') return within('shared');
  if (isDomain(file)) return any(within('shared'), isDomain);
  if (layer === 'platform') return any(within('platform'), within('shared'));
  if (layer === 'moves') return any(common, isDoor, (path) => file === 'use-cases/use-cases.module.ts' && within('moves')(path));
  if (layer === 'api' && second === 'shared') return any(within('api/shared'), within('moves'), within('locales'), isDoor, common);
  if (layer === 'api') {
    const closed = (path: string): boolean => second === 'employer' && HIDDEN_FROM_EMPLOYER.includes(path.split('/')[0] as string);
    const open = any(within(`api/${second}`), within('api/shared'), within('moves'), isDoor, common);
    return (path) => !closed(path) && open(path);
  }
  if (layer === 'jobs' || layer === 'cli') return any(within(layer), within('moves'), isDoor, common, (path) => layer === 'cli' && path === 'locales/sheets');
  if (layer === 'web')
    return any(
      within(`web/${second}`),
      within('web/shared'),
      within('web/islands'),
      within('platform'),
      within('shared'),
      within('locales'),
      (path) => second === 'web.module.ts' && within('web')(path),
    );
  if (layer === 'locales') return any(within('locales'), within('shared'));
  if (FEATURES.includes(layer))
    return any(
      within(layer),
      common,
      (path) => layer === 'notifications' && within('locales')(path),
      (path) => layer === 'demo' && isDoor(path),
    );
  return any(
    (path) => path.endsWith('.module'),
    within('platform'),
    within('shared'),
    (path) => path.startsWith('cli/') && file === 'cli.ts',
    (path) => file === 'sheet-thread.ts' && isDomain(path),
    (path) => file === 'calculation-thread.ts' && (isDomain(path) || isDoor(path)),
    (path) => file === 'prepare.ts' && (isDoor(path) || path === 'features/skills/taxonomy.loader'),
  );
}

test('every import follows the table of layers', () => {
  const broken = files.flatMap((file) => {
    const allowed = mayImport(file);
    return importsOf(file)
      .filter(({ to, own }) =>
        own
          ? !allowed(to)
          : isDomain(file) || file.startsWith('shared/') || file.startsWith('locales/')
            ? !(file.startsWith('locales/') && to.startsWith('@lingui/'))
            : false,
      )
      .map(({ to }) => `${file} → ${to}`);
  });
  expect(broken).toEqual([]);
});

test('a move imports no other move, an api or job no table and no queries', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ to }) =>
          (/^moves\/(?!moves\.module)/.test(file) && to.startsWith('moves/')) || (/^(api|jobs|cli|web|moves)\//.test(file) && /\.(table|queries)$/.test(to)),
      )
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(broken).toEqual([]);
});

test('nothing imports in a circle', () => {
  const edges = edgesAmong(files);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) return void circles.push([...path.slice(path.indexOf(at)), at].join(' → '));
    if (done.has(at)) return;
    for (const to of edges.get(at) ?? []) visit(to, [...path, at]);
    done.add(at);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('from a resolver no more than 80 files are reached', () => {
  const edges = edgesAmong(everything);
  const reachedFrom = (start: string): number => {
    const reached = new Set([start]);
    for (const file of reached) for (const to of edges.get(file) ?? []) reached.add(to);
    return reached.size;
  };
  const resolvers = [...edges.keys()]
    .filter((file) => /^api\/.*\.resolver$/.test(file))
    .map((file) => ({ file, reached: reachedFrom(file) }))
    .sort((a, b) => b.reached - a.reached);
  expect(resolvers.length).toBeGreaterThan(0);
  const largest = resolvers.slice(0, 3).map(({ file, reached }) => `${file} reaches ${reached}`);
  expect(resolvers.some(({ reached }) => reached > MOST_REACHED) ? largest : []).toEqual([]);
});

test('no file is longer than 300 lines, no barrels, no forwardRef, no any', () => {
  expect(files.filter((file) => source(file).split('\n').length > 301)).toEqual([]);
  expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  expect(files.filter((file) => /forwardRef|\bas any\b|: any\b|<any>|@ts-ignore/.test(withoutComments(file)))).toEqual([]);
});

test('no constructor takes more than five things', () => {
  const broken = files.flatMap((file) =>
    [...source(file).matchAll(/constructor\(([^{]*?)\)\s*\{/gs)]
      .filter((match) => (match[1]?.match(/\b(private|protected|readonly|public)\b[^,]*?:/g) ?? []).length > 5)
      .map(() => file),
  );
  expect(broken).toEqual([]);
});

test('the domain knows no clock, no chance and no promise', () => {
  const broken = files.filter(
    (file) =>
      isDomain(file) && /\bDate\.now\(|new Date\(\)|Math\.random|\basync\b|\bPromise\b|process\./.test(source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  );
  expect(broken).toEqual([]);
});

test('no identifier is called by a word that says nothing', () => {
  const empty = /\b(?:const|let|function|class|interface|type)\s+(\w*(?:[Hh]elper|[Uu]til|[Mm]anager|[Dd]to)\w*|handler|data|info|base|common|process)\b/;
  const broken = files.flatMap((file) => {
    const match = empty.exec(source(file));
    return match ? [`${file}: ${match[1]}`] : [];
  });
  expect(broken).toEqual([]);
});
