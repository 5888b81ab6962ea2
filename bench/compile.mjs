import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** The domain rules: plain TypeScript that imports no package; and the libraries that the search of skills uses. */
const isRuleFile = (file) =>
  /^src\/(shared|demo\/domain|features\/[\w-]+\/domain)\/.*(?<!\.spec)\.ts$/.test(file) || file === 'src/features/skills/search/search-libraries.ts';

const filesUnder = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

/**
 * The options of `nest build` for the server: its defaults, overridden by the project's .swcrc, so that the
 * measured code is the code in production.
 */
function options() {
  const { jsc } = JSON.parse(readFileSync('.swcrc', 'utf8'));
  const transform = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };
  return {
    swcrc: false,
    sourceMaps: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2021', keepClassNames: true, ...jsc, transform: { ...transform, ...jsc.transform }, experimental: {} },
  };
}

/** Compiles `src/shared` and every `src/features/<feature>/domain` into a folder, in the structure of `src`. */
export function compileRules(folder) {
  const settings = options();
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const file of filesUnder('src').filter(isRuleFile)) {
    const target = join(folder, relative('src', file).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(file, settings).code);
  }
}

/** Loads compiled rules: `rules('features/matching/domain/score/score')`. */
export function openRules(folder = process.env.WAYMARK_BENCH_RULES) {
  if (!folder) throw new Error('Run this through bench/run.mjs, which compiles what is measured.');
  const require = createRequire(join(folder, 'rules.js'));
  return (name) => require(`./${name}.js`);
}
