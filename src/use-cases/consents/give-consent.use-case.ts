import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { recordConsent, stillHolds } from '../../features/consents/domain/consent';
import { parseConsentAnswer } from '../../features/consents/domain/parse-consent';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Records the trainee's answer to a consent to her institution, or to disclosure to one other institution,
 * with who explained it and how. She consents to an employer herself, by agreeing to a referral.
 */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
  ) {}

  give(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    return this.answer(tx, id, input, { field: 'traineeGiveConsent', key, given: true });
  }

  /**
   * A refusal is recorded as well. A consent that is still in force is withdrawn only by herself, which also
   * ends everything that depends on it.
   */
  refuse(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    return this.answer(tx, id, input, { field: 'traineeRefuseConsent', key, given: false });
  }

  private async answer(
    tx: Tx,
    id: string,
    input: Input,
    { field, key, given }: { readonly field: string; readonly key: string; readonly given: boolean },
  ): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field, key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const now = await tx.now();
      const answer = parseConsentAnswer({ ...input, given }, { institutionId: trainee.institutionId, explainedBy: tx.actor.accountId }, localDateAt(now));
      if (isRefusal(answer)) return answer;
      const holds = given ? null : stillHolds(await this.consents.ofTrainees(tx, [trainee.id]), answer, localDateAt(now));
      if (holds) return holds;
      await this.consents.keep(tx, recordConsent({ institutionId: trainee.institutionId, traineeId: trainee.id }, answer, now));
      return { id };
    });
  }
}
