import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { deleteOldChanges } from './match-feed.queries';

/** The feed of changes relevant to matching. */
@Injectable()
export class MatchFeedService {
  /**
   * Runs in the worker: deletes changes that every replica has long applied. A replica that was offline for
   * longer reloads.
   * @returns how many
   */
  deleteOld(tx: Tx, limit: number): Promise<number> {
    return deleteOldChanges(tx, limit);
  }
}
