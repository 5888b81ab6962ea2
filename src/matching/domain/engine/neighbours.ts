/** One row: a skill, another beside it, and a whole number that says how. */
export type Beside = readonly [from: number, to: number, how: number];

/**
 * Which skills stand beside which: one table of plain numbers, from `starts[n]` to `starts[n + 1]` the neighbours of skill number n,
 * in the order in which they came.
 */
export class Neighbours {
  readonly skills: Uint32Array;
  readonly hows: Int32Array;
  private readonly starts: Uint32Array;

  constructor(size: number, rows: readonly Beside[]) {
    this.starts = new Uint32Array(size + 1);
    for (const [from] of rows) this.starts[from + 1]!++;
    for (let number = 0; number < size; number++) this.starts[number + 1]! += this.starts[number]!;
    const next = this.starts.slice();
    this.skills = new Uint32Array(rows.length);
    this.hows = new Int32Array(rows.length);
    for (const [from, to, how] of rows) {
      const at = next[from]!++;
      this.skills[at] = to;
      this.hows[at] = how;
    }
  }

  get bytes(): number {
    return this.starts.byteLength + this.skills.byteLength + this.hows.byteLength;
  }

  /** Where the neighbours of a skill begin; a skill met after the table was made has none. */
  from(number: number): number {
    return this.starts[number] ?? 0;
  }

  /** Where they end. */
  to(number: number): number {
    return this.starts[number + 1] ?? this.from(number);
  }

  /** The neighbours of a skill, each made into something. */
  of<T>(number: number, make: (skill: number, how: number) => T): T[] {
    return Array.from({ length: this.to(number) - this.from(number) }, (_, place) => {
      const at = this.from(number) + place;
      return make(this.skills[at]!, this.hows[at]!);
    });
  }
}
