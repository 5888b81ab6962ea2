import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { buildWebWhenStale, filesUnder } from './build.mjs';
import { readOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { say, Stop } from './say.mjs';
import { translationProblems } from './translations.mjs';

/** What the generators read. They run on a copy of it, so that a generator that fails or is interrupted leaves the working tree as it was. */
const INPUTS = ['src', 'schema', 'codegen.ts', 'lingui.config.js', 'package.json', 'tsconfig.json', '.swcrc'];

export const GRAPHQL = { title: 'GraphQL types', command: ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts'] };
// a busy machine takes longer to start a thread than Lingui waits for it
const ONE_THREAD = ['--workers', '1'];
const MESSAGES = { title: 'message catalogues', command: ['node_modules/@lingui/cli/dist/lingui-extract.js', '--clean', ...ONE_THREAD] };
export const LOCALES = { title: 'locales', command: ['node_modules/@lingui/cli/dist/lingui-compile.js', '--typescript', ...ONE_THREAD] };
const ALL = [GRAPHQL, MESSAGES, LOCALES];

/**
 * `npm run generate`: the GraphQL types, the message catalogues, the compiled locales, and styles and islands (dist-web).
 * With `--check` it writes nothing and fails when a generated file differs from what the generators yield.
 */
export async function generate(args) {
  const { check = false } = readOptions('npm run generate', args, { check: { type: 'boolean' } }).values;
  await installPackages();
  if (check) {
    const stale = await generated(ALL);
    for (const { file } of stale) say(`${file} differs from what the generators yield`);
    say(stale.length === 0 ? 'generated files are up to date' : 'run npm run generate and commit the result');
    return stale.length === 0 ? 0 : 1;
  }
  if ((await writeGenerated(ALL)).length === 0) say('generated files were up to date');
  await buildWebWhenStale();
  return 0;
}

/** Runs generators and writes the files that they changed. @returns these files */
export async function writeGenerated(generators) {
  const changed = await generated(generators);
  for (const { file, content } of changed) {
    writeFileSync(file, content);
    say(`wrote ${file}`);
  }
  return changed.map(({ file }) => file);
}

/** The generated files whose content differs from the one in the working tree. */
async function generated(generators) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-generate-'));
  try {
    for (const input of INPUTS.filter(existsSync)) cpSync(input, join(folder, input), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const before = contentsIn(folder);
    for (const { title, command } of generators) {
      say(`generating ${title}`);
      run(title, command, folder);
    }
    await refuseWrongTranslations(folder);
    return [...contentsIn(folder)].filter(([file, content]) => content !== before.get(file)).map(([file, content]) => ({ file, content }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const contentsIn = (folder) =>
  new Map(
    filesUnder(join(folder, 'src'))
      .filter((file) => /\.(ts|po)$/.test(file))
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );

/** Runs a generator whose output matters only when it fails. */
function run(title, command, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  if (status !== 0) throw new Stop(`Generating ${title} failed.\n${stdout}${stderr}`);
}

async function refuseWrongTranslations(folder) {
  const catalogues = filesUnder(join(folder, 'src', 'locales')).filter((file) => file.endsWith('.po'));
  const problems = await Promise.all(catalogues.map((file) => translationProblems(relative(folder, file), readFileSync(file, 'utf8'))));
  if (problems.flat().length > 0) throw new Stop(`Some translations would break a page. Correct them:\n${problems.flat().join('\n')}`);
}
