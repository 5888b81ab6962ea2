import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { changeHouse, closeHouse, type HouseUse, newHouseRefusal, parseHouse, type ShelterHouse } from '../../features/services/domain/shelter-house';
import { HousesService } from '../../features/services/houses.service';
import type { AuditAction } from '../../shared/events';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** Adds, changes and closes a house of the shelter. The database refuses a second open house of the same name. */
@Injectable()
export class SaveHouse {
  constructor(private readonly houses: HousesService) {}

  async add(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'houseAdd', key, args: { input } }, async () => {
      const { institutionId } = tx.actor;
      if (institutionId === null) return refuse('NOT_FOUND');
      const parsed = parseHouse(input);
      if (isRefusal(parsed)) return parsed;
      const refused = newHouseRefusal((await this.houses.inUse(tx, null)).length);
      if (refused) return refused;
      const id: string = randomUUID();
      await this.houses.add(tx, { ...parsed, institutionId, id, closedOn: null, version: 1, createdAt: await tx.now() });
      audit(tx, 'HouseAdded', 'shelter_house', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  change(tx: Tx, id: string, input: Input, key: string) {
    return this.save(tx, id, { field: 'houseChange', key, args: { id, input } }, 'HouseChanged', (use) => changeHouse(use, input));
  }

  close(tx: Tx, id: string, key: string) {
    return this.save(tx, id, { field: 'houseClose', key, args: { id } }, 'HouseClosed', (use, today) => closeHouse(use, today));
  }

  private async save<R extends Refusal>(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string; readonly args: object },
    action: AuditAction,
    decide: (use: HouseUse, today: LocalDate) => ShelterHouse | R,
  ) {
    const house = await this.houses.lock(tx, id);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!house) return refuse('NOT_FOUND');
      const [use] = await this.houses.withUse(tx, [house]);
      const saved = decide(use ?? { house, taken: 0 }, localDateAt(await tx.now()));
      if (isRefusal(saved)) return saved;
      await this.houses.save(tx, house, saved);
      audit(tx, action, 'shelter_house', house.id);
      return { id: house.id };
    });
  }
}
