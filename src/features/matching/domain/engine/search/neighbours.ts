/** Calls for each row: a skill, another beside it, and a whole number that says how. It is called twice, and tells the same both times. */
export type ForEachBeside = (visit: (from: number, to: number, how: number) => void) => void;

/**
 * Which skills stand beside which: one table of plain numbers, from `starts[n]` to `starts[n + 1]` the neighbours of skill number n,
 * in the order in which they came.
 */
export class Neighbours {
  readonly skills: Uint32Array;
  readonly hows: Int32Array;
  private readonly starts: Uint32Array;

  /** Rows are visited and not handed over: of a release they are hundreds of thousands, and as objects they would take several times what is kept. */
  constructor(size: number, forEach: ForEachBeside) {
    this.starts = new Uint32Array(size + 1);
    forEach((from) => this.starts[from + 1]!++);
    for (let number = 0; number < size; number++) this.starts[number + 1]! += this.starts[number]!;
    const next = this.starts.slice();
    const rows = this.starts[size]!;
    this.skills = new Uint32Array(rows);
    this.hows = new Int32Array(rows);
    forEach((from, to, how) => {
      const at = next[from]!++;
      this.skills[at] = to;
      this.hows[at] = how;
    });
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
