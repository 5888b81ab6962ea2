type Numbers = Int32Array | Float64Array;

/** About what an id and its place in a map take in V8, for those who tell how many bytes they take. */
export const ID_BYTES = 116;
const FEWEST = 16;

/**
 * Numbers side by side that grow by an eighth when they are full: one more costs next to nothing, and little stands empty.
 * What reads them in a loop takes `values` once.
 */
export class Growing<N extends Numbers> {
  values: N;

  constructor(
    private readonly make: (length: number) => N,
    length: number,
  ) {
    this.values = make(length);
  }

  get bytes(): number {
    return this.values.byteLength;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const grown = this.make(at + (at >>> 3) + FEWEST);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[at] = value;
  }
}

/** Whole numbers of 32 bits. */
export const integers = (length = FEWEST): Growing<Int32Array> => new Growing((size) => new Int32Array(size), length);
/** Doubles: whole numbers up to 2⁵³, and fractions. */
export const doubles = (length = FEWEST): Growing<Float64Array> => new Growing((size) => new Float64Array(size), length);
