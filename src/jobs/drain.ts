/** Works through all that waits, one run at a time in this process. A call during a run makes it look once more, so nothing is left that was there when it came. */
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

  /** Takes nothing more and waits for what is in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.#onCall();
    await this.#running?.catch(() => {});
  }

  protected abstract drainOnce(): Promise<void>;

  /** Whether it was called since this was last asked. */
  protected takeCall(): boolean {
    const isCalled = this.#isCalled;
    this.#isCalled = false;
    return isCalled;
  }

  /** Resolves when it is called or stopped. */
  protected nextCall(): Promise<void> {
    return new Promise((resolve) => (this.#onCall = resolve));
  }

  async #run(): Promise<void> {
    while (!this.isStopping && this.takeCall()) await this.drainOnce();
  }
}
