import { transformFileSync } from '@swc/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** In the project's folder, where compiled files can resolve its packages; same structure as `test`. */
const FOLDER = 'dist-bench';
const ENTRY_FILES = ['test/browser/support/crawl.ts', 'test/browser/support/unlinked-pages.ts', 'test/browser/support/chromium.ts'];
const DEPENDENCY_FILES = ['test/browser/support/page-forms.ts', 'test/harness/data/photos.ts', 'test/harness/data/import-requests.ts'];

/**
 * Compiles and loads the tests' tools for visiting pages: `pagesFrom`, `lookAt`, `Route`, `ASIDES`, `Guest`,
 * `launchChromium`.
 */
export function openKit() {
  const require = createRequire(import.meta.url);
  const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
  const compileFile = (source) => {
    const target = join(process.cwd(), FOLDER, relative('test', source).replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(source, { swcrc: false, module: { type: 'commonjs' }, jsc }).code);
    return target;
  };
  for (const source of DEPENDENCY_FILES) compileFile(source);
  return Object.assign({}, ...ENTRY_FILES.map(compileFile).map((target) => require(target)));
}
