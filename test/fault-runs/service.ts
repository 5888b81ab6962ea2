import { setTimeout as pause } from 'node:timers/promises';
import { accept, type Acceptance } from '../faults/support/acceptances';
import { type Running, startApi, startWorker } from '../faults/support/processes';

/** One API and one worker as separate processes, restarted by the test as a supervisor would. */
export class Service {
  #api: Running | undefined;
  #worker: Running | undefined;

  constructor(private readonly environment: () => Record<string, string>) {}

  /** Starts the processes that are not running. */
  async start(): Promise<void> {
    [this.#api, this.#worker] = await Promise.all([this.#api ?? startApi(this.environment()), this.#worker ?? startWorker(this.environment())]);
  }

  async kill(which: 'api' | 'worker'): Promise<void> {
    const doomed = which === 'api' ? this.#api : this.#worker;
    if (which === 'api') this.#api = undefined;
    else this.#worker = undefined;
    await doomed?.kill();
  }

  async stop(): Promise<void> {
    await Promise.all([this.#api?.stop(), this.#worker?.stop()]);
    this.#api = this.#worker = undefined;
  }

  /** Whether the change was acknowledged; a service that is down acknowledges none. */
  async acknowledges(one: Acceptance): Promise<boolean> {
    const url = this.#api?.url;
    if (!url) return false;
    return accept(url, one).then(
      ({ isDone }) => isDone,
      () => false,
    );
  }
}

/** Clients that retry their changes, always with the same key, until each is acknowledged. */
export class Load {
  readonly acknowledged: Acceptance[] = [];
  readonly #waiting: Acceptance[];
  readonly #clients: Promise<void>[];
  #isOver = false;

  constructor(
    private readonly service: Service,
    all: readonly Acceptance[],
    { clients, pauseMs }: { readonly clients: number; readonly pauseMs: number },
  ) {
    this.#waiting = [...all];
    this.#clients = Array.from({ length: clients }, () => this.#client(pauseMs));
  }

  /** Resolves when every change was acknowledged, or after the timeout. */
  async end(patienceMs: number): Promise<void> {
    await Promise.race([Promise.all(this.#clients), pause(patienceMs, undefined, { ref: false })]);
    this.#isOver = true;
    await Promise.all(this.#clients);
  }

  async #client(pauseMs: number): Promise<void> {
    for (let one = this.#waiting.pop(); one && !this.#isOver; await pause(pauseMs)) {
      if (!(await this.service.acknowledges(one))) continue;
      this.acknowledged.push(one);
      one = this.#waiting.pop();
    }
  }
}
