import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { filesUnder } from './build.mjs';
import { compileChanged } from './compile.mjs';
import { nearestKnown } from './nearest.mjs';
import { installPackages } from './packages.mjs';
import { WrongUsage } from './say.mjs';
import { runJest } from './test.mjs';

const USAGE = "Usage: npm run test:one -- NAME [options of Jest, such as -t 'part of a title']";
const SHOWN = 15;
/** They take minutes and need a seed: `npm run test:faults`. */
const FAULT_RUNS = 'test/fault-runs/';

/** `npm run test:one -- NAME`: the spec whose path contains NAME. Only changed sources are compiled, and PostgreSQL starts only for a spec that uses it. */
export async function testOne([name, ...args]) {
  if (!name || name.startsWith('-')) throw new WrongUsage(USAGE);
  const spec = specNamed(name);
  await installPackages();
  await compileChanged();
  const withoutDatabase = usesDatabase(spec) ? [] : ['--globalSetup=', '--globalTeardown='];
  const ignored = ['--testPathIgnorePatterns', '/node_modules/']; // a long suite is run too when it is named
  return runJest(['--runInBand', ...withoutDatabase, ...ignored, ...args, '--runTestsByPath', spec]);
}

/** The one spec of that name: its path contains NAME, or its file name is NAME where several paths do. */
export function specNamed(name) {
  const wanted = name.split(sep).join('/').replace(/^\.\//, '');
  const specs = ['src', 'test']
    .flatMap(filesUnder)
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.spec\.tsx?$/.test(file));
  const matching = specs.filter((file) => file.includes(wanted));
  const exact = matching.filter((file) => file === wanted || nameOf(file) === nameOf(wanted));
  const [spec, ...others] = exact.length === 1 ? exact : matching;
  if (spec === undefined) throw new WrongUsage(`No spec has "${name}" in its path${nearestKnown(name, specs.map(nameOf))}. ${USAGE}`);
  if (others.length > 0) throw new WrongUsage(`"${name}" is in the paths of ${matching.length} specs. Name more of one of these paths:\n${listed(matching)}`);
  if (spec.startsWith(FAULT_RUNS)) throw new WrongUsage(`${spec} runs by a seed, for some minutes: npm run test:faults -- --seed 1`);
  return spec;
}

const nameOf = (file) => file.replace(/^.*\//, '').replace(/\.spec\.tsx?$/, '');

function listed(files) {
  const rest = files.length - SHOWN;
  return [...files.slice(0, SHOWN), ...(rest > 0 ? [`… and ${rest} more`] : [])].map((file) => `  ${file}`).join('\n');
}

/** Whether a spec, or a file of `test` that it imports, reads what the global setup prepares. */
export function usesDatabase(spec, seen = new Set()) {
  if (seen.has(spec)) return false;
  seen.add(spec);
  const source = readFileSync(spec, 'utf8');
  if (/\benv(\.|\[')WAYMARK_TEST_/.test(source)) return true;
  const imports = [...source.matchAll(/(?:from|import|require)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => join(dirname(spec), path).split(sep).join('/'));
  const files = imports
    .filter((path) => !path.startsWith('src/'))
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`].filter((file) => /\.\w+$/.test(file) && existsSync(file)));
  return files.some((file) => usesDatabase(file, seen));
}
