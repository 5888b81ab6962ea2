/**
 * A seeded random generator. All invented data is drawn from one, so that the same seed gives the same
 * market.
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A fraction from 0 to below 1 (mulberry32, Tommy Ettinger 2017, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `percent` of 100 cases. */
  happens(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** One element of a list; throws RangeError for an empty list. */
  oneOf<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to choose from.');
    return list[this.whole(0, list.length - 1)] as T;
  }

  /** Up to `count` different elements of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const remaining = list.map((_, at) => at);
    const picks = new Set<number>();
    while (picks.size < Math.min(count, list.length)) picks.add(remaining.splice(this.whole(0, remaining.length - 1), 1)[0] as number);
    return list.filter((_, at) => picks.has(at));
  }

  /** One of weighted choices. A weight is a whole number. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let lot = this.whole(
      1,
      choices.reduce((sum, [, lots]) => sum + lots, 0),
    );
    for (const [choice, lots] of choices) if ((lot -= lots) <= 0) return choice;
    throw new RangeError('Nothing to choose from.');
  }

  /** An id in the form of a UUIDv4, drawn from the seed. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => this.whole(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = (8 + this.whole(0, 3)).toString(16);
    const text = hex.join('');
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
  }

  /** `count` bytes. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255));
  }
}
