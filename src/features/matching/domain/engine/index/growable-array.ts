type NumberArray = Int32Array | Float64Array;

/** The approximate memory of an id and its map entry in V8, for memory reports. */
export const ID_BYTES = 116;
const MIN_LENGTH = 16;

/**
 * A typed array that grows by an eighth when it is full, so that appending is cheap and little memory is
 * unused. Loops should read `values` once into a local variable.
 */
export class GrowableArray<N extends NumberArray> {
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
      const grown = this.make(at + (at >>> 3) + MIN_LENGTH);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[at] = value;
  }
}

/** 32-bit integers. */
export const integers = (length = MIN_LENGTH): GrowableArray<Int32Array> => new GrowableArray((size) => new Int32Array(size), length);
/** Doubles: whole numbers up to 2⁵³, and fractions. */
export const doubles = (length = MIN_LENGTH): GrowableArray<Float64Array> => new GrowableArray((size) => new Float64Array(size), length);
