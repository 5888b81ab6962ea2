import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { FollowUpDraft } from './domain/draft';
import { DRAFTS_OF, DROP_DRAFT, KEEP_DRAFT, OWN_DRAFT } from './follow-up-drafts.queries';

/** What was typed of contacts and is not recorded yet: one draft for each contact and each who types. */
@Injectable()
export class FollowUpDraftsService {
  /** Everybody's drafts of these contacts, the last one first. */
  ofFollowUps(tx: Tx, ids: readonly string[]): Promise<FollowUpDraft[]> {
    return tx.query<FollowUpDraft>(DRAFTS_OF, [ids]);
  }

  /** What the actor has typed of a contact; the contact is locked, so nobody else keeps one of theirs meanwhile. */
  async own(tx: Tx, followUpId: string): Promise<FollowUpDraft | null> {
    return (await tx.query<FollowUpDraft>(OWN_DRAFT, [followUpId, tx.actor.accountId]))[0] ?? null;
  }

  /** Writes a draft; that somebody began one is written down, and not each time it is saved. */
  async keep(tx: Tx, { institutionId, followUpId, accountId, traineeId, typed, sawRecords, version, savedAt }: FollowUpDraft): Promise<void> {
    await tx.change(KEEP_DRAFT, [institutionId, followUpId, accountId, traineeId, JSON.stringify(typed), sawRecords, version, savedAt]);
    if (version === 1) audit(tx, 'FollowUpDrafted', 'follow_up', followUpId);
  }

  /** Throws the actor's draft away: what it says is recorded, or not wanted. */
  async drop(tx: Tx, followUpId: string): Promise<void> {
    const dropped = await tx.change(DROP_DRAFT, [followUpId, tx.actor.accountId]);
    if (dropped > 0) audit(tx, 'FollowUpDraftDropped', 'follow_up', followUpId);
  }
}
