import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Refusal } from '../../shared/refusal';
import { insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { reasonsFor } from './domain/gates/gate-rules';
import { failedGates } from './domain/gates/gates';
import { scoreMatch, matchInputs } from './domain/stored-match';
import { LOCK_TRAINEE_STATE } from './matching.queries';
import { type StoredMatch, matchTable } from './matching.table';
import { MATCHING_RULES, type MatchingRule } from './matching-rules';
import { readerOf, readPair } from './read-pair';

/** Stores the match of one pair permanently. It is computed from locked rows, not from a replica. */
@Injectable()
export class SaveMatchService {
  constructor(@Inject(MATCHING_RULES) private readonly rules: readonly MatchingRule[]) {}

  /**
   * Stores the match of a pair as of today, for the referral based on it. Refused when a gate fails; the
   * refusal names the rules that the reader may know. Runs in the staff's writer role.
   */
  async saveMatch(tx: Tx, traineeId: string, vacancyId: string): Promise<StoredMatch | Refusal<'EXCLUDED_BY_GATES' | 'NOT_FOUND'>> {
    await tx.query(LOCK_TRAINEE_STATE, [traineeId]);
    const pair = await readPair(tx, traineeId, vacancyId, this.rules);
    if (!pair) return refuse('NOT_FOUND');
    const { trainee, vacancy, context: by } = pair;
    const failures = failedGates(trainee, vacancy, by.today);
    if (failures.length > 0) return refuse('EXCLUDED_BY_GATES', { reasons: reasonsFor(readerOf(tx), failures).map(({ rule }) => rule) });
    const { score, contributions, covers, uses } = scoreMatch(trainee, vacancy, by.taxonomy, by.model);
    const match: StoredMatch = {
      institutionId: trainee.institutionId,
      id: randomUUID(),
      traineeId,
      employerId: vacancy.employerId,
      vacancyId,
      modelId: by.model.id,
      score,
      inputs: matchInputs(trainee, vacancy, by.taxonomy, by.model),
      contributions,
      coversPercent: covers,
      usesPercent: uses,
      computedAt: await tx.now(),
    };
    await insertRow(tx, matchTable, match);
    return match;
  }
}
