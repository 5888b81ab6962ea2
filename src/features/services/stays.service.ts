import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { ShelterStay } from './domain/shelter-stay';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { STAYS_OF_HOUSES, STAYS_PAGE } from './services.queries';
import { shelterStayTable } from './services.table';

interface StayFilter {
  readonly isOpen: boolean;
  /** Null for the stays of all houses. */
  readonly houseId: string | null;
  readonly isWithoutHouse: boolean;
}

/** Shelter stays. Row-level security shows them only to case workers and the safety lead. */
@Injectable()
export class StaysService {
  byIds(tx: Tx, ids: readonly string[]): Promise<ShelterStay[]> {
    return rowsBy(tx, shelterStayTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<ShelterStay[]> {
    return rowsBy(tx, shelterStayTable, { traineeId: ids }, { fromOn: 'DESC', id: 'DESC' });
  }

  /** Returns one row more than the page size, newest first: all stays, or only open ones, of one house or without a house. */
  page(tx: Tx, request: PageRequest & StayFilter): Promise<ShelterStay[]> {
    return rowsOfPage(tx, STAYS_PAGE, request, [request.isOpen, request.houseId, request.isWithoutHouse], (ids) => this.byIds(tx, ids));
  }

  /** One row more than the page size for each house: the women who are there now, latest arrival first. */
  async ofHouses(tx: Tx, houseIds: readonly string[], { after, limit }: PageRequest): Promise<ShelterStay[]> {
    if (after !== null && !isId(after)) return [];
    const ids = (await tx.query<{ id: string }>(STAYS_OF_HOUSES, [houseIds, after, limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** Locks a stay; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<ShelterStay | null> {
    return isId(id) ? lockRow(tx, shelterStayTable, { id }) : null;
  }

  async add(tx: Tx, stay: ShelterStay): Promise<void> {
    await insertRow(tx, shelterStayTable, stay);
  }

  async save(tx: Tx, before: ShelterStay, after: ShelterStay): Promise<void> {
    await saveRow(tx, shelterStayTable, before, after);
  }
}
