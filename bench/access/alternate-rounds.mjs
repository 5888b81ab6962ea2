import { median } from '../matching/contest.mjs';

/** Milliseconds of processor time used by this process, user and system. */
function ownCpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Measures several implementations alternately: in each round every one answers a number of times, so that
 * noise affects all alike. Wall time is what a client waits. Processor time is user and system time of the
 * answering process, without PostgreSQL's; it is this process's unless `processors` tells how to read another
 * one's.
 */
export class Turns {
  constructor(ways, { rounds, questions, processors = ways.map(() => ownCpuMs) }) {
    this.ways = ways;
    this.rounds = rounds;
    this.questions = questions;
    this.processors = processors;
  }

  /** @returns for each implementation the medians over all rounds, per answer */
  async run() {
    for (const at of this.ways.keys()) await this.#round(at);
    const rounds = this.ways.map(() => []);
    for (let round = 0; round < this.rounds; round++) {
      for (const at of this.ways.keys()) rounds[at].push(await this.#round(at));
    }
    return rounds.map((times) => ({ wallMs: median(times.map(({ wallMs }) => wallMs)), cpuMs: median(times.map(({ cpuMs }) => cpuMs)) }));
  }

  async #round(at) {
    const [way, processor] = [this.ways[at], this.processors[at]];
    const cpu = processor();
    const began = performance.now();
    for (let question = 0; question < this.questions; question++) await way();
    return { wallMs: (performance.now() - began) / this.questions, cpuMs: (processor() - cpu) / this.questions };
  }
}
