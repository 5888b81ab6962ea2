import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { checkVersion, versionOf, type ExpectedVersion } from '../../platform/database/edit-version';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { parseIdentity, parseProtectedRecord, parseProtection, type ProtectedRecordInput } from '../../features/trainees/domain/parse-protected';
import { ProtectedRecordsService } from '../../features/trainees/protected-records.service';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Saves a trainee's identity and protection needs in the protected record, from the first day. It sends no
 * notifications; the audit log records that it was done.
 */
@Injectable()
export class SaveProtectedRecord {
  constructor(
    private readonly trainees: TraineesService,
    private readonly records: ProtectedRecordsService,
  ) {}

  /**
   * With a birth date, the dates on which she turns 15 and 18 are copied to her limits, where the legal age
   * gates read them.
   */
  async setIdentity(tx: Tx, id: string, input: Input, expectedVersion: ExpectedVersion, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSetIdentity', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const identity = parseIdentity(input, localDateAt(await tx.now()));
      if (isRefusal(identity)) return identity;
      const editConflict = await this.editConflict(tx, id, expectedVersion);
      if (editConflict) return editConflict;
      await this.records.saveIdentity(tx, trainee, identity);
      audit(tx, 'TraineeIdentityChanged', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async setProtection(tx: Tx, id: string, input: Input, expectedVersion: ExpectedVersion, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSetProtection', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const protection = parseProtection(input);
      if (isRefusal(protection)) return protection;
      const editConflict = await this.editConflict(tx, id, expectedVersion);
      if (editConflict) return editConflict;
      await this.records.saveProtection(tx, trainee, protection);
      audit(tx, 'TraineeProtectionChanged', 'trainee', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  /** Saves both halves or one; a half that is refused leaves the other unsaved too. */
  async saveBoth(tx: Tx, id: string, input: ProtectedRecordInput, expectedVersion: ExpectedVersion, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSaveProtectedRecord', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const parsed = parseProtectedRecord(input, localDateAt(await tx.now()));
      if (isRefusal(parsed)) return parsed;
      const editConflict = await this.editConflict(tx, id, expectedVersion);
      if (editConflict) return editConflict;
      const { identity, protection } = parsed;
      if (identity) await this.records.saveIdentity(tx, trainee, identity);
      if (protection) await this.records.saveProtection(tx, trainee, protection);
      if (identity) audit(tx, 'TraineeIdentityChanged', 'trainee', id, { fields: Object.keys(input.identity ?? {}) });
      if (protection) audit(tx, 'TraineeProtectionChanged', 'trainee', id, { fields: Object.keys(input.protection ?? {}) });
      return { id };
    });
  }

  /** `expectedVersion`: the version of her whole record; her row is locked even if there is no record yet. */
  private editConflict(tx: Tx, id: string, expectedVersion: ExpectedVersion) {
    return checkVersion(expectedVersion, async () => versionOf(await this.records.recordForUpdate(tx, id)));
  }
}
