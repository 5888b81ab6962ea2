/**
 * The k best of a stream: a heap with the worst entry at the root, so that one comparison rejects most
 * offers.
 */
export class Best {
  private readonly keptSlots: number[] = [];
  private readonly scores: number[] = [];

  /** @param ranksBefore breaks ties: whether one slot ranks before another at equal score */
  constructor(
    readonly most: number,
    private readonly comesBefore: (a: number, b: number) => boolean,
  ) {}

  /** A lower score cannot enter the list; an equal one can if it wins the tie. */
  get least(): number {
    return this.keptSlots.length < this.most ? -1 : this.scores[0]!;
  }

  /** The current slots, unordered. */
  get slots(): readonly number[] {
    return this.keptSlots;
  }

  offer(slot: number, score: number): void {
    const kept = this.keptSlots.length;
    if (kept < this.most) {
      this.keptSlots.push(slot);
      this.scores.push(score);
      this.rise(kept, slot, score);
    } else if (kept > 0 && this.isWorse(0, slot, score)) this.sink(slot, score);
  }

  /** Removes all entries and returns them as results, best first. */
  inOrder<T>(told: (slot: number, score: number) => T): T[] {
    const { keptSlots, scores } = this;
    const kept: T[] = [];
    // The root is the worst remaining entry in every iteration.
    for (let left = keptSlots.length; left > 0; left--) {
      kept.push(told(keptSlots[0]!, scores[0]!));
      const slot = keptSlots.pop()!;
      const score = scores.pop()!;
      if (left > 1) this.sink(slot, score);
    }
    return kept.reverse();
  }

  private isWorse(at: number, slot: number, score: number): boolean {
    return this.scores[at]! < score || (this.scores[at] === score && this.comesBefore(slot, this.keptSlots[at]!));
  }

  /** Moves an entry from the end up, while its parent is better. */
  private rise(from: number, slot: number, score: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.isWorse(above, slot, score)) break;
      this.move(above, at);
      at = above;
    }
    this.place(at, slot, score);
  }

  /** Replaces the root and moves the entry down, while a child is worse. */
  private sink(slot: number, score: number): void {
    const kept = this.keptSlots.length;
    let at = 0;
    for (let below = 1; below < kept; below = 2 * at + 1) {
      if (below + 1 < kept && this.isWorse(below + 1, this.keptSlots[below]!, this.scores[below]!)) below++;
      if (!this.isWorse(below, slot, score)) break;
      this.move(below, at);
      at = below;
    }
    this.place(at, slot, score);
  }

  private move(from: number, to: number): void {
    this.place(to, this.keptSlots[from]!, this.scores[from]!);
  }

  private place(at: number, slot: number, score: number): void {
    this.keptSlots[at] = slot;
    this.scores[at] = score;
  }
}
