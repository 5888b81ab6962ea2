import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { daysSince, exitedRefusal, STAY_HISTORY_DAYS } from '../../features/services/domain/days-and-hours';
import { houseRefusal } from '../../features/services/domain/shelter-house';
import { endStay, overlapRefusal, parseStay, type ShelterStay, voidStay } from '../../features/services/domain/shelter-stay';
import { FundingService } from '../../features/services/funding.service';
import { HousesService } from '../../features/services/houses.service';
import { StaysService } from '../../features/services/stays.service';
import type { AuditAction } from '../../shared/events';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Records a shelter stay, from the first night to the day the trainee leaves. It sends no notifications; the
 * audit log records that it was done.
 */
@Injectable()
export class RecordStay {
  constructor(
    private readonly trainees: TraineesService,
    private readonly stays: StaysService,
    private readonly houses: HousesService,
    private readonly funding: FundingService,
  ) {}

  async start(tx: Tx, input: Input, key: string) {
    // lock order: trainee, house
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    await this.houses.lock(tx, idIn(input, 'houseId'));
    tx.asWriter();
    return once(tx, { field: 'stayStart', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const exitRefusal = exitedRefusal(trainee.state);
      if (exitRefusal) return exitRefusal;
      const now = await tx.now();
      const parsed = parseStay(input, daysSince(localDateAt(trainee.createdAt), localDateAt(now), STAY_HISTORY_DAYS));
      if (isRefusal(parsed)) return parsed;
      const { institutionId, id: traineeId } = trainee;
      const refused =
        overlapRefusal(parsed, await this.stays.ofTrainees(tx, [traineeId])) ??
        houseRefusal(parsed, await this.houses.inUse(tx, parsed.houseId)) ??
        (await this.funding.refusal(tx, institutionId, parsed.grantId, { from: parsed.fromOn, to: parsed.toOn }));
      if (refused) return refused;
      const id: string = randomUUID();
      await this.stays.add(tx, { ...parsed, institutionId, id, traineeId, recordedBy: tx.actor.accountId, recordedAt: now, voidedAt: null, version: 1 });
      audit(tx, 'StayStarted', 'shelter_stay', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  end(tx: Tx, id: string, input: Input, key: string) {
    return this.change(tx, id, { field: 'stayEnd', key, args: { id, input } }, 'StayEnded', (stay, now) => endStay(stay, input, localDateAt(now)));
  }

  voidRecord(tx: Tx, id: string, key: string) {
    return this.change(tx, id, { field: 'stayVoid', key, args: { id } }, 'StayVoided', voidStay);
  }

  private async change<R extends Refusal>(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string; readonly args: object },
    action: AuditAction,
    decide: (stay: ShelterStay, now: Date) => ShelterStay | R,
  ) {
    const stay = await this.stays.lock(tx, id);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!stay) return refuse('NOT_FOUND');
      const changed = decide(stay, await tx.now());
      if (isRefusal(changed)) return changed;
      await this.stays.save(tx, stay, changed);
      audit(tx, action, 'shelter_stay', stay.id);
      return { id: stay.id };
    });
  }
}
