import { WISHES } from '../facts/wanted';

/**
 * The posting list of a skill: the vacancies that require it. There is one list for each level that a trainee
 * may have. A posting is two words, so that it and the next seven share a cache line.
 *
 * - word 0: row × 16 + requirement variant (requirement-code.ts)
 * - word 1: condition bits (condition-bits.ts) × 2¹⁶ + points at that level
 */
export type PostingsAtLevel = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
export const POSTING_WORDS = 2;
const WISH = WISHES - 1;
/**
 * The condition bits occupy the upper half of the word. The conditions that an exclusion mask can exclude fit
 * into its 16 bits.
 */
const ASKED_SHIFT = 16;

/** Writes a posting. */
export function writePosting(postings: Uint32Array, at: number, rowWish: number, asked: number, points: number): void {
  postings[at * POSTING_WORDS] = rowWish;
  postings[at * POSTING_WORDS + 1] = (asked << ASKED_SHIFT) | points;
}

/** The row of a posting. */
export const rowOf = (postings: Uint32Array, at: number): number => postings[at * POSTING_WORDS]! >>> 4;

/* The innermost loops. They are plain functions over arrays of one type each, so that the compiler generates
   the best machine code. Hot loops process four postings per iteration, then the rest one by one. In every
   iteration V8 rechecks the type, length and address of each array, which costs more than the work on one
   posting; four postings share that cost. The constants above are local to this file for the same reason: an
   imported constant is looked up, too. */

/** Adds the points of each posting to the accumulator of its row. */
export function addPoints(sums: Uint16Array, postings: Uint32Array, from: number, to: number): void {
  const end = to * POSTING_WORDS;
  let at = from * POSTING_WORDS;
  for (; at < end - 3 * POSTING_WORDS; at += 4 * POSTING_WORDS) {
    addOne(sums, postings, at);
    addOne(sums, postings, at + POSTING_WORDS);
    addOne(sums, postings, at + 2 * POSTING_WORDS);
    addOne(sums, postings, at + 3 * POSTING_WORDS);
  }
  for (; at < end; at += POSTING_WORDS) addOne(sums, postings, at);
}

function addOne(sums: Uint16Array, postings: Uint32Array, at: number): void {
  // The condition bits lie above the 16 bits of an accumulator and are truncated.
  sums[postings[at]! >>> 4]! += postings[at + 1]!;
}

/**
 * As `accumulatePoints`, and appends each row whose accumulator was zero to `touched`, from index `count` on.
 * Skips postings with an excluded condition.
 * @returns the number of touched rows
 */
export function addPointsNoting(sums: Uint16Array, postings: Uint32Array, from: number, to: number, noted: Uint32Array, count: number, cannot: number): number {
  const cannotHigh = cannot << ASKED_SHIFT;
  const end = to * POSTING_WORDS;
  let after = count;
  let at = from * POSTING_WORDS;
  for (; at < end - 3 * POSTING_WORDS; at += 4 * POSTING_WORDS) {
    after = addOneNoting(sums, postings, at, noted, after, cannotHigh);
    after = addOneNoting(sums, postings, at + POSTING_WORDS, noted, after, cannotHigh);
    after = addOneNoting(sums, postings, at + 2 * POSTING_WORDS, noted, after, cannotHigh);
    after = addOneNoting(sums, postings, at + 3 * POSTING_WORDS, noted, after, cannotHigh);
  }
  for (; at < end; at += POSTING_WORDS) after = addOneNoting(sums, postings, at, noted, after, cannotHigh);
  return after;
}

function addOneNoting(sums: Uint16Array, postings: Uint32Array, at: number, noted: Uint32Array, count: number, cannotHigh: number): number {
  const row = postings[at]! >>> 4;
  const word = postings[at + 1]! | 0;
  const sum = sums[row]!;
  const open = isNothing((word & cannotHigh) >>> ASKED_SHIFT);
  noted[count] = row;
  sums[row] = sum + (word & -open);
  return count + (isNothing(sum) & open);
}

/**
 * Adds a credit: `numerators` holds one value for each requirement variant, starting at `first`. Rounds as
 * `pointsOf`; all values are non-negative, so truncation rounds down.
 */
export function addCredits(
  sums: Uint16Array,
  postings: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const rowWish = postings[at * POSTING_WORDS]!;
    sums[rowWish >>> 4]! += pointsThrough(divisors, numerators, first, rowWish, at);
  }
}

/** As `accumulateCredits`, with tracking of touched rows and exclusion as in `accumulatePointsTracked`. */
export function addCreditsNoting(
  sums: Uint16Array,
  postings: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
  noted: Uint32Array,
  count: number,
  cannot: number,
): number {
  let after = count;
  for (let at = from; at < to; at++) {
    const posting = at * POSTING_WORDS;
    const rowWish = postings[posting]!;
    const row = rowWish >>> 4;
    const sum = sums[row]!;
    const open = isNothing((postings[posting + 1]! >>> ASKED_SHIFT) & cannot);
    noted[after] = row;
    after += isNothing(sum) & open;
    sums[row] = sum + (pointsThrough(divisors, numerators, first, rowWish, at) & -open);
  }
  return after;
}

const pointsThrough = (divisors: Float64Array, numerators: Float64Array, first: number, rowWish: number, at: number): number =>
  (numerators[first + (rowWish & WISH)]! / divisors[at]! + 0.5) | 0;

/**
 * 1 for a zero sum, else 0, without a branch: new rows follow no pattern, so branch prediction would fail
 * half the time.
 */
const isNothing = (sum: number): number => (sum - 1) >>> 31;
