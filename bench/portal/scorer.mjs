import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A child process that runs Lighthouse, one page at a time. */
export class Scorer {
  #child;
  #end;

  constructor(port) {
    this.#child = fork(join(import.meta.dirname, 'lighthouse.mjs'), [String(port)]);
    this.#end = once(this.#child, 'exit').then(([code]) => ({ failure: `Lighthouse's process ended with ${code}` }));
  }

  /**
   * Scores of one page as its visitor.
   * @param options `runs`, of which the median counts, and `slow` for a slow phone
   */
  async score({ url, cookie }, options) {
    const answer = new Promise((resolve) => this.#child.once('message', resolve));
    this.#child.send({ url, cookie, ...options });
    const scores = await Promise.race([answer, this.#end]);
    if (scores.failure) throw new Error(scores.failure);
    return scores;
  }

  stop() {
    this.#child.disconnect();
  }
}
