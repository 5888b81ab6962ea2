import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal } from '../../shared/refusal';
import { type EndableReferral, type EndedReferral, expireReferral, revokeOnConsentWithdrawal } from './domain/institution-referral-endings';
import { EXPIRE, LOCK_OWN, LOCK_OVERDUE, OVERDUE, REVOKE } from './institution-referral-endings.queries';

/**
 * Ends referrals on behalf of the trainee, who withdraws her consent, or of the worker, after the deadline.
 * Neither reads the identity.
 */
@Injectable()
export class InstitutionReferralEndingsService {
  /** Revokes all her open referrals to one institution, in her own session or by staff who record her word. */
  async revokeOf(tx: Tx, traineeId: string, toInstitutionId: string): Promise<void> {
    const now = await tx.now();
    for (const before of await tx.query<EndableReferral>(LOCK_OWN, [toInstitutionId, traineeId])) {
      const revoked = revokeOnConsentWithdrawal(before, now);
      if (!isRefusal(revoked)) await this.save(tx, REVOKE, before, revoked);
    }
  }

  /** As the worker: referrals past their deadline, earliest first. */
  async overdue(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(OVERDUE, [limit])).map(({ id }) => id);
  }

  /**
   * As the worker: expires one referral. Does nothing if another worker has locked it or a side has acted
   * since.
   */
  async expire(tx: Tx, id: string): Promise<void> {
    const [before] = await tx.query<EndableReferral>(LOCK_OVERDUE, [id]);
    const expired = before && expireReferral(before, await tx.now());
    if (expired && !isRefusal(expired)) await this.save(tx, EXPIRE, before, expired);
  }

  private async save(tx: Tx, sql: string, before: EndableReferral, { id, state, endedAt, version, event }: EndedReferral): Promise<void> {
    await tx.change(sql, [id, state, endedAt, version]);
    await announce(tx, event, { subjectKind: 'institution_referral', from: before.state, to: state });
  }
}
