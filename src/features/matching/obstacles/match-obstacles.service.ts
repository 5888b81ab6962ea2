import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { type ListObstacles, listObstacles } from '../domain/explain/excluding-rules';
import { failedGates } from '../domain/gates/gates';
import { matchingTrainees, matchingVacancies, newestJobReadyTrainees, today } from '../matching.queries';
import { MATCHING_RULES, type MatchingRule } from '../matching-rules';
import { readerOf } from '../read-pair';

/**
 * How many pairs are examined. A list is explained, not counted: the newest are enough to see which rule
 * excludes most, and reading all of a large market would make the page slow.
 */
const MAX_EXAMINED = 200;
/** One more, to know whether there are more. */
const MORE_THAN_EXAMINED = MAX_EXAMINED + 1;

/** Why a list is short, and whether there were more pairs than were examined. */
export interface ExaminedObstacles extends ListObstacles {
  readonly isPartial: boolean;
}

const NOTHING: ExaminedObstacles = { examined: 0, possible: 0, rules: [], isPartial: false };

/** Why a list has no suggestion: the rules that exclude the newest vacancies, or the trainees of the reader's institution. */
@Injectable()
export class MatchObstaclesService {
  constructor(@Inject(MATCHING_RULES) private readonly rules: readonly MatchingRule[]) {}

  /** For a trainee: the rules that exclude the newest open vacancies. */
  async ofTrainee(tx: Tx, traineeId: string): Promise<ExaminedObstacles> {
    const trainee = (await matchingTrainees(tx, [traineeId])).get(traineeId);
    if (!trainee) return NOTHING;
    const newest = await tx.query<{ id: string }>("select id from vacancy where state = 'OPEN' order by opened_at desc, id limit $1", [MORE_THAN_EXAMINED]);
    const ids = newest.map(({ id }) => id);
    const [vacancies, on] = [await matchingVacancies(tx, ids, this.rules), await today(tx)];
    return examined(
      tx,
      [...vacancies.values()].map((vacancy) => failedGates(trainee, vacancy, on)),
    );
  }

  /** For a vacancy: the rules that exclude the job-ready trainees of the reader's institution, the newest first. */
  async ofVacancy(tx: Tx, vacancyId: string): Promise<ExaminedObstacles> {
    const vacancy = (await matchingVacancies(tx, [vacancyId], this.rules)).get(vacancyId);
    if (!vacancy) return NOTHING;
    const [trainees, on] = [await newestJobReadyTrainees(tx, MORE_THAN_EXAMINED), await today(tx)];
    return examined(
      tx,
      trainees.map((trainee) => failedGates(trainee, vacancy, on)),
    );
  }
}

/** Examines the first pairs only; further ones only show that the result is partial. */
const examined = (tx: Tx, pairs: Parameters<typeof listObstacles>[1]): ExaminedObstacles => ({
  ...listObstacles(readerOf(tx), pairs.slice(0, MAX_EXAMINED)),
  isPartial: pairs.length > MAX_EXAMINED,
});
