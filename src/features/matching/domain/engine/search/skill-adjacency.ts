/**
 * Calls `visit` for each edge: a skill, its neighbour, and a number as label. It is called twice and must
 * produce the same edges both times.
 */
export type ForEachEdge = (visit: (from: number, to: number, how: number) => void) => void;

/**
 * Adjacency of skills in compressed form: the neighbours of skill number n are at `starts[n]` to `starts[n +
 * 1]`, in input order.
 */
export class SkillAdjacency {
  readonly skills: Uint32Array;
  readonly labels: Int32Array;
  private readonly starts: Uint32Array;

  /**
   * Edges are passed through a callback: a release has hundreds of thousands, and as objects they would take
   * several times the memory of the table.
   */
  constructor(size: number, forEach: ForEachEdge) {
    this.starts = new Uint32Array(size + 1);
    forEach((from) => this.starts[from + 1]!++);
    for (let number = 0; number < size; number++) this.starts[number + 1]! += this.starts[number]!;
    const next = this.starts.slice();
    const rows = this.starts[size]!;
    this.skills = new Uint32Array(rows);
    this.labels = new Int32Array(rows);
    forEach((from, to, how) => {
      const at = next[from]!++;
      this.skills[at] = to;
      this.labels[at] = how;
    });
  }

  get bytes(): number {
    return this.starts.byteLength + this.skills.byteLength + this.labels.byteLength;
  }

  /** The first neighbour of a skill. A skill added after construction has none. */
  from(number: number): number {
    return this.starts[number] ?? 0;
  }

  /** The end of its neighbours. */
  to(number: number): number {
    return this.starts[number + 1] ?? this.from(number);
  }

  /** Maps the neighbours of a skill. */
  map<T>(number: number, make: (skill: number, how: number) => T): T[] {
    return Array.from({ length: this.to(number) - this.from(number) }, (_, place) => {
      const at = this.from(number) + place;
      return make(this.skills[at]!, this.labels[at]!);
    });
  }
}
