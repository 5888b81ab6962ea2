/**
 * Fixed-width records in one typed array. It grows by an eighth when it is full, so that appending is cheap
 * and little memory is unused.
 */
export class Records {
  words: Int32Array;
  private doubles: Float64Array;
  private readonly lastDoubleAt: number;

  /**
   * @param width the number of 32-bit words of a record, the last two for a double: a power of two of at most
   * 16, so that no record spans two cache lines and a row needs one memory access
   * @param rows the initial capacity
   */
  constructor(
    readonly width: number,
    rows: number,
  ) {
    this.words = new Int32Array(rows * width);
    this.doubles = new Float64Array(this.words.buffer);
    this.lastDoubleAt = width / 2 - 1;
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  word(row: number, fact: number): number {
    return this.words[row * this.width + fact]!;
  }

  lastDouble(row: number): number {
    return this.doubles[((row * this.width) >>> 1) + this.lastDoubleAt]!;
  }

  /** Writes a whole record. */
  write(row: number, words: Int32Array, lastDouble: number): void {
    const { width } = this;
    if ((row + 1) * width > this.words.length) {
      const grown = new Int32Array((row + 1 + (row >>> 3)) * width);
      grown.set(this.words);
      this.words = grown;
      this.doubles = new Float64Array(grown.buffer);
    }
    this.words.set(words, row * width);
    this.doubles[((row * width) >>> 1) + this.lastDoubleAt] = lastDouble;
  }
}
