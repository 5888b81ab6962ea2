import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../consents/consents.service';
import { recordConsent } from '../consents/domain/consent';
import { parseConsentAnswer } from '../consents/domain/parse-consent';
import { type Done, once } from '../platform/idempotency';
import type { Tx } from '../platform/tx';
import { localDateAt } from '../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { TraineesService } from '../trainees/trainees.service';

/** Writes down a consent she gave to her institution, or to being known to one other, who explained it and how. To an employer she consents herself, by agreeing to a referral. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
  ) {}

  async give(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    await tx.path();
    return once(tx, { field: 'traineeGiveConsent', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const now = await tx.now();
      const answer = parseConsentAnswer({ ...input, given: true }, { institutionId: trainee.institutionId, explainedBy: tx.actor.accountId }, localDateAt(now));
      if (isRefusal(answer)) return answer;
      await this.consents.keep(tx, recordConsent({ institutionId: trainee.institutionId, traineeId: trainee.id }, answer, now));
      return { id };
    });
  }
}
