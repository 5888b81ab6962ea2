import { setImmediate as afterOthers } from 'node:timers/promises';
import type { LocalDate } from '../../shared/local-date';
import type { MatchingTrainee } from './domain/facts/pair';
import { SkillDemand, type SkillInDemand, type WithinReach } from './domain/explain/unlocks';
import type { WhatIfEngine } from './engine-source';

/** So many people are looked at before others have their turn. */
const AT_ONCE = 20;

/** Which skills alone would unlock most over these people. @param progress is told how many were looked at; it throws where the work is to stop */
export async function demandOf(
  engine: WhatIfEngine,
  trainees: readonly MatchingTrainee[],
  today: LocalDate,
  progress: (done: number) => void,
): Promise<SkillInDemand[]> {
  const demand = new SkillDemand();
  for (const [at, trainee] of trainees.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) {
      await afterOthers();
      progress(at);
    }
    demand.add(reachOf(engine, trainee, today));
  }
  return demand.inOrder();
}

/** The open vacancies that nothing but skills keeps from her. */
export function reachOf(engine: WhatIfEngine, trainee: MatchingTrainee, today: LocalDate): WithinReach[] {
  const within: WithinReach[] = [];
  engine.forEachWithinReach(trainee, today, (vacancyId, short) => within.push({ vacancyId, short }));
  return within;
}
