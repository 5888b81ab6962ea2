// Compiles only the sources that changed since the last build, with the options that `nest build` gives to SWC: milliseconds where a build takes seconds.
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { build, buildWebWhenStale, filesUnder, hasWholeBuild, markServerBuilt } from './build.mjs';
import { Stop } from './say.mjs';

const SOURCES = 'src';
const OUT = 'dist';
const isSource = (file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\.d\.ts$/.test(file);
const builtOf = (file, out) => join(out, relative(SOURCES, file)).replace(/\.tsx?$/, '.js');

/** What `nest build` gives to SWC, .swcrc included; test/repository/developer-commands.spec.ts compares the output with a whole build. */
const OPTIONS = {
  sourceMaps: true,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  minify: false,
  swcrc: true,
};

/** Brings `dist` and `dist-web` up to date. @returns how many sources were compiled or removed; `undefined` after a whole build */
export async function compileChanged() {
  if (!hasWholeBuild()) {
    await build();
    return undefined;
  }
  const sources = filesUnder(SOURCES).filter(isSource);
  const changed = sources.filter((file) => modified(builtOf(file, OUT)) < modified(file));
  const built = new Set(sources.map((file) => builtOf(file, OUT)));
  const orphans = filesUnder(OUT).filter((file) => file.endsWith('.js') && !built.has(file));
  await compileFiles(changed, OUT);
  for (const file of orphans) for (const path of [file, `${file}.map`]) rmSync(path, { force: true });
  if (changed.length + orphans.length > 0) markServerBuilt();
  await buildWebWhenStale();
  return changed.length + orphans.length;
}

/** Compiles some sources into a folder. All are tried, so that every syntax error is shown at once. */
export async function compileFiles(files, out) {
  if (files.length === 0) return;
  const { transformFileSync } = (await import('@swc/core')).default; // not before its package is installed
  const errors = [];
  for (const file of files) {
    const target = builtOf(file, out);
    try {
      const sourceFileName = relative(dirname(builtOf(file, OUT)), file)
        .split(sep)
        .join('/');
      const { code, map } = transformFileSync(file, { ...OPTIONS, filename: file, sourceFileName });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(`${target}.map`, map);
      writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map`);
    } catch (failure) {
      errors.push(`${file}\n${failure.message}`);
    }
  }
  if (errors.length > 0) throw new Stop(errors.join('\n'));
}

const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
