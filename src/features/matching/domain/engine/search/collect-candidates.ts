/**
 * The loops that collect candidates, unrolled by four for the reason given in accumulate.ts. Each writes to
 * the next free slot unconditionally and advances only if the value qualifies: large sums follow no pattern,
 * so branch prediction would fail half the time.
 */
const UNROLL = 4;

/**
 * Collects touched rows with a sum of at least `leastSum` into `rows` and `outSums`, from index `count` on,
 * and clears all their accumulators.
 * @returns the new count
 */
export function collectFromTouched(
  sums: Uint16Array,
  touched: Uint32Array,
  from: number,
  to: number,
  rows: Uint32Array,
  outSums: Uint16Array,
  count: number,
  leastSum: number,
): number {
  let after = count;
  let at = from;
  for (; at + UNROLL <= to; at += UNROLL) {
    after = collectOne(sums, touched, at, rows, outSums, after, leastSum);
    after = collectOne(sums, touched, at + 1, rows, outSums, after, leastSum);
    after = collectOne(sums, touched, at + 2, rows, outSums, after, leastSum);
    after = collectOne(sums, touched, at + 3, rows, outSums, after, leastSum);
  }
  for (; at < to; at++) after = collectOne(sums, touched, at, rows, outSums, after, leastSum);
  return after;
}

function collectOne(sums: Uint16Array, touched: Uint32Array, at: number, rows: Uint32Array, outSums: Uint16Array, count: number, leastSum: number): number {
  const row = touched[at]!;
  const sum = sums[row]!;
  sums[row] = 0;
  rows[count] = row;
  outSums[count] = sum;
  return count + isAtLeast(sum, leastSum);
}

/**
 * Selects, among the first `length` entries, those with a sum of at least `least` and below `below`, into
 * `chosen` and `scores`.
 * @returns how many
 */
export function selectBetween(
  rows: Uint32Array,
  sums: Uint16Array,
  length: number,
  selection: Uint32Array,
  scores: Int32Array,
  least: number,
  below: number,
): number {
  let after = 0;
  let at = 0;
  for (; at + UNROLL <= length; at += UNROLL) {
    after = selectOne(rows, sums, at, selection, scores, after, least, below);
    after = selectOne(rows, sums, at + 1, selection, scores, after, least, below);
    after = selectOne(rows, sums, at + 2, selection, scores, after, least, below);
    after = selectOne(rows, sums, at + 3, selection, scores, after, least, below);
  }
  for (; at < length; at++) after = selectOne(rows, sums, at, selection, scores, after, least, below);
  return after;
}

function selectOne(
  rows: Uint32Array,
  sums: Uint16Array,
  at: number,
  selection: Uint32Array,
  scores: Int32Array,
  count: number,
  least: number,
  below: number,
): number {
  const sum = sums[at]!;
  selection[count] = rows[at]!;
  scores[count] = sum;
  return count + (isAtLeast(sum, least) & isAtLeast(below - 1, sum));
}

/** 1 if a sum is at least `least`, else 0, without a branch. */
const isAtLeast = (sum: number, least: number): number => (least - 1 - sum) >>> 31;
