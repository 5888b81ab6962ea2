import { WISHES } from './wanted';

/** The innermost loops: plain functions over arrays of one kind each, so that the compiler makes of them what a machine can do at best. */

/** Adds the points that stand beside each posting. */
export function addPoints(sums: Uint16Array, rowWishes: Uint32Array, points: Uint16Array, from: number, to: number): void {
  for (let at = from; at < to; at++) sums[rowWishes[at]! >>> 4]! += points[at]!;
}

/**
 * The same, and notes each row to which nothing was added yet, from `noted[count]` on. Nothing is added where work asks for what she cannot do.
 * @returns how many are noted then
 */
export function addPointsNoting(
  sums: Uint16Array,
  rowWishes: Uint32Array,
  points: Uint16Array,
  from: number,
  to: number,
  noted: Uint32Array,
  count: number,
  asked: Uint16Array,
  cannot: number,
): number {
  let after = count;
  for (let at = from; at < to; at++) {
    const row = rowWishes[at]! >>> 4;
    const sum = sums[row]!;
    const open = isNothing(asked[at]! & cannot);
    noted[after] = row;
    after += isNothing(sum) & open;
    sums[row] = sum + (points[at]! & -open);
  }
  return after;
}

/** Adds a credit: for each wish what stands above the line, from `first` on. As `pointsOf`; no value is below 0, so cutting off is rounding down. */
export function addCredits(
  sums: Uint16Array,
  rowWishes: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const rowWish = rowWishes[at]!;
    sums[rowWish >>> 4]! += (numerators[first + (rowWish & (WISHES - 1))]! / divisors[at]! + 0.5) | 0;
  }
}

/** As `addCredits`, noting rows and passing over work as `addPointsNoting` does. */
export function addCreditsNoting(
  sums: Uint16Array,
  rowWishes: Uint32Array,
  divisors: Float64Array,
  numerators: Float64Array,
  first: number,
  from: number,
  to: number,
  noted: Uint32Array,
  count: number,
  asked: Uint16Array,
  cannot: number,
): number {
  let after = count;
  for (let at = from; at < to; at++) {
    const rowWish = rowWishes[at]!;
    const row = rowWish >>> 4;
    const sum = sums[row]!;
    const open = isNothing(asked[at]! & cannot);
    noted[after] = row;
    after += isNothing(sum) & open;
    sums[row] = sum + (((numerators[first + (rowWish & (WISHES - 1))]! / divisors[at]! + 0.5) | 0) & -open);
  }
  return after;
}

/**
 * 1 where a sum is 0, else 0, worked out and not decided: which rows are new has no pattern, and a processor that guesses at a branch would guess wrong half
 * the time.
 */
const isNothing = (sum: number): number => (sum - 1) >>> 31;
