import { median } from '../matching/contest.mjs';

/** Milliseconds of processor time that this process has used, user and system. */
function ownProcessor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Several ways to answer, in turns: in each round each answers a number of times, one after the other, so that noise hits all alike.
 * Wall time is what somebody waits. Processor time is that of the process that answers, user and system, and does not hold what PostgreSQL does; it is this process
 * unless `processors` says, for each way, how to read another one's.
 */
export class Turns {
  constructor(ways, { rounds, questions, processors = ways.map(() => ownProcessor) }) {
    this.ways = ways;
    this.rounds = rounds;
    this.questions = questions;
    this.processors = processors;
  }

  /** @returns for each way the medians over rounds of what one answer takes */
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
