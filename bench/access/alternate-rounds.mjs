import { median } from '../matching/contest.mjs';

/** Milliseconds of processor time used by this process, user and system. */
function ownCpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Measures several implementations alternately: each is called a number of times in every round, so that
 * noise affects all alike. Wall time is what a client waits for. Processor time is the user and system time
 * of the process that answers, without PostgreSQL's. `cpuClocks` reads it for each implementation; by
 * default, all of them run in this process.
 */
export class AlternateRounds {
  constructor(implementations, { rounds, calls, cpuClocks = implementations.map(() => ownCpuMs) }) {
    this.implementations = implementations;
    this.rounds = rounds;
    this.calls = calls;
    this.cpuClocks = cpuClocks;
  }

  /** @returns for each implementation the medians over all rounds, per call */
  async run() {
    for (const at of this.implementations.keys()) await this.#round(at);
    const rounds = this.implementations.map(() => []);
    for (let round = 0; round < this.rounds; round++) {
      for (const at of this.implementations.keys()) rounds[at].push(await this.#round(at));
    }
    return rounds.map((times) => ({ wallMs: median(times.map(({ wallMs }) => wallMs)), cpuMs: median(times.map(({ cpuMs }) => cpuMs)) }));
  }

  async #round(at) {
    const [call, cpuClock] = [this.implementations[at], this.cpuClocks[at]];
    const [startCpu, start] = [cpuClock(), performance.now()];
    for (let done = 0; done < this.calls; done++) await call();
    return { wallMs: (performance.now() - start) / this.calls, cpuMs: (cpuClock() - startCpu) / this.calls };
  }
}
