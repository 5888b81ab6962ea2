import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../platform/actor';

/** Where the build puts styles, islands and fonts, under names that change with their content. */
export const ASSETS_FOLDER = join(__dirname, '..', '..', '..', 'dist-web');

let known: Readonly<Record<string, string>> | undefined;

/** The address of an audience's style sheet, which holds what all share and what is its own. */
export const styleSheet = (audience: Audience): string => built(`${audience}.css`);

/** The address of an island: the script that makes a page quicker to work with, and which no page needs. */
export const island = (name: string): string => built(`${name}.js`);

function built(asset: string): string {
  known ??= JSON.parse(readFileSync(join(ASSETS_FOLDER, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const name = known[asset];
  if (!name) throw new Error(`${asset} is not built: node scripts/web.mjs`);
  return `/assets/${name}`;
}
