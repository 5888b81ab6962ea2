// Unpacks Chromium from its npm package into a folder for its version, once, and prints the path. It installs
// no software on the machine. It runs as its own process, because the package unpacks into TMPDIR, which must
// not change for the tests.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';

const build = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
const root = join(build, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(tmpdir(), `waymark-chromium-${version}-${process.getuid?.() ?? 'user'}`);

if (!existsSync(folder)) {
  // Unpacked next to its final folder and renamed when complete, because another run may be unpacking too.
  const draft = mkdtempSync(`${folder}-`);
  process.env.TMPDIR = draft;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate(join(root, 'bin', 'al2023.tar.br'));
  // The package's own list of font folders points elsewhere; without a font Chromium exits.
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    renameSync(draft, folder);
  } catch (failure) {
    if (!existsSync(folder)) throw failure;
    rmSync(draft, { recursive: true, force: true });
  }
}
process.stdout.write(folder);
