import type { Tx } from '../../platform/database/tx';
import type { ExplainContext } from './domain/explain/explain';
import type { GateReader } from './domain/gates/gate-rules';
import type { MatchingTrainee, MatchingVacancy } from './domain/facts/pair';
import { CURRENT_MODEL } from './domain/score/scoring-model';
import { matchingTrainees, matchingVacancies, taxonomyFor, today } from './matching.queries';
import type { MatchingRule } from './matching-rules';

export interface Pair {
  readonly trainee: MatchingTrainee;
  readonly vacancy: MatchingVacancy;
  readonly context: ExplainContext;
}

/**
 * Both sides of a pair as the reader may see them, with the context to score and explain it; null if the
 * reader may not see one of them.
 */
export async function readPair(tx: Tx, traineeId: string, vacancyId: string, rules: readonly MatchingRule[]): Promise<Pair | null> {
  const [trainees, vacancies, on] = await Promise.all([matchingTrainees(tx, [traineeId]), matchingVacancies(tx, [vacancyId], rules), today(tx)]);
  const trainee = trainees.get(traineeId);
  const vacancy = vacancies.get(vacancyId);
  if (!trainee || !vacancy) return null;
  return { trainee, vacancy, context: { taxonomy: await taxonomyFor(tx, [trainee], [vacancy]), model: CURRENT_MODEL, today: on } };
}

/** Limits may be read by case workers, the safety lead, and the operator on the command line. */
export function readerOf({ actor }: Tx): GateReader {
  if (actor.audience === 'trainee') return 'TRAINEE';
  return actor.audience === 'owner' || actor.roles.includes('CASE_WORKER') || actor.roles.includes('SAFETY_LEAD') ? 'CASE_WORKER' : 'STAFF';
}
