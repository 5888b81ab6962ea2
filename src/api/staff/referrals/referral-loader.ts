import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Referral } from '../../../features/referrals/domain/referral';
import type { ReferralsService } from '../../../features/referrals/referrals.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';

/** A referral concerns a trainee, so the access to her record is logged before the response is sent. */
export function discloseReferral<R extends Referral>(c: OperationContext, referral: R): R {
  c.disclosed.set(referral.traineeId, { kind: 'trainee', id: referral.traineeId });
  return referral;
}

export async function referralById(c: OperationContext, referrals: ReferralsService, id: string): Promise<Referral | null> {
  if (!isId(id)) return null;
  const byId = loader<Referral | null>(c, 'referralById', async (ids) => inOrder(ids, await referrals.byIds(c.tx, ids), (row) => row.id));
  const referral = await byId.load(id.toLowerCase());
  return referral && discloseReferral(c, referral);
}

/** The result of a transition on a referral: the referral, read again, or the refusal. */
export async function referralOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  referrals: ReferralsService,
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const referral = await referralById(c, referrals, result.id);
  return outcome(c, payload, referral ? { referral } : refuse('NOT_FOUND'));
}
