// The launcher runs before anything is built, so it has its own copy of src/shared/nearest.ts.

/** The one known word nearest to a misspelt one, or undefined when none is near: at most a third of its letters differ. */
export function nearest(word, known) {
  const typed = word.toLowerCase();
  let best;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = distanceBetween(typed, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `; nearest known: Y`, to be put after what is unknown; empty when no known one is similar. */
export function nearestKnown(word, known) {
  const near = nearest(word, known);
  return near === undefined ? '' : `; nearest known: ${near}`;
}

/** Letters inserted, removed, replaced or swapped with their neighbour; `limit` where it is that or more. */
function distanceBetween(one, other, limit) {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[other.length], limit);
}
