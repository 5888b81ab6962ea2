import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts styles and fonts, under names that change with their content. */
export const ASSETS_FOLDER = join(__dirname, '..', '..', '..', 'dist-web');

let known: string | undefined;

/** The address of the one style sheet. */
export function styleSheet(): string {
  if (known) return known;
  const manifest = JSON.parse(readFileSync(join(ASSETS_FOLDER, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const name = manifest['app.css'];
  if (!name) throw new Error('the style sheet is not built: node scripts/web.mjs');
  known = `/assets/${name}`;
  return known;
}
