/** A record is so many words of 32 bits: 64 bytes, about one line of the processor's cache, so that all facts of one row come with one trip to memory. */
export const WORDS = 16;
/** Which of a record's doubles the last two words are. */
export const LAST_DOUBLE = 7;
const DOUBLES = WORDS / 2;

/** Rows of facts as plain numbers side by side. They grow by an eighth when they are full: one more costs next to nothing, and little stands empty. */
export class Records {
  words: Int32Array;
  private doubles: Float64Array;

  /** @param rows for how many there is room at once */
  constructor(rows: number) {
    this.words = new Int32Array(rows * WORDS);
    this.doubles = new Float64Array(this.words.buffer);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  word(row: number, fact: number): number {
    return this.words[row * WORDS + fact]!;
  }

  lastDouble(row: number): number {
    return this.doubles[row * DOUBLES + LAST_DOUBLE]!;
  }

  /** Writes a record whole. */
  write(row: number, words: Int32Array, lastDouble: number): void {
    if ((row + 1) * WORDS > this.words.length) {
      const grown = new Int32Array((row + 1 + (row >>> 3)) * WORDS);
      grown.set(this.words);
      this.words = grown;
      this.doubles = new Float64Array(grown.buffer);
    }
    this.words.set(words, row * WORDS);
    this.doubles[row * DOUBLES + LAST_DOUBLE] = lastDouble;
  }
}
