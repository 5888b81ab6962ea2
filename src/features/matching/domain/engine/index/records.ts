/** Rows of facts as plain numbers side by side. They grow by an eighth when they are full: one more costs next to nothing, and little stands empty. */
export class Records {
  words: Int32Array;
  private doubles: Float64Array;
  private readonly lastDoubleAt: number;

  /**
   * @param width words of 32 bits in a record, the last two for a double: a power of two of at most 16, so that none lies in two lines of the processor's cache
   * and all facts of one row come with one trip to memory
   * @param rows for how many there is room at once
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

  /** Writes a record whole. */
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
