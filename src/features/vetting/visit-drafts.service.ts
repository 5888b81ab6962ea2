import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { insertRow, rowsBy } from '../../platform/database/table';
import { isId } from '../../shared/ids';
import { VISIT_DRAFT_HOURS, type VisitDraft } from './domain/site-facts';
import { DELETE_EARLIER_DRAFTS } from './vetting.queries';
import { visitDraftTable } from './vetting.table';

/** Which drafts of visits are on devices. Row-level security limits them to those of the account in session. */
@Injectable()
export class VisitDraftsService {
  async own(tx: Tx, id: string): Promise<VisitDraft | null> {
    return isId(id) ? ((await rowsBy(tx, visitDraftTable, { id }))[0] ?? null) : null;
  }

  /** Notes a draft. Earlier ones are still accepted: no one knows yet whether this one reaches the device. */
  async prepare(tx: Tx, draft: VisitDraft): Promise<void> {
    await this.deleteBefore(tx, draft.accountId, new Date(draft.preparedAt.getTime() - VISIT_DRAFT_HOURS * 3_600_000));
    await insertRow(tx, visitDraftTable, draft);
  }

  /** Ends the drafts that this one has replaced: something of it was sent, so it is on the device. */
  async endEarlier(tx: Tx, { accountId, preparedAt }: VisitDraft): Promise<void> {
    await this.deleteBefore(tx, accountId, preparedAt);
  }

  private async deleteBefore(tx: Tx, accountId: string, time: Date): Promise<void> {
    await tx.change(DELETE_EARLIER_DRAFTS, [accountId, time]);
  }
}
