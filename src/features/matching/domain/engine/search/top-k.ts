/**
 * The k best of a stream: a heap with the worst entry at the root, so that one comparison rejects most
 * offers.
 */
export class TopK {
  private readonly heapSlots: number[] = [];
  private readonly scores: number[] = [];

  /** @param ranksBefore breaks ties: whether one slot ranks before another at equal score */
  constructor(
    readonly k: number,
    private readonly ranksBefore: (a: number, b: number) => boolean,
  ) {}

  /** A lower score cannot enter the list; an equal one can if it wins the tie. */
  get threshold(): number {
    return this.heapSlots.length < this.k ? -1 : this.scores[0]!;
  }

  /** The current slots, unordered. */
  get slots(): readonly number[] {
    return this.heapSlots;
  }

  offer(slot: number, score: number): void {
    const size = this.heapSlots.length;
    if (size < this.k) {
      this.heapSlots.push(slot);
      this.scores.push(score);
      this.siftUp(size, slot, score);
    } else if (size > 0 && this.isWorse(0, slot, score)) this.siftDown(slot, score);
  }

  /** Removes all entries and returns them as results, best first. */
  drainSorted<T>(toResult: (slot: number, score: number) => T): T[] {
    const { heapSlots: keptSlots, scores } = this;
    const results: T[] = [];
    // The root is the worst remaining entry in every iteration.
    for (let left = keptSlots.length; left > 0; left--) {
      results.push(toResult(keptSlots[0]!, scores[0]!));
      const slot = keptSlots.pop()!;
      const score = scores.pop()!;
      if (left > 1) this.siftDown(slot, score);
    }
    return results.reverse();
  }

  private isWorse(at: number, slot: number, score: number): boolean {
    return this.scores[at]! < score || (this.scores[at] === score && this.ranksBefore(slot, this.heapSlots[at]!));
  }

  /** Moves an entry from the end up, while its parent is better. */
  private siftUp(from: number, slot: number, score: number): void {
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
  private siftDown(slot: number, score: number): void {
    const size = this.heapSlots.length;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.isWorse(below + 1, this.heapSlots[below]!, this.scores[below]!)) below++;
      if (!this.isWorse(below, slot, score)) break;
      this.move(below, at);
      at = below;
    }
    this.place(at, slot, score);
  }

  private move(from: number, to: number): void {
    this.place(to, this.heapSlots[from]!, this.scores[from]!);
  }

  private place(at: number, slot: number, score: number): void {
    this.heapSlots[at] = slot;
    this.scores[at] = score;
  }
}
