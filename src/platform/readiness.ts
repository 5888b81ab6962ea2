import { Injectable } from '@nestjs/common';

/** What a process needs before it may be asked: each part says for itself what it still waits for. */
@Injectable()
export class Readiness {
  readonly #parts = new Map<string, () => boolean>();

  /** @param isReady asked anew each time somebody wants to know */
  add(part: string, isReady: () => boolean): void {
    this.#parts.set(part, isReady);
  }

  /** The parts that are not ready. */
  waitsFor(): string[] {
    return [...this.#parts].flatMap(([part, isReady]) => (isReady() ? [] : [part]));
  }
}
