import { Injectable } from '@nestjs/common';
import { saveDraft, parseDraft } from '../../features/follow-ups/domain/follow-up-draft';
import { staffRefusal } from '../../features/follow-ups/domain/follow-up-transitions-by-audience';
import { FollowUpDraftsService } from '../../features/follow-ups/follow-up-drafts.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A staff member saves an unfinished follow-up record to continue later, or discards it. A draft has no
 * effect until it is recorded.
 */
@Injectable()
export class DraftFollowUp {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly drafts: FollowUpDraftsService,
  ) {}

  async save(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const followUp = await this.followUps.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'followUpDraftSave', key, args: { id, input } }, async () => {
      if (!followUp || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const parsed = parseDraft(input);
      if (isRefusal(parsed)) return parsed;
      const before = await this.drafts.own(tx, followUp.id);
      const after = saveDraft(followUp, before, parsed, tx.actor.accountId, await tx.now());
      if (isRefusal(after)) return staffRefusal(after);
      if (after !== before) await this.drafts.save(tx, after);
      return { id: followUp.id };
    });
  }

  async discard(tx: Tx, id: string, key: string) {
    const followUp = await this.followUps.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'followUpDraftDiscard', key, args: { id } }, async () => {
      if (!followUp) return refuse('NOT_FOUND');
      await this.drafts.delete(tx, followUp.id);
      return { id: followUp.id };
    });
  }
}
