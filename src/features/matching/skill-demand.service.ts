import type { Tx } from '../../platform/database/tx';
import type { MatchingTrainee } from './domain/facts/pair';
import type { SkillInDemand } from './domain/explain/unlocks';
import { feedHead } from './match-feed.queries';
import { loadVacancies } from './match-loader';
import { matchingTrainees, READY_TRAINEES_OF } from './matching.queries';
import { readMatchingRules } from './matching-rules.file';
import { demandOf } from './skill-demand';

/** Trainees read in one statement. */
const TRAINEES_PER_STATEMENT = 250;
/** The number of skills stored in a result; a page shows fewer. */
const MAX_STORED = 200;

/** The result of a background calculation. */
export interface SkillDemandResult {
  readonly result: { readonly skills: readonly SkillInDemand[] };
  readonly asOf: Date;
  readonly lastChange: number;
}

type InSnapshot = <R>(work: (tx: Tx) => Promise<R>) => Promise<R>;

/**
 * The skills that unlock most across all job-ready trainees of an institution, for counts that take minutes.
 * It loads its own vacancies and runs in a background thread.
 */
export class SkillDemandService {
  readonly #rules = readMatchingRules();

  /**
   * @param inSnapshot reads with the rights of the match index
   * @param progress receives the number of trainees processed; it throws when the calculation must stop
   */
  async count(institutionId: string, inSnapshot: InSnapshot, progress: (done: number, total: number) => void): Promise<SkillDemandResult> {
    // No transaction stays open during the count.
    const { engine, trainees, today, now, head } = await inSnapshot(async (tx) => {
      const [feed, instant] = [await feedHead(tx), await tx.now()];
      const ids = (await tx.query<{ id: string }>(READY_TRAINEES_OF, [institutionId])).map(({ id }) => id);
      progress(0, ids.length);
      return {
        engine: await loadVacancies(tx, feed.head, this.#rules),
        trainees: await readTrainees(tx, ids),
        today: feed.today,
        head: feed.head,
        now: instant,
      };
    });
    const skills = await demandOf(engine, trainees, today, (done) => progress(done, trainees.length));
    return { result: { skills: skills.slice(0, MAX_STORED) }, asOf: now, lastChange: head };
  }
}

async function readTrainees(tx: Tx, ids: readonly string[]): Promise<MatchingTrainee[]> {
  const trainees: MatchingTrainee[] = [];
  for (let from = 0; from < ids.length; from += TRAINEES_PER_STATEMENT)
    trainees.push(...(await matchingTrainees(tx, ids.slice(from, from + TRAINEES_PER_STATEMENT))).values());
  return trainees;
}
