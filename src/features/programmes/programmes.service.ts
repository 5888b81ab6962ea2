import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { Need } from '../institutions/domain/needs';
import type { Programme } from './domain/programme';
import { PROGRAMMES } from './programmes.queries';
import { programmeTable } from './programmes.table';

export interface ProgrammeSearch {
  readonly pattern: string | null;
  readonly kinds: readonly Need[];
  readonly provinceCode: string | null;
  readonly limit: number;
  readonly after: string | null;
}

/** The directory of external programmes. All staff read it; each entry is maintained by one institution. */
@Injectable()
export class ProgrammesService {
  /** Returns one row more than the page size, sorted by name. */
  async search(tx: Tx, { pattern, kinds, provinceCode, limit, after }: ProgrammeSearch): Promise<Programme[]> {
    if (after !== null && !isId(after)) return [];
    return tx.query<Programme>(PROGRAMMES, [pattern, kinds.length > 0 ? kinds : null, provinceCode, after, limit + 1]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Programme[]> {
    return rowsBy(tx, programmeTable, { id: ids.filter(isId) });
  }

  /**
   * Locks an entry maintained by the actor's institution; null if it does not exist or belongs to another.
   */
  async lock(tx: Tx, id: string): Promise<Programme | null> {
    return isId(id) ? lockRow(tx, programmeTable, { id }) : null;
  }

  add(tx: Tx, programme: Programme): Promise<void> {
    return insertRow(tx, programmeTable, programme);
  }

  save(tx: Tx, before: Programme, after: Programme): Promise<void> {
    return saveRow(tx, programmeTable, before, after);
  }
}
