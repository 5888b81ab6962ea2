import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Score } from './domain/score/contribution';

/** A match as it was when somebody proposed it. */
export interface KeptScore extends Score {
  readonly id: string;
  readonly modelId: string;
  /** The release of the taxonomy it was computed from; what it took of it stands in its inputs. */
  readonly taxonomyRelease: string;
}

/** Matches that referrals were proposed on, for staff and for herself; read without the rules that made them, which may have changed since. */
@Injectable()
export class KeptMatchesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<KeptScore[]> {
    return tx.query<KeptScore>(
      'select id, score, contributions, model_id as "modelId", taxonomy_release as "taxonomyRelease" from match where id = any($1::uuid[])',
      [ids],
    );
  }
}
