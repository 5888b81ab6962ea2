/**
 * Works through all waiting items, one run at a time in this process. A call during a run starts another
 * pass, so items that were waiting at the time of the call are always processed.
 */
export abstract class Drain {
  protected isStopping = false;
  #running: Promise<void> | undefined;
  #isCalled = false;
  #onCall: () => void = () => {};

  drain(): Promise<void> {
    this.#isCalled = true;
    this.#onCall();
    return (this.#running ??= this.#run().finally(() => (this.#running = undefined)));
  }

  /** Takes no more items and waits for the current ones. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.#onCall();
    await this.#running?.catch(() => {});
  }

  protected abstract drainOnce(): Promise<void>;

  /** Whether `drain` was called since the last check. */
  protected takeCall(): boolean {
    const isCalled = this.#isCalled;
    this.#isCalled = false;
    return isCalled;
  }

  /** Resolves on the next call or stop. */
  protected nextCall(): Promise<void> {
    return new Promise((resolve) => (this.#onCall = resolve));
  }

  async #run(): Promise<void> {
    while (!this.isStopping && this.takeCall()) await this.drainOnce();
  }
}
