import { isDeepStrictEqual } from 'node:util';
import { TODAY } from './market.mjs';

/** Time for one round. A slower contestant answers only the first questions, the same in every round. */
const ROUND_BUDGET_MS = { full: 2_500, quick: 600, smoke: 150 };
const MIN_QUESTIONS = 5;
/**
 * Least time for the turn of a contestant: a faster one repeats its questions, because each turn starts with
 * cold caches.
 */
const TURN_MS = { full: 150, quick: 50, smoke: 1 };
/**
 * Warm-up time of each contestant, in which V8 compiles hot code and PostgreSQL reads its indexes into
 * memory. The result is the speed of a service that has been running for a while.
 */
const WARM_MS = { full: 1_500, quick: 300, smoke: 1 };

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length % 2 === 1 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
export const mean = (numbers) => sum(numbers) / numbers.length;
export const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/**
 * Compares several ways to answer the same questions. In each round every contestant answers all its
 * questions, fast ones several times, so that noise affects all alike. Before that each is warmed up, and its
 * first answers are compared. A question's time is the median of all its answers; a ratio covers the
 * questions that both answered.
 */
export class Contest {
  /**
   * @param contestants the first is the one that all others are compared with
   * @param questions `{ ask, trainee }`
   */
  constructor(contestants, questions, { rounds, size }) {
    this.rounds = rounds;
    this.budgetMs = ROUND_BUDGET_MS[size];
    this.turnMs = TURN_MS[size];
    this.warmMs = WARM_MS[size];
    this.questions = questions;
    this.entries = contestants.map((contestant) => ({ contestant, count: questions.length, times: [], answers: [] }));
  }

  /** @returns one result for each contestant */
  async run() {
    for (const entry of this.entries) await this.#warmUp(entry);
    for (let round = 0; round < this.rounds; round++) {
      for (const entry of this.entries) {
        for (let spent = 0; spent < this.turnMs;) {
          const times = await this.#pass(entry, entry.count);
          entry.times.push(times);
          spent += sum(times);
        }
      }
    }
    return this.entries.map((entry) => this.#result(entry));
  }

  async #warmUp(entry) {
    const first = mean(await this.#pass(entry, Math.min(MIN_QUESTIONS, this.questions.length)));
    // the first contestant answers all questions, because every other answer is compared with its answer
    if (entry !== this.entries[0]) entry.count = Math.min(this.questions.length, Math.max(MIN_QUESTIONS, Math.floor(this.budgetMs / first)));
    for (let spent = sum(await this.#pass(entry, entry.count, entry.answers)); spent < this.warmMs;) spent += sum(await this.#pass(entry, entry.count));
  }

  async #pass({ contestant }, count, answers = null) {
    const times = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const { ask, trainee } = this.questions[at];
      const start = performance.now();
      const pending = contestant.ask(ask, trainee, TODAY);
      const answer = contestant.isRemote ? await pending : pending;
      times[at] = performance.now() - start;
      if (answers) answers[at] = answer;
    }
    return times;
  }

  #result({ contestant, count, times, answers }) {
    const [ours] = this.entries;
    const [ms, oursMs] = [times, ours.times].map((rounds) => mean(mediansOf(rounds, count)));
    const mismatches = contestant.isExact ? answers.filter((answer, at) => !isDeepStrictEqual(answer, ours.answers[at])) : null;
    return { contestant, count, ms, oursMs, ratio: ms / oursMs, medians: mediansOf(times, count), mismatches };
  }
}

/**
 * The median time of each of the first `count` questions, so that a short disturbance of the machine affects
 * no result.
 */
const mediansOf = (rounds, count) => Array.from({ length: count }, (_, question) => median(rounds.map((times) => times[question])));
