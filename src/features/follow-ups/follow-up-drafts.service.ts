import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { FollowUpDraft } from './domain/follow-up-draft';
import { DELETE_DRAFT, SAVE_DRAFT } from './follow-up-drafts.queries';
import { followUpDraftTable } from './follow-up-drafts.table';

/** Drafts of contacts that are not recorded yet, one for each contact and author. */
@Injectable()
export class FollowUpDraftsService {
  /** All authors' drafts of these contacts, latest first. */
  ofFollowUps(tx: Tx, ids: readonly string[]): Promise<FollowUpDraft[]> {
    return rowsBy(tx, followUpDraftTable, { followUpId: ids }, { savedAt: 'DESC', accountId: 'ASC' });
  }

  /**
   * The actor's draft of a contact. The caller holds a lock on the follow-up, so no other draft of it is
   * saved at the same time.
   */
  async own(tx: Tx, followUpId: string): Promise<FollowUpDraft | null> {
    return (await rowsBy(tx, followUpDraftTable, { followUpId, accountId: tx.actor.accountId }))[0] ?? null;
  }

  /** Saves a draft. Only its creation is audited, not each save. */
  async save(tx: Tx, { institutionId, followUpId, accountId, traineeId, formValues, expectedRecords, version, savedAt }: FollowUpDraft): Promise<void> {
    await tx.change(SAVE_DRAFT, [institutionId, followUpId, accountId, traineeId, JSON.stringify(formValues), expectedRecords, version, savedAt]);
    if (version === 1) audit(tx, 'FollowUpDrafted', 'follow_up', followUpId);
  }

  /** Deletes the actor's draft because its contents are recorded or discarded. */
  async delete(tx: Tx, followUpId: string): Promise<void> {
    const deleted = await tx.change(DELETE_DRAFT, [followUpId, tx.actor.accountId]);
    if (deleted > 0) audit(tx, 'FollowUpDraftDiscarded', 'follow_up', followUpId);
  }
}
