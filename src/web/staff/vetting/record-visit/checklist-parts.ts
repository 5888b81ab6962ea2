/**
 * The two parts of the checklist. Each is a page of its own, small enough for a slow connection, and is saved
 * separately.
 */
export const PARTS = { first: 0, second: 1 } as const;
export type Part = (typeof PARTS)[keyof typeof PARTS];

interface ClusterItem {
  readonly cluster: string;
}

/** The part in the query; the first one by default. */
export const partOf = (query: unknown): Part => (query === '2' ? PARTS.second : PARTS.first);

/** The address of a part, below that of its vetting. */
export const partPath = (vetting: string, part: Part): string => `${vetting}/record${part === PARTS.second ? '?part=2' : ''}`;

/** The questions of each part: whole clusters, split as near to the middle as possible. */
export function partsOf<Item extends ClusterItem>(checklist: readonly Item[]): readonly [first: readonly Item[], second: readonly Item[]] {
  const clusterStarts = checklist.flatMap(({ cluster }, at) => (at > 0 && checklist[at - 1]?.cluster !== cluster ? [at] : []));
  const distanceToHalf = (at: number): number => Math.abs(at - checklist.length / 2);
  const splitIndex = clusterStarts.reduce((best, at) => (distanceToHalf(at) < distanceToHalf(best) ? at : best), checklist.length);
  return [checklist.slice(0, splitIndex), checklist.slice(splitIndex)];
}

/** The part that contains the first of these questions; the first part when there is none. */
export const partOfFirst = <Item extends ClusterItem>([first]: readonly Item[], checklist: readonly Item[]): Part =>
  first && partsOf(checklist)[PARTS.second].includes(first) ? PARTS.second : PARTS.first;

/** The questions without an answer, in the order of the checklist. */
export function unansweredItems<Item extends { readonly code: string }>(
  answers: readonly { readonly itemCode: string }[],
  checklist: readonly Item[],
): readonly Item[] {
  const answered = new Set(answers.map(({ itemCode }) => itemCode));
  return checklist.filter(({ code }) => !answered.has(code));
}
