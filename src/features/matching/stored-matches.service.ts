import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Score } from './domain/score/contribution';

/** The score of a match at the time of the proposal. */
export interface StoredScore extends Score {
  readonly id: string;
  readonly modelId: string;
  /** The taxonomy release of the computation; the part that was used is in the match inputs. */
  readonly taxonomyRelease: string;
}

/**
 * Stored matches of referrals, for staff and for the trainee. They are read without the scoring rules, which
 * may have changed since.
 */
@Injectable()
export class StoredMatchesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<StoredScore[]> {
    return tx.query<StoredScore>(
      'select id, score, contributions, model_id as "modelId", taxonomy_release as "taxonomyRelease" from match where id = any($1::uuid[])',
      [ids],
    );
  }
}
