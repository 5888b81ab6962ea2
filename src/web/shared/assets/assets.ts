import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../../platform/security/actor';

/** The folder of built styles, islands and fonts, under names that change with their content. */
export const ASSETS_FOLDER = join(__dirname, '..', '..', '..', '..', 'dist-web');

let manifest: Readonly<Record<string, string>> | undefined;

function builtFiles(): Readonly<Record<string, string>> {
  manifest ??= JSON.parse(readFileSync(join(ASSETS_FOLDER, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  return manifest;
}

/** The built name of a file. */
export function builtName(file: string): string {
  const name = builtFiles()[file];
  if (!name) throw new Error(`${file} is not built; run node scripts/web.mjs`);
  return name;
}

const assetPath = (file: string): string => `/assets/${builtName(file)}`;

/** The URL of an audience's style sheet, which includes the shared styles. */
export const styleSheetPath = (audience: Audience): string => assetPath(`${audience}.css`);

/** The URL of an audio recording; undefined if it was not recorded. */
export const recordingPath = (name: string): string | undefined => {
  const file = builtFiles()[`${name}.mp3`];
  return file && `/assets/${file}`;
};

/** The URL of an island: `draft` is built from `src/web/islands/draft.island.ts`. */
export const islandPath = (name: string): string => assetPath(`${name}.js`);
