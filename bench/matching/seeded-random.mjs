const STEP = 0x6d2b79f5;

/** Mixes the bits of a number, so that neighbouring seeds give unrelated numbers. */
function mixBits(number) {
  let bits = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}

/**
 * Random numbers from a seed (mulberry32). They are the same on every machine, and each row has its own seed,
 * so that row 900,000 can be generated without the rows before it.
 */
export class SeededRandom {
  #state;

  constructor(...seed) {
    this.#state = seed.reduce((state, part) => mixBits((state ^ part) + STEP), 0);
  }

  /** 0 ≤ number < 1 */
  next() {
    this.#state = (this.#state + STEP) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number in a range, both ends included. */
  whole(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  happens(percent) {
    return this.next() * 100 < percent;
  }

  oneOf(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** A random value of a WeightedChoice. */
  draw(lottery) {
    return lottery.at(this.next());
  }

  /** `count` different items of a list, or all of it. */
  some(list, count) {
    const rest = [...list];
    const drawn = [];
    while (drawn.length < count && rest.length > 0) {
      const at = Math.floor(this.next() * rest.length);
      drawn.push(rest[at]);
      rest[at] = rest[rest.length - 1];
      rest.pop();
    }
    return drawn;
  }
}

/** Values, each with its weight. */
export class WeightedChoice {
  #prizes;
  #upTo;

  constructor(weighted) {
    let sum = 0;
    this.#prizes = weighted.map(([prize]) => prize);
    this.#upTo = Float64Array.from(weighted, ([, weight]) => (sum += weight));
  }

  /** The value at a share of the total weight, 0 ≤ share < 1. */
  at(share) {
    const upTo = this.#upTo;
    const wanted = share * upTo[upTo.length - 1];
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.#prizes[low];
  }
}
