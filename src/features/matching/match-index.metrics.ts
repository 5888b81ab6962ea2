import type { Counter, Histogram } from 'prom-client';
import type { Metrics } from '../../platform/observability/metrics';
import type { Tx } from '../../platform/database/tx';
import type { MatchEngine } from './domain/engine/match-engine';
import { feedHead, lagSeconds } from './match-feed.queries';

const RANKING_SECONDS = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 1];
const LOAD_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** The sources of the measurements. */
interface MetricSources {
  readonly engine: () => MatchEngine | null;
  readonly ask: <R>(work: (tx: Tx) => Promise<R>) => Promise<R>;
}

/** Size, age and speed of this process's replica. */
export class MatchIndexMetrics {
  readonly #loads: Counter<'cause'>;
  readonly #loadSeconds: Histogram;
  readonly #rankingSeconds: Histogram<'of'>;
  #polledAt = Date.now();

  constructor(metrics: Metrics, { engine, ask }: MetricSources) {
    const addGauge = (name: string, help: string, read: (engine: MatchEngine) => number): void =>
      metrics.gauge(`waymark_match_index_${name}`, help, () => {
        const there = engine();
        return there ? read(there) : 0;
      });
    addGauge('bytes', 'Memory of the match index.', ({ bytes }) => bytes);
    addGauge('trainees', 'Trainees in the match index.', ({ counts }) => counts.trainees);
    addGauge('vacancies', 'Vacancies in the match index.', ({ counts }) => counts.vacancies);
    addGauge('as_of', 'The last change the match index holds.', ({ asOf }) => asOf);
    metrics.gauge('waymark_match_index_lag_changes', 'Committed changes the match index does not hold yet.', async () => {
      const { head } = await ask(feedHead);
      return Math.max(0, head - (engine()?.asOf ?? 0));
    });
    metrics.gauge('waymark_match_index_lag_seconds', 'Age of the first change the match index does not hold yet.', () =>
      ask((tx) => lagSeconds(tx, engine()?.asOf ?? 0)),
    );
    metrics.gauge('waymark_match_index_last_poll_seconds', 'Time since the match index last polled the change feed.', () => this.#secondsSincePoll());
    this.#loads = metrics.counter('waymark_match_index_loads_total', 'Times the match index was loaded, by cause.', ['cause']);
    this.#loadSeconds = metrics.histogram('waymark_match_index_load_seconds', 'Time to load the match index.', [], LOAD_SECONDS);
    this.#rankingSeconds = metrics.histogram('waymark_match_ranking_seconds', 'Time to rank all that is possible for one side.', ['of'], RANKING_SECONDS);
  }

  polled(): void {
    this.#polledAt = Date.now();
  }

  async load<R>(cause: string, work: () => Promise<R>): Promise<R> {
    this.#loads.inc({ cause: cause.toLowerCase() });
    const stopTimer = this.#loadSeconds.startTimer();
    const result = await work();
    stopTimer();
    return result;
  }

  timed<R>(of: 'vacancies' | 'trainees', rank: () => R): R {
    const stopTimer = this.#rankingSeconds.startTimer({ of });
    const result = rank();
    stopTimer();
    return result;
  }

  #secondsSincePoll(): number {
    return (Date.now() - this.#polledAt) / 1000;
  }
}
