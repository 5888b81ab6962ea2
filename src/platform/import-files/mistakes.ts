import { IMPORT_LIMITS, type ImportProblem } from '../../shared/imports/import-file';

/** Collects mistakes in the order in which they are found: the first ones are stored, all are counted. */
export class Mistakes {
  readonly #first: ImportProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get first(): readonly ImportProblem[] {
    return this.#first;
  }

  add(problem: ImportProblem): void {
    this.#count++;
    if (this.#first.length < IMPORT_LIMITS.mistakes) this.#first.push(problem);
  }

  /** Merges with others, sorted by line. */
  with(others: Mistakes): Mistakes {
    const both = new Mistakes();
    for (const problem of [...this.#first, ...others.first].sort((a, b) => a.line - b.line)) both.add(problem);
    both.#count = this.#count + others.count;
    return both;
  }
}
