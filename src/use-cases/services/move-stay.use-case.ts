import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { houseRefusal } from '../../features/services/domain/shelter-house';
import { moveStay } from '../../features/services/domain/shelter-stay';
import { FundingService } from '../../features/services/funding.service';
import { HousesService } from '../../features/services/houses.service';
import { StaysService } from '../../features/services/stays.service';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/** Moves a woman to another house: one stay ends and the next begins on the same day, both or none. */
@Injectable()
export class MoveStay {
  constructor(
    private readonly stays: StaysService,
    private readonly houses: HousesService,
    private readonly funding: FundingService,
  ) {}

  async move(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    // lock order: stay, house
    const stay = await this.stays.lock(tx, id);
    await this.houses.lock(tx, idIn(input, 'houseId'));
    tx.asWriter();
    return once(tx, { field: 'stayMove', key, args: { id, input } }, async () => {
      if (!stay) return refuse('NOT_FOUND');
      const now = await tx.now();
      const moved = moveStay(stay, input, localDateAt(now));
      if (isRefusal(moved)) return moved;
      const { ended, houseId, movedOn } = moved;
      const refused = houseRefusal({ houseId, toOn: null }, await this.houses.inUse(tx, houseId));
      if (refused) return refused;
      // her grant goes on paying; if it pays for these days no more, the database fills in the one that does
      const { institutionId, grantId, traineeId } = stay;
      const paysNoMore = (await this.funding.refusal(tx, institutionId, grantId, { from: movedOn, to: null })) !== null;
      const nextId: string = randomUUID();
      const next = { id: nextId, houseId, fromOn: movedOn, toOn: null, grantId: paysNoMore ? null : grantId, voidedAt: null, version: 1 };
      await this.stays.save(tx, stay, ended);
      await this.stays.add(tx, { ...next, institutionId, traineeId, recordedBy: tx.actor.accountId, recordedAt: now });
      audit(tx, 'StayMoved', 'shelter_stay', stay.id);
      audit(tx, 'StayStarted', 'shelter_stay', nextId);
      return { id: nextId };
    });
  }
}
