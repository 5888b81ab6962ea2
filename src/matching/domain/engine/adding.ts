import { WISHES } from './wanted';

/** The innermost loops: plain functions over arrays of one kind each, so that the compiler makes of them what a machine can do at best. */

/** Adds the points that stand beside each posting. */
export function addPoints(sums: Uint16Array, rowWishes: Uint32Array, points: Uint16Array, from: number, to: number): void {
  for (let at = from; at < to; at++) sums[rowWishes[at]! >>> 4]! += points[at]!;
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
