/** The k best of many, kept while they go by: a heap whose top is the worst kept, so that one comparison turns most away. */
export class Best {
  readonly #slots: number[] = [];
  readonly #scores: number[] = [];

  /** @param comesBefore decides between equal scores: whether one slot stands before another in the list */
  constructor(
    readonly most: number,
    private readonly comesBefore: (a: number, b: number) => boolean,
  ) {}

  /** A score below this cannot enter the list any more; one that is equal may, if it wins the tie. */
  get least(): number {
    return this.#slots.length < this.most ? -1 : this.#scores[0]!;
  }

  offer(slot: number, score: number): void {
    if (this.most === 0) return;
    if (this.#slots.length < this.most) {
      this.#slots.push(slot);
      this.#scores.push(score);
      this.#rise(this.#slots.length - 1);
    } else if (this.#isWorse(0, slot, score)) {
      this.#slots[0] = slot;
      this.#scores[0] = score;
      this.#sink();
    }
  }

  /** Best first. */
  inOrder(): { slot: number; score: number }[] {
    return this.#slots.map((slot, at) => ({ slot, score: this.#scores[at]! })).sort((a, b) => b.score - a.score || (this.comesBefore(a.slot, b.slot) ? -1 : 1));
  }

  #isWorse(at: number, slot: number, score: number): boolean {
    return this.#scores[at]! < score || (this.#scores[at] === score && this.comesBefore(slot, this.#slots[at]!));
  }

  #rise(at: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, this.#slots[at]!, this.#scores[at]!)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = at;
      for (const child of [left, right]) {
        if (child < this.#slots.length && this.#isWorse(child, this.#slots[worst]!, this.#scores[worst]!)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #swap(a: number, b: number): void {
    [this.#slots[a], this.#slots[b]] = [this.#slots[b]!, this.#slots[a]!];
    [this.#scores[a], this.#scores[b]] = [this.#scores[b]!, this.#scores[a]!];
  }
}
