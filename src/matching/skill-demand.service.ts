import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Tx } from '../platform/tx';
import type { LocalDate } from '../shared/local-date';
import type { MatchingTrainee } from './domain/pair';
import { SkillDemand, type SkillInDemand, type WithinReach } from './domain/unlocks';
import type { WhatIfEngine } from './engine-source';
import { feedHead } from './match-feed.queries';
import { loadVacancies } from './match-loader';
import { matchingTrainees } from './matching.queries';
import { readPayFloors } from './pay-floors';
import { READY_TRAINEES_OF } from './what-if.queries';

/** So many people are looked at before others have their turn. */
const AT_ONCE = 20;
/** Trainees read in one statement. */
const READ_AT_ONCE = 250;
/** How many skills a result keeps; a page shows fewer. */
const MOST_KEPT = 200;

/** What a calculation in the background yields. */
export interface SkillDemandResult {
  readonly result: { readonly skills: readonly SkillInDemand[] };
  readonly asOf: Date;
  readonly mark: number;
}

type InSnapshot = <R>(work: (tx: Tx) => Promise<R>) => Promise<R>;

/** Which skills alone would unlock most over all job-ready people of an institution, where that takes minutes: with vacancies of its own, in a thread. */
export class SkillDemandService {
  readonly #floors = readPayFloors();

  /** @param inSnapshot reads as the match index does @param progress is told of people; it throws where the work is to stop */
  async count(institutionId: string, inSnapshot: InSnapshot, progress: (done: number, total: number) => void): Promise<SkillDemandResult> {
    // no transaction is left open while it counts
    const { engine, trainees, today, now, head } = await inSnapshot(async (tx) => {
      const [feed, instant] = [await feedHead(tx), await tx.now()];
      const ids = (await tx.query<{ id: string }>(READY_TRAINEES_OF, [institutionId])).map(({ id }) => id);
      progress(0, ids.length);
      return {
        engine: await loadVacancies(tx, feed.head, this.#floors),
        trainees: await readTrainees(tx, ids),
        today: feed.today,
        head: feed.head,
        now: instant,
      };
    });
    const skills = await demandOf(engine, trainees, today, (done) => progress(done, trainees.length));
    return { result: { skills: skills.slice(0, MOST_KEPT) }, asOf: now, mark: head };
  }
}

async function readTrainees(tx: Tx, ids: readonly string[]): Promise<MatchingTrainee[]> {
  const trainees: MatchingTrainee[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) trainees.push(...(await matchingTrainees(tx, ids.slice(from, from + READ_AT_ONCE))).values());
  return trainees;
}

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
