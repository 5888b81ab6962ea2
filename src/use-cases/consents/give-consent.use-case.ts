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
 * Writes down what she answered when she was asked for a consent to her institution, or to being known to one other, who explained it and how. To an employer she
 * consents herself, by agreeing to a referral.
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

  /** Her no is a record too. A yes that still holds she takes back herself, and whatever rests on it ends with that. */
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
