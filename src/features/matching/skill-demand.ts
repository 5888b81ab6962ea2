import { setImmediate as afterOthers } from 'node:timers/promises';
import type { LocalDate } from '../../shared/local-date';
import type { MatchingTrainee } from './domain/facts/pair';
import { SkillDemand, type SkillInDemand, type WithinReach } from './domain/explain/unlocks';
import type { WhatIfEngine } from './engine-source';

/** Trainees processed before yielding to other work. */
const BATCH_SIZE = 20;

/**
 * The skills that unlock most across these trainees.
 * @param progress receives the number processed; it throws when the calculation must stop
 */
export async function demandOf(
  engine: WhatIfEngine,
  trainees: readonly MatchingTrainee[],
  today: LocalDate,
  progress: (done: number) => void,
): Promise<SkillInDemand[]> {
  const demand = new SkillDemand();
  for (const [at, trainee] of trainees.entries()) {
    if (at % BATCH_SIZE === BATCH_SIZE - 1) {
      await afterOthers();
      progress(at);
    }
    demand.add(vacanciesWithinReach(engine, trainee, today));
  }
  return demand.sorted();
}

/** The open vacancies within reach: only skills can rule them out. */
export function vacanciesWithinReach(engine: WhatIfEngine, trainee: MatchingTrainee, today: LocalDate): WithinReach[] {
  const within: WithinReach[] = [];
  engine.forEachWithinReach(trainee, today, (vacancyId, short) => within.push({ vacancyId, short }));
  return within;
}
