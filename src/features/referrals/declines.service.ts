import { Injectable } from '@nestjs/common';
import { deleteRows, insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isRefusal } from '../../shared/refusal';
import { UNDO_MINUTES, undoUntil } from './domain/candidate-decline';
import { notSelectReferral } from './domain/referral-transitions';
import type { Decline, Referral } from './domain/referral';
import { InterviewsService } from './interviews.service';
import { DECLINES_DUE, LOCK_UNCLAIMED } from './referrals.queries';
import { ReferralsService } from './referrals.service';
import { declineTable } from './referrals.table';

/**
 * Employers' declines while they can still be undone. Only the employer and the worker can see these rows.
 * The caller must hold a lock on the referral.
 */
@Injectable()
export class DeclinesService {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
  ) {}

  async add(tx: Tx, decline: Decline): Promise<void> {
    await insertRow(tx, declineTable, decline);
  }

  async delete(tx: Tx, referralId: string): Promise<void> {
    await deleteRows(tx, declineTable, { referralId });
  }

  /** Referrals with a decline that is final and not carried out yet. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DECLINES_DUE, [limit, UNDO_MINUTES])).map(({ id }) => id);
  }

  /**
   * Carries out a decline: only now the trainee and staff are notified, and upcoming interviews are
   * cancelled; as the worker.
   */
  async carryOut(tx: Tx, referralId: string): Promise<void> {
    const [referral] = await tx.query<Referral>(LOCK_UNCLAIMED, [referralId]);
    const [decline] = referral ? await rowsBy(tx, declineTable, { referralId }) : [];
    const now = await tx.now();
    if (!referral || !decline || now < undoUntil(decline.declinedAt)) return;
    await this.delete(tx, referralId);
    const changedReferral = notSelectReferral(referral, decline.reason, now);
    // The referral has ended in another way since.
    if (isRefusal(changedReferral)) return;
    await this.referrals.save(tx, referral, changedReferral);
    await this.interviews.cancelUpcomingOf(tx, referralId);
  }
}
