/** The one known word nearest to a misspelt one, or undefined when none is near: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceBetween(typed, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `; nearest known: Y`, to be put after what is unknown; empty when no known one is similar. */
export function nearestKnown(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; nearest known: ${near}`;
}

/** Letters inserted, removed, replaced or swapped with their neighbour; `limit` where it is that or more. */
export function distanceBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  const width = other.length + 1;
  const cells = Array.from({ length: (one.length + 1) * width }, (_, at) => (at < width ? at : 0));
  const at = (i: number, j: number): number => cells[i * width + j] ?? limit;
  for (let i = 1; i <= one.length; i++) {
    cells[i * width] = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      cells[i * width + j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwapped ? at(i - 2, j - 2) + 1 : limit);
    }
  }
  return Math.min(at(one.length, other.length), limit);
}
