import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal } from '../../shared/refusal';
import { type EndableReferral, type EndedReferral, expireReferral, revokeWithConsent } from './domain/end-institution-referral';
import { EXPIRE, LOCK_HERS, LOCK_OVERDUE, OVERDUE, REVOKE } from './institution-referral-ends.queries';

/** What ends a referral to an institution from outside: she takes her consent back, or time runs out. Neither reads who she is. */
@Injectable()
export class InstitutionReferralEndsService {
  /** As her own session: ends every referral of hers to an institution that she no longer wants to be sent to. */
  async revokeOf(tx: Tx, toInstitutionId: string): Promise<void> {
    const now = await tx.now();
    for (const before of await tx.query<EndableReferral>(LOCK_HERS, [toInstitutionId])) {
      const revoked = revokeWithConsent(before, now);
      if (!isRefusal(revoked)) await this.save(tx, REVOKE, before, revoked);
    }
  }

  /** As the worker: referrals whose time ran out, earliest first. */
  async overdue(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(OVERDUE, [limit])).map(({ id }) => id);
  }

  /** As the worker: ends one whose time ran out; does nothing where another worker has it or somebody acted meanwhile. */
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
