import { transformFileSync } from '@swc/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** Beside the packages, which what is compiled here asks for. */
const FOLDER = 'dist-bench';
const SOURCES = ['test/browser/crawl.ts', 'test/browser/chromium.ts'];

/** What the tests of the pages walk and look with: `pagesFrom`, `Route`, `launchChromium`. */
export function openKit() {
  const require = createRequire(import.meta.url);
  mkdirSync(FOLDER, { recursive: true });
  const parts = SOURCES.map((source) => {
    const target = join(process.cwd(), FOLDER, basename(source).replace(/ts$/, 'cjs'));
    const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
    writeFileSync(target, transformFileSync(source, { swcrc: false, module: { type: 'commonjs' }, jsc }).code);
    return require(target);
  });
  return Object.assign({}, ...parts);
}
