import { Injectable } from '@nestjs/common';
import { attemptFollowUp, closeFollowUp, type FollowUp, parseClosing } from '../../features/follow-ups/domain/follow-up';
import { staffRefusal } from '../../features/follow-ups/domain/follow-up-transitions-by-audience';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/**
 * A staff member records that the trainee was not reached, or closes a follow-up without an answer and gives
 * the reason.
 */
@Injectable()
export class AttemptFollowUp {
  constructor(private readonly followUps: FollowUpsService) {}

  async attempt(tx: Tx, id: string, key: string) {
    const followUp = await this.followUps.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'followUpAttempt', key, args: { id } }, async () => {
      if (!followUp) return refuse('NOT_FOUND');
      const refused = await this.followUps.contactRefusal(tx, followUp);
      return refused ?? this.save(tx, followUp, attemptFollowUp(followUp, await tx.now()), 'FollowUpAttempted');
    });
  }

  async close(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const followUp = await this.followUps.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'followUpClose', key, args: { id, input } }, async () => {
      if (!followUp || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const because = parseClosing(input);
      return isRefusal(because) ? because : this.save(tx, followUp, closeFollowUp(followUp, tx.actor.accountId, because), 'FollowUpClosed');
    });
  }

  private async save<R extends Refusal>(tx: Tx, before: FollowUp, after: FollowUp | R, action: AuditAction) {
    if (isRefusal(after)) return staffRefusal(after);
    await this.followUps.save(tx, before, after);
    audit(tx, action, 'follow_up', before.id, { from: before.state, to: after.state });
    return { id: before.id };
  }
}
