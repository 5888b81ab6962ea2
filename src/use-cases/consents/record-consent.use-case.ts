import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { recordConsent, liveConsentRefusal } from '../../features/consents/domain/consent';
import { parseConsentAnswer } from '../../features/consents/domain/parse-consent';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Records the trainee's answer to a consent to her institution, or to disclosure to one other institution,
 * with who explained it and how. She consents to an employer herself, by agreeing to a referral.
 */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
  ) {}

  recordGiven(tx: Tx, id: string, input: Input, key: string) {
    return this.record(tx, id, input, { field: 'traineeRecordConsent', key, isGiven: true });
  }

  /**
   * A refusal is recorded as well. A consent that is still in force is withdrawn only by herself, which also
   * ends everything that depends on it.
   */
  recordRefused(tx: Tx, id: string, input: Input, key: string) {
    return this.record(tx, id, input, { field: 'traineeRecordConsentRefusal', key, isGiven: false });
  }

  private async record(tx: Tx, id: string, input: Input, { field, key, isGiven }: { readonly field: string; readonly key: string; readonly isGiven: boolean }) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const now = await tx.now();
      const record = parseConsentAnswer(
        { ...input, given: isGiven },
        { institutionId: trainee.institutionId, explainedBy: tx.actor.accountId },
        localDateAt(now),
      );
      if (isRefusal(record)) return record;
      const liveRefusal = isGiven ? null : liveConsentRefusal(await this.consents.ofTrainees(tx, [trainee.id]), record, localDateAt(now));
      if (liveRefusal) return liveRefusal;
      await this.consents.save(tx, recordConsent({ institutionId: trainee.institutionId, traineeId: trainee.id }, record, now));
      return { id };
    });
  }
}
