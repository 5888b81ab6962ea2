import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { changedSince, markOf, type Saw } from '../../platform/database/mark';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { parseIdentity, parseProtection } from '../../features/trainees/domain/parse-protected';
import { ProtectedRecordsService } from '../../features/trainees/protected-records.service';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Saves a trainee's identity and protection needs in the protected record, from the first day. It sends no
 * notifications; the audit log records that it was done.
 */
@Injectable()
export class ProtectTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly records: ProtectedRecordsService,
  ) {}

  /**
   * With a birth date, the dates on which she turns 15 and 18 are copied to her limits, where the legal age
   * gates read them.
   */
  async setIdentity(tx: Tx, id: string, input: Input, saw: Saw, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field: 'traineeSetIdentity', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const identity = parseIdentity(input, localDateAt(await tx.now()));
      if (isRefusal(identity)) return identity;
      const unseen = await this.unseen(tx, id, saw);
      if (unseen) return unseen;
      await this.records.keepIdentity(tx, trainee, identity);
      audit(tx, 'TraineeIdentityWritten', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async setProtection(tx: Tx, id: string, input: Input, saw: Saw, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field: 'traineeSetProtection', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const protection = parseProtection(input);
      if (isRefusal(protection)) return protection;
      const unseen = await this.unseen(tx, id, saw);
      if (unseen) return unseen;
      await this.records.keepProtection(tx, trainee, protection);
      audit(tx, 'TraineeProtectionWritten', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  /** `expectedVersion`: the version of her whole record; her row is locked even if there is no record yet. */
  private unseen(tx: Tx, id: string, saw: Saw): Promise<Refusal | null> {
    return changedSince(saw, async () => markOf(await this.records.standing(tx, id)));
  }
}
