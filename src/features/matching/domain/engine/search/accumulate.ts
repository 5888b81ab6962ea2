import { REQUIREMENT_VARIANTS } from '../facts/requirement-code';

/**
 * The posting list of a skill: the vacancies that require it. There is one list for each level that a trainee
 * may have. A posting is two words, so that it and the next seven share a cache line.
 *
 * - word 0: row × 16 + requirement variant (requirement-code.ts)
 * - word 1: condition bits (condition-bits.ts) × 2¹⁶ + points at that level
 */
export type PostingsByLevel = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
export const POSTING_WORDS = 2;
const VARIANT_MASK = REQUIREMENT_VARIANTS - 1;
/**
 * The condition bits occupy the upper half of the word. The conditions that an exclusion mask can exclude fit
 * into its 16 bits.
 */
const CONDITIONS_SHIFT = 16;

/** Writes a posting. */
export function writePosting(postings: Uint32Array, at: number, rowVariant: number, conditions: number, points: number): void {
  postings[at * POSTING_WORDS] = rowVariant;
  postings[at * POSTING_WORDS + 1] = (conditions << CONDITIONS_SHIFT) | points;
}

/** The row of a posting. */
export const rowOf = (postings: Uint32Array, at: number): number => postings[at * POSTING_WORDS]! >>> 4;

/* The innermost loops. They are plain functions over arrays of one type each, so that the compiler generates
   the best machine code. Hot loops process four postings per iteration, then the rest one by one. In every
   iteration V8 rechecks the type, length and address of each array, which costs more than the work on one
   posting; four postings share that cost. The constants above are local to this file for the same reason: an
   imported constant is looked up, too. */

/** Adds the points of each posting to the accumulator of its row. */
export function accumulatePoints(sums: Uint16Array, postings: Uint32Array, from: number, to: number): void {
  const end = to * POSTING_WORDS;
  let at = from * POSTING_WORDS;
  for (; at < end - 3 * POSTING_WORDS; at += 4 * POSTING_WORDS) {
    accumulateOne(sums, postings, at);
    accumulateOne(sums, postings, at + POSTING_WORDS);
    accumulateOne(sums, postings, at + 2 * POSTING_WORDS);
    accumulateOne(sums, postings, at + 3 * POSTING_WORDS);
  }
  for (; at < end; at += POSTING_WORDS) accumulateOne(sums, postings, at);
}

function accumulateOne(sums: Uint16Array, postings: Uint32Array, at: number): void {
  // The condition bits lie above the 16 bits of an accumulator and are truncated.
  sums[postings[at]! >>> 4]! += postings[at + 1]!;
}

/**
 * As `accumulatePoints`, and appends each row whose accumulator was zero to `touched`, from index `count` on.
 * Skips postings with an excluded condition.
 * @returns the number of touched rows
 */
export function accumulatePointsTracked(
  sums: Uint16Array,
  postings: Uint32Array,
  from: number,
  to: number,
  touched: Uint32Array,
  count: number,
  exclusionMask: number,
): number {
  const cannotHigh = exclusionMask << CONDITIONS_SHIFT;
  const end = to * POSTING_WORDS;
  let after = count;
  let at = from * POSTING_WORDS;
  for (; at < end - 3 * POSTING_WORDS; at += 4 * POSTING_WORDS) {
    after = accumulateOneTracked(sums, postings, at, touched, after, cannotHigh);
    after = accumulateOneTracked(sums, postings, at + POSTING_WORDS, touched, after, cannotHigh);
    after = accumulateOneTracked(sums, postings, at + 2 * POSTING_WORDS, touched, after, cannotHigh);
    after = accumulateOneTracked(sums, postings, at + 3 * POSTING_WORDS, touched, after, cannotHigh);
  }
  for (; at < end; at += POSTING_WORDS) after = accumulateOneTracked(sums, postings, at, touched, after, cannotHigh);
  return after;
}

function accumulateOneTracked(sums: Uint16Array, postings: Uint32Array, at: number, touched: Uint32Array, count: number, cannotHigh: number): number {
  const row = postings[at]! >>> 4;
  const word = postings[at + 1]! | 0;
  const sum = sums[row]!;
  const open = isZero((word & cannotHigh) >>> CONDITIONS_SHIFT);
  touched[count] = row;
  sums[row] = sum + (word & -open);
  return count + (isZero(sum) & open);
}

/**
 * Adds a credit: `numerators` holds one value for each requirement variant, starting at `first`. Rounds as
 * `pointsOf`; all values are non-negative, so truncation rounds down.
 */
export function accumulateCredits(
  sums: Uint16Array,
  postings: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const rowAndVariant = postings[at * POSTING_WORDS]!;
    sums[rowAndVariant >>> 4]! += creditPoints(divisors, numerators, first, rowAndVariant, at);
  }
}

/** As `accumulateCredits`, with tracking of touched rows and exclusion as in `accumulatePointsTracked`. */
export function accumulateCreditsTracked(
  sums: Uint16Array,
  postings: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
  touched: Uint32Array,
  count: number,
  exclusionMask: number,
): number {
  let after = count;
  for (let at = from; at < to; at++) {
    const posting = at * POSTING_WORDS;
    const rowAndVariant = postings[posting]!;
    const row = rowAndVariant >>> 4;
    const sum = sums[row]!;
    const open = isZero((postings[posting + 1]! >>> CONDITIONS_SHIFT) & exclusionMask);
    touched[after] = row;
    after += isZero(sum) & open;
    sums[row] = sum + (creditPoints(divisors, numerators, first, rowAndVariant, at) & -open);
  }
  return after;
}

const creditPoints = (divisors: Float64Array, numerators: Float64Array, first: number, rowAndVariant: number, at: number): number =>
  (numerators[first + (rowAndVariant & VARIANT_MASK)]! / divisors[at]! + 0.5) | 0;

/**
 * 1 for a zero sum, else 0, without a branch: new rows follow no pattern, so branch prediction would fail
 * half the time.
 */
const isZero = (sum: number): number => (sum - 1) >>> 31;
