import { coUseSupport } from './domain/co-use-support';
import { readRows } from './read-rows';

/** How many of the 259,043 pairs in the file have support. */
export const SUPPORTED_CO_USE = 70_172;

const NEIGHBOURS = 'derived/skill_couse_top20.tsv';

/**
 * The neighbours by use that are also alike. Most others are no reason to suggest work
 * (docs/matching-quality.md), so they are not loaded and no score can rest on them.
 */
export function coUseRows(): (readonly string[])[] {
  const isSupported = readSupport();
  return readRows(NEIGHBOURS, 'skill neighbour cosine100').filter(([skill, neighbour]) => isSupported(Number(skill), Number(neighbour)));
}

function readSupport(): (one: number, other: number) => boolean {
  const broader = new Map<number, Set<string>>();
  for (const [child = '', parent = ''] of readRows('esco/skill_broader.tsv', 'child parent')) {
    if (!child.startsWith('s')) continue;
    const skill = Number(child.slice(1));
    broader.set(skill, (broader.get(skill) ?? new Set()).add(parent));
  }
  return coUseSupport({
    labels: new Map(readRows('esco/skills.tsv', 'idx uuid type reuse label').map((row) => [Number(row[0]), row[4] ?? ''])),
    broader,
    related: readRows('derived/skill_transfer.tsv', 'have want credit why').map(([have, want]) => [Number(have), Number(want)]),
  });
}
