import { median } from '../matching/contest.mjs';

/**
 * Several ways to answer, in turns: in each round each answers a number of times, one after the other, so that noise hits all alike.
 * Wall time is what somebody waits; processor time is this process's, user and system, and does not hold what PostgreSQL does.
 */
export class Turns {
  constructor(ways, { rounds, questions }) {
    this.ways = ways;
    this.rounds = rounds;
    this.questions = questions;
  }

  /** @returns for each way the medians over rounds of what one answer takes */
  async run() {
    for (const way of this.ways) await this.#round(way);
    const rounds = this.ways.map(() => []);
    for (let round = 0; round < this.rounds; round++) {
      for (const [at, way] of this.ways.entries()) rounds[at].push(await this.#round(way));
    }
    return rounds.map((times) => ({ wallMs: median(times.map(({ wallMs }) => wallMs)), cpuMs: median(times.map(({ cpuMs }) => cpuMs)) }));
  }

  async #round(way) {
    const cpu = process.cpuUsage();
    const began = performance.now();
    for (let question = 0; question < this.questions; question++) await way();
    const wallMs = (performance.now() - began) / this.questions;
    const { user, system } = process.cpuUsage(cpu);
    return { wallMs, cpuMs: (user + system) / 1_000 / this.questions };
  }
}
