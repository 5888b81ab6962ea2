import { Injectable } from '@nestjs/common';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';
import { cannotUndo } from './domain/staff-acts';
import type { UndoableAct } from './domain/staff-act-reversal';
import { staffActTable } from './staff-acts.table';

/** Acts of staff that their author can undo for ten seconds; `app.undo_act` enforces the time and the author. */
@Injectable()
export class UndoService {
  /** The actor's own acts with these keys, in the order of their ids, so that two undos cannot block each other. */
  async byKeys(tx: Tx, keys: readonly string[]): Promise<UndoableAct[]> {
    // PostgreSQL stores no NUL, so no act has such a key
    const storable = keys.filter((key) => key.isWellFormed() && !key.includes('\0'));
    return (await rowsBy(tx, staffActTable, { key: storable }, { id: 'ASC' })) as UndoableAct[];
  }

  /**
   * Claims an act for its reverse transition in this transaction, and stops its messages for good.
   * @returns whether it is still to be reversed: an act that was undone before is not
   */
  async claim(tx: Tx, id: string): Promise<boolean | Refusal<'CANNOT_UNDO' | 'NOT_FOUND'>> {
    const { outcome } = await tx.queryOne<{ outcome: 'DONE' | 'ALREADY' | 'NOT_FOUND' | 'TOO_LATE' | 'SENT' }>('select app.undo_act($1) as outcome', [id]);
    if (outcome === 'NOT_FOUND') return refuse('NOT_FOUND');
    if (outcome === 'TOO_LATE') return cannotUndo('TEN_SECONDS_OVER');
    if (outcome === 'SENT') return cannotUndo('CHANGED_SINCE');
    return outcome === 'DONE';
  }

  /** Returns the planned visits that a claimed act handed over and that still are the receiver's. @returns how many */
  async returnVisits(tx: Tx, id: string): Promise<number> {
    return (await tx.queryOne<{ count: number }>('select app.return_visits($1) as count', [id])).count;
  }
}
