import { TODAY } from './market.mjs';
import { sliceOf } from './taxonomy.mjs';

const CHUNK = 10_000;

/**
 * Waymark's engine as the service runs it. It gets the trainee as read from the database; all further work on
 * her data is included in the time.
 */
export class EnginePeer {
  name = 'engine';
  isExact = true;
  /** Milliseconds for adding all vacancies and building the index, without generating the vacancies. */
  buildMs = 0;

  constructor(rules, taxonomy, withCoUse) {
    const { MatchEngine } = rules('features/matching/domain/engine/match-engine');
    this.engine = new MatchEngine(sliceOf(taxonomy, { withCoUse }), rules('features/matching/domain/score/scoring-model').CURRENT_MODEL);
  }

  load(market) {
    const before = retainedBytes();
    for (let from = 0; from < market.size; from += CHUNK) {
      const vacancies = [...market.vacancies(from, Math.min(market.size, from + CHUNK))];
      this.#timed(() => {
        for (const vacancy of vacancies) this.engine.putVacancy(vacancy);
      });
    }
    this.#timed(() => this.engine.finishLoading(0));
    this.heldBytes = retainedBytes() - before;
    return this;
  }

  ask(_ask, trainee) {
    return this.engine.topVacancies(trainee, 10, TODAY);
  }

  put(vacancy) {
    return this.engine.apply({ number: this.engine.asOf + 1, trainees: [], vacancies: [vacancy], goneTrainees: [], goneVacancies: [] });
  }

  #timed(work) {
    const began = performance.now();
    work();
    this.buildMs += performance.now() - began;
  }
}

/** Retained memory of the process: objects and typed arrays. */
function retainedBytes() {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
