import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { clearOldChanges } from './match-feed.queries';

/** The feed of what changed for matching. */
@Injectable()
export class MatchFeedService {
  /** As the worker: removes changes that every replica has long taken. One that was away for longer loads again. @returns how many */
  clearOld(tx: Tx, limit: number): Promise<number> {
    return clearOldChanges(tx, limit);
  }
}
