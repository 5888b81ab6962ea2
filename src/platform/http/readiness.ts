import { Injectable } from '@nestjs/common';

/** What a process needs before it may be asked: each part says for itself what it still waits for. */
@Injectable()
export class Readiness {
  readonly #parts = new Map<string, () => boolean>();
  #isStopping = false;
  #askedAt: number | undefined;

  /** @param isReady asked anew each time somebody wants to know */
  add(part: string, isReady: () => boolean): void {
    this.#parts.set(part, isReady);
  }

  /** The parts that are not ready. */
  waitsFor(): string[] {
    return [...this.#parts].flatMap(([part, isReady]) => (isReady() ? [] : [part]));
  }

  /** From now on the process is not ready for good. */
  stop(): void {
    this.#isStopping = true;
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  noteQuestion(): void {
    this.#askedAt = performance.now();
  }

  /** Whether a proxy seems to follow the readiness of this process. */
  wasAskedWithin(ms: number): boolean {
    return this.#askedAt !== undefined && performance.now() - this.#askedAt < ms;
  }
}
