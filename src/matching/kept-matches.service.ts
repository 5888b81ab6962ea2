import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/tx';
import type { Score } from './domain/contribution';

/** A match as it was when somebody proposed it. */
export interface KeptScore extends Score {
  readonly id: string;
}

/** Matches that referrals were proposed on, for staff and for herself; read without the rules that made them, which may have changed since. */
@Injectable()
export class KeptMatchesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<KeptScore[]> {
    return tx.query<KeptScore>('select id, score, contributions from match where id = any($1::uuid[])', [ids]);
  }
}
