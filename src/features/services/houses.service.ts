import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { HouseUse, ShelterHouse } from './domain/shelter-house';
import { type PageRequest, rowsOfPage } from './rows-of-page';
import { HOUSES_PAGE, TAKEN_PLACES } from './services.queries';
import { shelterHouseTable } from './houses.table';

/** The houses of the reader's institution, for those who may read stays and for administrators. */
@Injectable()
export class HousesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<ShelterHouse[]> {
    return rowsBy(tx, shelterHouseTable, { id: ids.filter(isId) });
  }

  /** Returns one row more than the page size, open houses first, by name. */
  page(tx: Tx, request: PageRequest & { readonly withClosed: boolean }): Promise<ShelterHouse[]> {
    return rowsOfPage(tx, HOUSES_PAGE, request, [request.withClosed], (ids) => this.byIds(tx, ids));
  }

  /** How many women are in each house now; a house without any is left out. */
  takenPlaces(tx: Tx, ids: readonly string[]): Promise<{ readonly houseId: string; readonly taken: number }[]> {
    return tx.query<{ houseId: string; taken: number }>(TAKEN_PLACES, [ids]);
  }

  /** The open houses by name and, if it is closed, the named one, each with how many women are there now. */
  async inUse(tx: Tx, namedId: string | null): Promise<HouseUse[]> {
    const open = await rowsBy(tx, shelterHouseTable, { closedOn: null }, { name: 'ASC', id: 'ASC' });
    const isListed = namedId === null || open.some(({ id }) => id === namedId);
    return this.withUse(tx, isListed ? open : [...open, ...(await this.byIds(tx, [namedId]))]);
  }

  async withUse(tx: Tx, houses: readonly ShelterHouse[]): Promise<HouseUse[]> {
    const taken = new Map(
      (
        await this.takenPlaces(
          tx,
          houses.map(({ id }) => id),
        )
      ).map((row) => [row.houseId, row.taken]),
    );
    return houses.map((house) => ({ house, taken: taken.get(house.id) ?? 0 }));
  }

  /** Locks a house, so that no one is admitted to it meanwhile; null if it does not exist or belongs to another institution. */
  async lock(tx: Tx, id: string): Promise<ShelterHouse | null> {
    return isId(id) ? lockRow(tx, shelterHouseTable, { id }) : null;
  }

  async add(tx: Tx, house: ShelterHouse): Promise<void> {
    await insertRow(tx, shelterHouseTable, house);
  }

  async save(tx: Tx, before: ShelterHouse, after: ShelterHouse): Promise<void> {
    await saveRow(tx, shelterHouseTable, before, after);
  }
}
