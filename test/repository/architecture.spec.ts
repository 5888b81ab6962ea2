import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The structure of the code: which layer may import which, how large files and folders may be, and which names are too vague. */
const ROOT = resolve(__dirname, '..', '..');
const SRC = join(ROOT, 'src');
const GENERATED = /^api\/\w+\/schema\.ts$|^web\/\w+\/gql\.ts$|^locales\/(en|km)\.ts$/;

/**
 * The features, each above the ones it may know: the domain of a feature imports only domains that come before it here,
 * and so do its services. This order prevents cycles between features.
 */
const FEATURES = [
  'accounts',
  'audit',
  'undo',
  'matching',
  'skills',
  'vacancies',
  'employers',
  'vetting',
  'consents',
  'contacts',
  'trainees',
  'services',
  'institutions',
  'programmes',
  'referrals',
  'offers',
  'placements',
  'words',
  'check-ins',
  'alerts',
  'follow-ups',
  'lists',
  'grants',
  'indicators',
  'calculations',
  'notifications',
];
/** The largest number of files a reader may have to open to follow one resolver, the resolver included. */
const MOST_REACHED = 80;
const MOST_FILES_IN_A_FOLDER = 25;
const MOST_FILES_OF_ONE_NAME = 3;
const MOST_IMPORTS_OF_A_MODULE = 60;
/** Features closed to the employer API: an employer must not learn whom the service supports or how. */
const HIDDEN_FROM_EMPLOYER = ['trainees', 'consents', 'follow-ups', 'alerts', 'services', 'contacts', 'words'];

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]));
const sourceFiles = walk(SRC).map((file) => relative(SRC, file));
const everything = sourceFiles.filter((file) => /(?<!\.spec)\.tsx?$/.test(file));
const files = everything.filter((file) => !GENERATED.test(file));
const source = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const withoutComments = (file: string): string => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isOurs: boolean;
}

function importsOf(file: string): Import[] {
  const matches = source(file).matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g);
  return [...matches].map((match) => {
    const to = (match[1] ?? match[2]) as string;
    return to.startsWith('.') ? { from: file, to: relative(SRC, resolve(SRC, dirname(file), to)), isOurs: true } : { from: file, to, isOurs: false };
  });
}

/** The imports among these files, of types too, by names without an extension; a generated file names the types of its whole audience, and its own are left out. */
function edgesAmong(some: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = new Set(some.map(nameOf));
  return new Map(
    some.map((file) => [nameOf(file), (GENERATED.test(file) ? [] : importsOf(file)).flatMap(({ to, isOurs }) => (isOurs && names.has(to) ? [to] : []))]),
  );
}

type Rule = (path: string) => boolean;
const nameOf = (file: string): string => file.replace(/\.tsx?$/, '');
const featureOf = (path: string): string | undefined => /^features\/([\w-]+)\//.exec(path)?.[1];
const isDomain: Rule = (path) => /^features\/[\w-]+\/domain\//.test(path);
/** A feature's services and module: what other layers may use of it. */
const isService: Rule = (path) => featureOf(path) !== undefined && /\.(service|module)$/.test(path);
const isModule: Rule = (path) => path.endsWith('.module');
const within =
  (folder: string): Rule =>
  (path) =>
    path.startsWith(`${folder}/`);
const any =
  (...rules: Rule[]): Rule =>
  (path) =>
    rules.some((rule) => rule(path));
/** The domains of the features below one. */
const domainsBelow =
  (feature: string): Rule =>
  (path) =>
    isDomain(path) && FEATURES.indexOf(featureOf(path) as string) < FEATURES.indexOf(feature);

/** Exceptions to the table, each for one file or folder. */
const ALSO: Readonly<Record<string, Rule>> = {
  'features/notifications/': within('locales'),
  'cli/': (path) => path === 'locales/import-problem-texts',
  'calculation-thread.ts': any(isDomain, isService),
  'import-thread.ts': isDomain,
  'prepare.ts': (path) => isService(path) || path === 'features/skills/taxonomy.loader' || path.startsWith('demo/'),
  'cli.ts': within('cli'),
  'web/web.module.ts': within('web'),
};

/** Which of our own files a file may import. */
function mayImport(file: string): Rule {
  const extra = Object.entries(ALSO).flatMap(([start, rule]) => (file.startsWith(start) ? [rule] : []));
  return any(byLayer(file), ...extra);
}

function byLayer(file: string): Rule {
  const [layer, second] = file.split('/') as [string, string];
  const common = any(within('platform'), within('shared'));
  const feature = featureOf(file);
  if (layer === 'shared') return within('shared');
  if (layer === 'platform') return common;
  if (feature !== undefined && isDomain(file)) return any(within('shared'), within(`features/${feature}/domain`), domainsBelow(feature));
  if (feature !== undefined) return any(common, within(`features/${feature}`), domainsBelow(feature));
  if (layer === 'use-cases') return any(common, isDomain, isService, (path) => isModule(nameOf(file)) && within(`use-cases/${second}`)(path));
  if (layer === 'api' && second === 'shared') return any(within('api/shared'), within('use-cases'), within('locales'), isService, isDomain, common);
  if (layer === 'api') {
    const closed: Rule = (path) => second === 'employer' && HIDDEN_FROM_EMPLOYER.includes(featureOf(path) ?? '');
    const open = any(within(`api/${second}`), within('api/shared'), within('use-cases'), isService, isDomain, common);
    return (path) => !closed(path) && open(path);
  }
  if (layer === 'demo') return any(within('demo'), isService, isDomain, common);
  if (layer === 'jobs' || layer === 'cli') return any(within(layer), within('use-cases'), isService, isDomain, common);
  if (layer === 'web') return any(within(`web/${second}`), within('web/shared'), within('web/islands'), within('locales'), common);
  if (layer === 'locales') return any(within('locales'), within('shared'));
  return any(isModule, common, (path) => /^api\/\w+\/\w+-api$/.test(path));
}

const mayUsePackages = (file: string): boolean => !isDomain(file) && !/^(shared|locales)\//.test(file);

test('every import follows the table of layers', () => {
  const broken = [...files, ...everything.filter((file) => /^api\/\w+\/schema\.ts$/.test(file))].flatMap((file) => {
    const allowed = mayImport(file);
    return importsOf(file)
      .filter(({ to, isOurs }) => (isOurs ? !allowed(to) : !mayUsePackages(file) && !(file.startsWith('locales/') && to.startsWith('@lingui/'))))
      .map(({ to }) => `${file} → ${to}`);
  });
  expect(broken).toEqual([]);
});

test('the order of features names each folder of src/features once', () => {
  const folders = readdirSync(join(SRC, 'features'));
  expect([...FEATURES].sort()).toEqual(folders.sort());
});

test('only features and platform import tables and queries, and a use case imports no other use case', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter(
        ({ to }) =>
          (/^(use-cases|api|jobs|cli|web)\//.test(file) && /\.(table|queries)$/.test(to)) || (file.endsWith('.use-case.ts') && to.endsWith('.use-case')),
      )
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(broken).toEqual([]);
});

test('only features and platform contain SQL', () => {
  const sql = /['"`]\s*(?:select|insert\s+into|update|delete\s+from|with\s+\w+\s+as)\s+[a-z_]/;
  const broken = files.filter((file) => !/^(features|platform|demo)\//.test(file) && sql.test(withoutComments(file)));
  expect(broken).toEqual([]);
});

test('only platform/database uses TypeORM, so that a transaction is the one way to the database', () => {
  const broken = files.filter((file) => !file.startsWith('platform/database/') && importsOf(file).some(({ to, isOurs }) => !isOurs && /^typeorm\b/.test(to)));
  expect(broken).toEqual([]);
});

test('what a library does not document is read in one file only, and no private property is used (decision 0026)', () => {
  const using = (pattern: RegExp): string[] => files.filter((file) => pattern.test(withoutComments(file)));
  expect(using(/\bprocessID\b|\bsecretKey\b/)).toEqual(['platform/database/cancel-statement.ts']);
  expect(using(/\.connection\.stream\b|connection: \{ stream\b/)).toEqual(['platform/database/connection.ts']);
  expect(using(/Reflect\.\w+Metadata\(/).sort()).toEqual(['api/shared/guard.module.ts', 'platform/graphql/direct-fields.ts']);
  expect(using(/\w\??\._[a-z]/)).toEqual([]);
});

test('a module of use cases, of an API or of a feature lists only classes of its own folder and of shared resolvers', () => {
  const broken = files
    .filter((file) => /^(use-cases|api|features)\/.*\.module\.ts$/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          ({ to, isOurs }) => isOurs && !isModule(to) && !to.startsWith(`${dirname(file)}/`) && !to.startsWith('api/shared/') && !to.startsWith('platform/'),
        )
        .map(({ to }) => `${file} → ${to}`),
    );
  expect(broken).toEqual([]);
});

test(`a module imports at most ${MOST_IMPORTS_OF_A_MODULE} files, so that none lists everything`, () => {
  const broken = files.filter((file) => file.endsWith('.module.ts') && importsOf(file).length > MOST_IMPORTS_OF_A_MODULE);
  expect(broken).toEqual([]);
});

test('no import closes a cycle', () => {
  const edges = edgesAmong(files);
  const visited = new Set<string>();
  const cycles: string[] = [];
  const visit = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) return void cycles.push([...path.slice(path.indexOf(at)), at].join(' → '));
    if (visited.has(at)) return;
    for (const to of edges.get(at) ?? []) visit(to, [...path, at]);
    visited.add(at);
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test(`a resolver reaches at most ${MOST_REACHED} files`, () => {
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

describe('folders and names', () => {
  const all = [
    ...sourceFiles.filter((file) => !GENERATED.test(file) && !/\.(mp3|po)$/.test(file)).map((file) => `src/${file}`),
    ...walk(join(ROOT, 'test')).map((file) => relative(ROOT, file)),
  ];
  const groups = (key: (file: string) => string, most: number): string[] => {
    const counts = new Map<string, number>();
    for (const file of all) counts.set(key(file), (counts.get(key(file)) ?? 0) + 1);
    return [...counts].filter(([, count]) => count > most).map(([name, count]) => `${name}: ${count}`);
  };

  test(`a folder of src or test holds at most ${MOST_FILES_IN_A_FOLDER} files`, () => {
    expect(groups(dirname, MOST_FILES_IN_A_FOLDER)).toEqual([]);
  });

  test(`at most ${MOST_FILES_OF_ONE_NAME} files share a name`, () => {
    expect(groups(basename, MOST_FILES_OF_ONE_NAME)).toEqual([]);
  });

  test('each page is a controller and its operations in a folder of the same name', () => {
    const controllers = all.filter((file) => /^src\/web\/(employer|staff|trainee)\/.*\.controller\.ts$/.test(file));
    expect(controllers.length).toBeGreaterThan(0);
    expect(controllers.filter((file) => basename(file) !== `${basename(dirname(file))}.controller.ts`)).toEqual([]);
  });
});

test('each schema file is named for a feature, and its audience has no other', () => {
  const broken = ['employer', 'staff', 'trainee'].flatMap((audience) =>
    readdirSync(join(ROOT, 'schema', audience)).filter((file) => !['shared', 'imports', ...FEATURES].includes(file.replace(/\.graphql$/, ''))),
  );
  expect(readdirSync(join(ROOT, 'schema')).sort()).toEqual(['employer', 'staff', 'trainee']);
  expect(broken).toEqual([]);
});

test('no file is longer than 300 lines, no barrels, no forwardRef, no any', () => {
  expect(files.filter((file) => source(file).split('\n').length > 301)).toEqual([]);
  expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  expect(files.filter((file) => /forwardRef|\bas any\b|: any\b|<any>|@ts-ignore/.test(withoutComments(file)))).toEqual([]);
});

test('a constructor takes at most five dependencies', () => {
  const broken = files.flatMap((file) =>
    [...source(file).matchAll(/constructor\(([^{]*?)\)\s*\{/gs)]
      .filter((match) => (match[1]?.match(/\b(private|protected|readonly|public)\b[^,]*?:/g) ?? []).length > 5)
      .map(() => file),
  );
  expect(broken).toEqual([]);
});

test('the domain uses no clock, no random numbers and no promises', () => {
  const broken = files.filter(
    (file) => isDomain(file) && /\bDate\.now\(|new Date\(\)|Math\.random|\basync\b|\bPromise\b|process\./.test(withoutComments(file)),
  );
  expect(broken).toEqual([]);
});

test('no identifier is a vague word', () => {
  const vague = /\b(?:const|let|function|class|interface|type)\s+(\w*(?:[Hh]elper|[Uu]til|[Mm]anager|[Dd]to)\w*|handler|data|info|base|common|process)\b/;
  const broken = files.flatMap((file) => {
    const match = vague.exec(source(file));
    return match ? [`${file}: ${match[1]}`] : [];
  });
  expect(broken).toEqual([]);
});
