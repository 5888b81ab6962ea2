/**
 * The loops that gather candidates, four at a time for the reason that adding.ts gives. Each writes into the next free place always, and goes on to the one after
 * it where what it wrote counts: which sums are enough has no pattern, and a processor that guesses at a branch would guess wrong half the time.
 */
const TURN = 4;

/**
 * Gathers rows whose sums are so much or more from those that were noted, into `rows` and `kept` from `count` on, and wipes the sums of all.
 * @returns how many are gathered then
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

/** Chooses those of the first so many whose sums are so much or more and below so much, into `chosen` and `scores`. @returns how many */
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

/** 1 where a sum is so much or more, else 0, worked out and not decided. */
const isAtLeast = (sum: number, least: number): number => (least - 1 - sum) >>> 31;
