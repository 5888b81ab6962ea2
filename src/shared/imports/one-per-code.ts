/**
 * Counts what a cell names once: two of its words may mean one skill. Parts that contradict each other stay, and are
 * refused later.
 * @param merged one part for both, or null if they contradict each other
 */
export function onePerCode<T extends { readonly code: string }>(parts: readonly T[], merged: (one: T, other: T) => T | null): T[] {
  const once: T[] = [];
  for (const part of parts) {
    const at = once.findIndex(({ code }) => code === part.code);
    const earlier = once[at];
    const both = earlier && merged(earlier, part);
    if (both) once[at] = both;
    else once.push(part);
  }
  return once;
}
