import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { insertRow, rowsBy, updateRows } from '../../platform/database/table';
import { isId } from '../../shared/ids';
import { VISIT_DRAFT_HOURS, type VisitDraft } from './domain/site-facts';
import { DELETE_EARLIER_DRAFTS, SENT_DRAFTS } from './vetting.queries';
import { visitDraftTable } from './vetting.table';

/** A draft of a visit that was sent: by whom and when. */
type SentDraft = Pick<VisitDraft, 'id' | 'vettingId' | 'accountId'> & { readonly sentAt: Date };

/** Which drafts of visits are on devices. Row-level security limits them to those of visits of the account in session. */
@Injectable()
export class VisitDraftsService {
  /** A draft of the account in session. */
  async own(tx: Tx, id: string): Promise<VisitDraft | null> {
    const { accountId } = tx.actor;
    return isId(id) && accountId !== null ? ((await rowsBy(tx, visitDraftTable, { id, accountId }))[0] ?? null) : null;
  }

  /** The drafts of these visits that were sent, the latest first; for their visitors. */
  sentOf(tx: Tx, vettingIds: readonly string[]): Promise<SentDraft[]> {
    return tx.query<SentDraft>(SENT_DRAFTS, [vettingIds]);
  }

  /** Notes a draft. Earlier ones are still accepted: they may be on other devices, and this one may never reach hers. */
  async prepare(tx: Tx, draft: VisitDraft): Promise<void> {
    await tx.change(DELETE_EARLIER_DRAFTS, [draft.accountId, new Date(draft.preparedAt.getTime() - VISIT_DRAFT_HOURS * 3_600_000)]);
    await insertRow(tx, visitDraftTable, draft);
  }

  /** Notes that something of a draft was sent. It ends no other one: each is on a device of its own until it is sent or expires. */
  async markSent(tx: Tx, { accountId, id }: VisitDraft, sentAt: Date): Promise<void> {
    await updateRows(tx, visitDraftTable, { accountId, id }, { sentAt });
  }
}
