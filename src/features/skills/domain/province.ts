/**
 * One of the 25 first-level units of Cambodia. `code` is `01` to `25`, both in ISO 3166-2:KH and in the
 * national gazetteer.
 */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string;
}

/**
 * The code of the province that a text names: by code, also without the leading zero that spreadsheets drop,
 * or by Latin or Khmer name.
 */
export function findProvince(provinces: readonly Province[], text: string): string | undefined {
  const key = text.normalize('NFC').trim().toLowerCase();
  return provinces.find(({ code, name, nameKm }) => code === key.padStart(2, '0') || name.toLowerCase() === key || nameKm === key)?.code;
}

/** For each province, the provinces that share a land border with it. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** Nearest first: her own province, an adjacent one, any other. */
export const DISTANCE_BANDS = ['SAME', 'ADJACENT', 'FAR'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/**
 * The neighbours of each province, from pairs of codes. A pair applies in both directions; a province paired
 * with itself is ignored.
 */
export function adjacencyOf(pairs: Iterable<readonly [string, string]>): Adjacency {
  const adjacency = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const neighbours = adjacency.get(from);
    if (neighbours) neighbours.add(to);
    else adjacency.set(from, new Set([to]));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return adjacency;
}

/**
 * The distance of a workplace from home, in bands of provinces instead of kilometres, because exact addresses
 * are never used for matching. An unknown code is FAR.
 */
export function distanceBand(home: string, work: string, adjacency: Adjacency): DistanceBand {
  if (home === work) return 'SAME';
  return adjacency.get(home)?.has(work) ? 'ADJACENT' : 'FAR';
}
