import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { withdrawnBy, type WithdrawnBy } from './domain/withdrawn-by';

const WITHDRAWN_BY = 'select subject_id as id, login from app.withdrawn_by($1, $2::uuid[])';

/** Who withdrew referrals and offers of the own institution, for staff. */
@Injectable()
export class WithdrawalsService {
  async ofSubjects(tx: Tx, kind: 'referral' | 'offer', ids: readonly string[]): Promise<(WithdrawnBy | null)[]> {
    const rows = await tx.query<{ id: string; login: string }>(WITHDRAWN_BY, [kind, ids]);
    const loginOf = new Map(rows.map(({ id, login }) => [id, login]));
    return ids.map((id) => withdrawnBy(loginOf.get(id)));
  }
}
