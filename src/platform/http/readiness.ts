import { Injectable } from '@nestjs/common';

/** Tracks whether a process may receive requests: each part reports whether it is ready. */
@Injectable()
export class Readiness {
  readonly #parts = new Map<string, () => boolean>();
  #isStopping = false;
  #polledAt: number | undefined;

  /** @param isReady called on each readiness check */
  add(part: string, isReady: () => boolean): void {
    this.#parts.set(part, isReady);
  }

  /** The parts that are not ready. */
  waitsFor(): string[] {
    return [...this.#parts].flatMap(([part, isReady]) => (isReady() ? [] : [part]));
  }

  /** Makes the process permanently not ready. */
  stop(): void {
    this.#isStopping = true;
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  notePoll(): void {
    this.#polledAt = performance.now();
  }

  /** Whether a proxy seems to poll the readiness of this process. */
  wasPolledWithin(ms: number): boolean {
    return this.#polledAt !== undefined && performance.now() - this.#polledAt < ms;
  }
}
