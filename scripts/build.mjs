import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';
import { step } from './steps.mjs';

const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', 'package-lock.json'];

export const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

/**
 * Changes when a file is edited, added or removed. Names, sizes and times are sufficient and take only
 * milliseconds.
 */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.filter(existsSync).flatMap(filesUnder)) {
    if (/\.spec\.tsx?$/.test(file)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Builds a folder again unless its marker equals the fingerprint of its sources. The marker is written last,
 * so an interrupted build does not count as complete.
 */
async function buildWhenStale({ folder, sources, title, script, args = [] }) {
  const markerFile = join(folder, '.waymark');
  const current = fingerprint(sources);
  if (existsSync(markerFile) && readFileSync(markerFile, 'utf8') === current) return;
  say(title);
  // the same output in every environment: with NODE_ENV=production Lingui would leave the texts out
  await step(title, process.execPath, [script, ...args], { env: { ...process.env, NODE_ENV: 'development' } });
  writeFileSync(markerFile, current);
}

const SERVER = {
  folder: 'dist',
  sources: ['src', ...SETTINGS],
  title: 'building the server',
  script: 'node_modules/@nestjs/cli/bin/nest.js',
  args: ['build'],
};
const WEB = {
  folder: 'dist-web',
  sources: ['src/web', 'scripts/web.mjs', 'package-lock.json'],
  title: 'building styles and islands',
  script: 'scripts/web.mjs',
};

export async function build() {
  await buildWhenStale(SERVER);
  await buildWebWhenStale();
}

export const buildWebWhenStale = () => buildWhenStale(WEB);

/** Whether a whole build is there that was made with the present settings of the compiler, so that single files can be compiled into it. */
export function hasWholeBuild() {
  const mark = join(SERVER.folder, '.waymark');
  return existsSync(mark) && SETTINGS.filter(existsSync).every((file) => statSync(file).mtimeMs <= statSync(mark).mtimeMs);
}

/** Says that the built server equals its sources. */
export const markServerBuilt = () => writeFileSync(join(SERVER.folder, '.waymark'), fingerprint(SERVER.sources));
