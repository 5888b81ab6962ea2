/** The kinds of numbers a column may hold. */
type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** One property of many rows, as plain numbers side by side; it grows by doubling, so that adding a row costs next to nothing. */
export class Column<N extends Numbers> {
  values: N;

  constructor(private readonly make: (length: number) => N) {
    this.values = make(16);
  }

  set(row: number, value: number): void {
    if (row >= this.values.length) {
      const grown = this.make(Math.max(row + 1, 2 * this.values.length));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[row] = value;
  }

  get(row: number): number {
    return this.values[row]!;
  }

  get bytes(): number {
    return this.values.byteLength;
  }
}

export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));
export const shorts = (): Column<Uint16Array> => new Column((length) => new Uint16Array(length));
export const integers = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const doubles = (): Column<Float64Array> => new Column((length) => new Float64Array(length));

/** Texts as small numbers: the same text always gets the same one. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** −1 for a text that was never met. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  get size(): number {
    return this.#names.length;
  }
}

/** A day as the number 20260131: days compare as their numbers do. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** An instant with microseconds as whole microseconds since 1970: exact in a double until the year 2255, and in the same order as the text. */
export const microseconds = (instant: string): number => {
  const [, whole = '', fraction = ''] = /^(.{19})(?:\.(\d{1,6}))?Z$/.exec(instant) ?? [];
  return Date.parse(`${whole}Z`) * 1000 + Number(fraction.padEnd(6, '0'));
};
