// Bundles each island and the style sheet of each audience, and copies recordings, into dist-web under hashed
// names; manifest.json maps "compare.js" to "compare-HASH.js".
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const OUT = 'dist-web';
const ISLANDS = 'src/web/islands';
const AUDIO = 'src/web/trainee/audio';

const islands = existsSync(ISLANDS)
  ? readdirSync(ISLANDS)
      .filter((file) => file.endsWith('.island.ts') || file.endsWith('.island.tsx'))
      .map((file) => join(ISLANDS, file))
  : [];

rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [...islands, ...['employer', 'staff', 'trainee'].map((audience) => `src/web/${audience}/${audience}.css`)],
  bundle: true,
  format: 'esm',
  target: ['es2020', 'chrome87', 'safari14.1'], // browsers of five-year-old phones
  // these browsers have it; esbuild doubts their calls with a spread, which no script makes
  supported: { 'optional-chain': true },
  minify: true,
  outdir: OUT,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});

const publicName = (entryPoint) => basename(entryPoint).replace(/\.island\.tsx?$/, '.js');
const entries = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint);
const built = entries.map(([file, output]) => [publicName(output.entryPoint), basename(file)]);

// Recorded texts, such as `offer.km.mp3`; a page with a recording has a button to listen.
const recordings = existsSync(AUDIO) ? readdirSync(AUDIO).filter((file) => file.endsWith('.mp3')) : [];
for (const file of recordings) {
  const name = file.replace(
    /\.mp3$/,
    `-${createHash('sha256')
      .update(readFileSync(join(AUDIO, file)))
      .digest('hex')
      .slice(0, 8)}.mp3`,
  );
  copyFileSync(join(AUDIO, file), join(OUT, name));
  built.push([file, name]);
}
writeFileSync(join(OUT, 'manifest.json'), JSON.stringify(Object.fromEntries(built)));

// Writes compressed forms of each file. They contain the same data for every visitor, so their length reveals
// no personal information.
for (const name of readdirSync(OUT).filter((file) => /\.(css|js)$/.test(file))) {
  const content = readFileSync(join(OUT, name));
  writeFileSync(join(OUT, `${name}.br`), brotliCompressSync(content));
  writeFileSync(join(OUT, `${name}.gz`), gzipSync(content, { level: 9 }));
}
