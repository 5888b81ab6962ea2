import { WISHES } from '../facts/wanted';

/**
 * Who asks for a skill, and how, in two words, once for each level that a trainee may have in it: all that is read of a posting, and of the next seven, comes
 * with one trip to memory.
 *
 *   word   0                1
 *          row × 16 + wish  what the vacancy asks (asks.ts) × 2¹⁶ + points at that level
 */
export type PostingsAtLevel = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
export const POSTING_WORDS = 2;
const WISH = WISHES - 1;
/** What is asked stands above the points; the bits of it that somebody may be unable to do are no more than there is room for. */
const ASKED_SHIFT = 16;

/** Writes a posting. */
export function writePosting(postings: Uint32Array, at: number, rowWish: number, asked: number, points: number): void {
  postings[at * POSTING_WORDS] = rowWish;
  postings[at * POSTING_WORDS + 1] = (asked << ASKED_SHIFT) | points;
}

/** The row of a posting. */
export const rowOf = (postings: Uint32Array, at: number): number => postings[at * POSTING_WORDS]! >>> 4;

/*
 * The innermost loops: plain functions over arrays of one kind each, so that the compiler makes of them what a machine can do at best.
 *
 * Where time matters they go four postings at a time and then one by one. In every turn of a loop V8 looks anew at each array in it, of what kind it is, how
 * long and where, and that costs more than the work on a posting; four in a turn share it. The numbers above are this file's own for the same reason: one
 * that is imported is looked up, too.
 */

/** Adds the points that stand in each posting. */
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
  // what is asked stands above the sixteen bits of a sum, and falls away
  sums[postings[at]! >>> 4]! += postings[at + 1]!;
}

/**
 * The same, and notes each row to which nothing was added yet, from `noted[count]` on. Nothing is added where work asks for what she cannot do.
 * @returns how many are noted then
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

/** Adds a credit: for each wish what stands above the line, from `first` on. As `pointsOf`; no value is below 0, so cutting off is rounding down. */
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

/** As `addCredits`, noting rows and passing over work as `addPointsNoting` does. */
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
 * 1 where a sum is 0, else 0, worked out and not decided: which rows are new has no pattern, and a processor that guesses at a branch would guess wrong half
 * the time.
 */
const isNothing = (sum: number): number => (sum - 1) >>> 31;
