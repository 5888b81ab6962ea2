/**
 * The loops that collect candidates, unrolled by four for the reason given in accumulate.ts. Each writes to
 * the next free slot unconditionally and advances only if the value qualifies: large sums follow no pattern,
 * so branch prediction would fail half the time.
 */
const TURN = 4;

/**
 * Collects touched rows with a sum of at least `leastSum` into `rows` and `outSums`, from index `count` on,
 * and clears all their accumulators.
 * @returns the new count
 */
export function gatherNoted(
  sums: Uint16Array,
  noted: Uint32Array,
  from: number,
  to: number,
  rows: Uint32Array,
  kept: Uint16Array,
  count: number,
  leastSum: number,
): number {
  let after = count;
  let at = from;
  for (; at + TURN <= to; at += TURN) {
    after = gatherOne(sums, noted, at, rows, kept, after, leastSum);
    after = gatherOne(sums, noted, at + 1, rows, kept, after, leastSum);
    after = gatherOne(sums, noted, at + 2, rows, kept, after, leastSum);
    after = gatherOne(sums, noted, at + 3, rows, kept, after, leastSum);
  }
  for (; at < to; at++) after = gatherOne(sums, noted, at, rows, kept, after, leastSum);
  return after;
}

function gatherOne(sums: Uint16Array, noted: Uint32Array, at: number, rows: Uint32Array, kept: Uint16Array, count: number, leastSum: number): number {
  const row = noted[at]!;
  const sum = sums[row]!;
  sums[row] = 0;
  rows[count] = row;
  kept[count] = sum;
  return count + isAtLeast(sum, leastSum);
}

/**
 * Selects, among the first `length` entries, those with a sum of at least `least` and below `below`, into
 * `chosen` and `scores`. @returns how many
 */
export function chooseBetween(
  rows: Uint32Array,
  sums: Uint16Array,
  most: number,
  chosen: Uint32Array,
  scores: Int32Array,
  least: number,
  below: number,
): number {
  let after = 0;
  let at = 0;
  for (; at + TURN <= most; at += TURN) {
    after = chooseOne(rows, sums, at, chosen, scores, after, least, below);
    after = chooseOne(rows, sums, at + 1, chosen, scores, after, least, below);
    after = chooseOne(rows, sums, at + 2, chosen, scores, after, least, below);
    after = chooseOne(rows, sums, at + 3, chosen, scores, after, least, below);
  }
  for (; at < most; at++) after = chooseOne(rows, sums, at, chosen, scores, after, least, below);
  return after;
}

function chooseOne(
  rows: Uint32Array,
  sums: Uint16Array,
  at: number,
  chosen: Uint32Array,
  scores: Int32Array,
  count: number,
  least: number,
  below: number,
): number {
  const sum = sums[at]!;
  chosen[count] = rows[at]!;
  scores[count] = sum;
  return count + (isAtLeast(sum, least) & isAtLeast(below - 1, sum));
}

/** 1 if a sum is at least `least`, else 0, without a branch. */
const isAtLeast = (sum: number, least: number): number => (least - 1 - sum) >>> 31;
