/** The two parts of the record of a visit, each a page that is light enough for a slow line and kept by itself. */
export const PARTS = { first: 0, second: 1 } as const;
export type Part = (typeof PARTS)[keyof typeof PARTS];

interface InCluster {
  readonly cluster: string;
}

/** Which part an address asks for; the first one unless it says otherwise. */
export const partOf = (asked: unknown): Part => (asked === '2' ? PARTS.second : PARTS.first);

/** The address of a part, below that of its vetting. */
export const partPath = (vetting: string, part: Part): string => `${vetting}/record${part === PARTS.second ? '?part=2' : ''}`;

/** The questions of each part, as nearly halves as whole clusters make them. */
export function partsOf<Item extends InCluster>(checklist: readonly Item[]): readonly [first: readonly Item[], second: readonly Item[]] {
  const starts = checklist.flatMap(({ cluster }, at) => (at > 0 && checklist[at - 1]?.cluster !== cluster ? [at] : []));
  const fromHalf = (at: number): number => Math.abs(at - checklist.length / 2);
  const cut = starts.reduce((best, at) => (fromHalf(at) < fromHalf(best) ? at : best), checklist.length);
  return [checklist.slice(0, cut), checklist.slice(cut)];
}

/** The part in which the first of these questions stands; the first part where there is none. */
export const partOfFirst = <Item extends InCluster>([first]: readonly Item[], checklist: readonly Item[]): Part =>
  first && partsOf(checklist)[PARTS.second].includes(first) ? PARTS.second : PARTS.first;
