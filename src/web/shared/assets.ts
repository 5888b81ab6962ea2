import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../platform/actor';

/** Where the build puts styles, islands and fonts, under names that change with their content. */
export const ASSETS_FOLDER = join(__dirname, '..', '..', '..', 'dist-web');

let known: Readonly<Record<string, string>> | undefined;

function addressOf(file: string): string {
  known ??= JSON.parse(readFileSync(join(ASSETS_FOLDER, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const name = known[file];
  if (!name) throw new Error(`${file} is not built: node scripts/web.mjs`);
  return `/assets/${name}`;
}

/** The address of an audience's style sheet, which holds what all share and what is its own. */
export const styleSheet = (audience: Audience): string => addressOf(`${audience}.css`);

/** The address of an island: `today` is built from `src/web/islands/today.island.tsx`. */
export const island = (name: string): string => addressOf(`${name}.js`);
