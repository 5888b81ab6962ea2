/** One of the 25 first-level units of Cambodia. `code` is `01` to `25`: ISO 3166-2:KH and the national gazetteer number alike. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string;
}

/** The code of the province that a person means by its code, also without the leading zero that a spreadsheet drops, or by its Latin or Khmer name. */
export function provinceNamed(provinces: readonly Province[], text: string): string | undefined {
  const asked = text.normalize('NFC').trim().toLowerCase();
  return provinces.find(({ code, name, nameKm }) => code === asked.padStart(2, '0') || name.toLowerCase() === asked || nameKm === asked)?.code;
}

/** For each province, the provinces that share a land border with it. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** From the nearest to the farthest: her own province, one that borders it, any other. */
export const DISTANCE_BANDS = ['SAME', 'ADJACENT', 'FAR'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/** The neighbours of each province from pairs of codes; a pair given once counts both ways, a province with itself is left out. */
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

/** How far a workplace is from home: bands of provinces, not kilometres, since an exact address is never used to match. A code nobody knows is FAR. */
export function distanceBand(home: string, work: string, adjacency: Adjacency): DistanceBand {
  if (home === work) return 'SAME';
  return adjacency.get(home)?.has(work) ? 'ADJACENT' : 'FAR';
}
