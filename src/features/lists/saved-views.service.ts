import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deleteRows, insertRow, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { type ListView, type NamedView, placeOf, type SavedView, type ViewedList } from './domain/saved-view';
import { savedViewTable } from './saved-views.table';

/** The first number of the advisory locks of saved views. */
const LOCK = 69;

/** The views that staff saved for themselves. Row-level security shows each of them to its owner only. */
@Injectable()
export class SavedViewsService {
  /** Those of one list, by name. Its parser checked them when they were saved. */
  ofReader<View extends ListView = ListView>(tx: Tx, list: ViewedList): Promise<SavedView<View>[]> {
    return rowsBy(tx, savedViewTable, { accountId: tx.actor.accountId, list }, { name: 'ASC' }) as Promise<SavedView<View>[]>;
  }

  /** Saves a view, instead of an earlier one of the same name. Two requests of one account wait for each other. */
  async save(tx: Tx, list: ViewedList, { name, view }: NamedView): Promise<{ readonly id: string } | Refusal<'INVALID_INPUT'>> {
    const accountId = tx.actor.accountId ?? '';
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, accountId]);
    const place = placeOf(name, await this.ofReader(tx, list));
    if (isRefusal(place)) return place;
    if ('replaced' in place) {
      const { id } = place.replaced;
      await updateRows(tx, savedViewTable, { accountId, id }, { view });
      return { id };
    }
    const id = randomUUID();
    await insertRow(tx, savedViewTable, { accountId, id, list, position: place.position, name, view, createdAt: await tx.now() });
    return { id };
  }

  /** @returns whether the reader had such a view */
  async delete(tx: Tx, id: string): Promise<boolean> {
    return isId(id) && (await deleteRows(tx, savedViewTable, { accountId: tx.actor.accountId, id })) > 0;
  }
}
