import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { rowsBy } from '../../platform/database/table';
import { isId } from '../../shared/ids';
import type { VisitDraft } from './domain/site-facts';
import { PREPARE_DRAFT } from './vetting.queries';
import { visitDraftTable } from './vetting.table';

/** Which drafts of visits are on devices. Row-level security limits them to those of the account in session. */
@Injectable()
export class VisitDraftsService {
  async own(tx: Tx, id: string): Promise<VisitDraft | null> {
    return isId(id) ? ((await rowsBy(tx, visitDraftTable, { id }))[0] ?? null) : null;
  }

  /** Notes a draft; an earlier one of the account is accepted no more. */
  async prepare(tx: Tx, { institutionId, accountId, id, vettingId, preparedAt }: VisitDraft): Promise<void> {
    await tx.change(PREPARE_DRAFT, [institutionId, accountId, id, vettingId, preparedAt]);
  }
}
